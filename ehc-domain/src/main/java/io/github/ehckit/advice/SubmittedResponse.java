package io.github.ehckit.advice;

import io.github.ehckit.template.ResponseKind;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The facts of a submitted response that the case file holds, of its latest version.
 *
 * @param kind whether it gives advice, promises it, or is a nil return
 * @param promisedBy the day by which an allocated worker is to give the advice; empty unless it is a promise with a day
 * @param afterDecision whether the decision whether to issue a plan had been recorded when the version was submitted,
 *     whatever day was entered for the decision
 */
public record SubmittedResponse(ResponseKind kind, Optional<LocalDate> promisedBy, boolean afterDecision) {}
