package io.github.ehckit.usecase;

/**
 * A failed attempt of a worker. Holds no personal data, and no message of an exception.
 *
 * @param item the name of the item
 * @param attempt the number of the attempt, from 1
 * @param failure the class of the exception or error
 */
public record FailedAttempt(String item, int attempt, String failure) {}
