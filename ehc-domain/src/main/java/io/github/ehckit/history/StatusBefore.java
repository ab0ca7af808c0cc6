package io.github.ehckit.history;

/**
 * The status of a case before an event, as far as events depend on it.
 *
 * @param status the status
 * @param whileOpen the last status in which the case was open: for an open case its status, for a closed case the one
 *     from which it was closed
 */
public record StatusBefore(CaseStatus status, CaseStatus whileOpen) {}
