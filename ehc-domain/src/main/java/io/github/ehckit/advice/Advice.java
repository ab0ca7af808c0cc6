package io.github.ehckit.advice;

import io.github.ehckit.seal.Seal;

/**
 * What has come of a request for advice. The type is the lock: from {@code Submitted} no way leads on but a re-opening.
 *
 * <p>The guide shows {@code Awaited} and {@code Reopened} as “Pending” and {@code Submitted} as “Completed”.
 */
public sealed interface Advice {

    /** Nothing has been submitted yet. */
    record Awaited() implements Advice {}

    /** A response was submitted and is locked. */
    record Submitted(Seal seal) implements Advice {}

    /** A submitted response is being corrected; its last sealed version stays readable, marked as being corrected. */
    record Reopened(Seal last) implements Advice {}

    /** The request was taken back. */
    record Withdrawn() implements Advice {}

    /** Whether a response may be written and submitted. */
    default boolean pending() {
        return switch (this) {
            case Awaited awaited -> true;
            case Reopened reopened -> true;
            case Submitted submitted -> false;
            case Withdrawn withdrawn -> false;
        };
    }
}
