package io.github.ehckit.casework;

import io.github.ehckit.history.CommandContext;

/**
 * The answer to a command that is well formed, permitted and in time: what it was found to be about.
 *
 * @param <T> what kind of thing the command is about
 * @param was the case on which it is to be decided
 * @param about what the command is about, as it was found in the case
 * @param on who acts, and when
 */
public record Admission<T extends Target>(EhcCase was, T about, CommandContext on) {}
