package io.github.ehckit.casework;

import io.github.ehckit.history.CommandContext;

/**
 * The admission of a command that is well formed, permitted and in time, with its target.
 *
 * @param <T> the type of the target
 * @param was the case on which the command is to be decided
 * @param about the target, as it was found in the case
 * @param on the person who acts, and the moment
 */
public record Admission<T extends Target>(EhcCase was, T about, CommandContext on) {}
