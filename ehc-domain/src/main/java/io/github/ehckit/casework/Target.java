package io.github.ehckit.casework;

import io.github.ehckit.advice.AdviceRequest;

/** The thing within a case that a command, or what somebody wants to see, is about. Each kind has a permit of its own. */
public sealed interface Target {

    /** The case as a whole. */
    record WholeCase() implements Target {}

    /**
     * One request for advice, with what is written in answer to it.
     *
     * @param request as the case file holds it
     */
    record OfAdvice(AdviceRequest request) implements Target {}
}
