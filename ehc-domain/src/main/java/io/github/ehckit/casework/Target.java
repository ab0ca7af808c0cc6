package io.github.ehckit.casework;

import io.github.ehckit.advice.AdviceRequest;

/** The target of a command or of a reading within a case. An {@link Admission} has its kind as a type parameter. */
public sealed interface Target {

    /** The target of commands and readings on the whole case. */
    record WholeCase() implements Target {}

    /**
     * The target of commands and readings on one request for advice, with its draft and versions.
     *
     * @param request the request, as the case file holds it
     */
    record OfAdviceRequest(AdviceRequest request) implements Target {}
}
