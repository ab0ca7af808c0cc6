package io.github.ehckit.history;

/**
 * The status of a case before an event, as far as events depend on it.
 *
 * @param status where the case stood
 * @param whileOpen where it stood when it was open last: of an open case its status, of a closed one that from which it was closed
 */
public record StatusBefore(CaseStatus status, CaseStatus whileOpen) {}
