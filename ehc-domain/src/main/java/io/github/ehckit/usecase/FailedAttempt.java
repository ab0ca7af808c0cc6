package io.github.ehckit.usecase;

/**
 * An attempt of a worker that went wrong. Holds no personal data, and nothing that an exception said.
 *
 * @param item the name of what was worked on
 * @param attempt which one it was, from 1
 * @param failure the class of the exception or error
 */
public record FailedAttempt(String item, int attempt, String failure) {}
