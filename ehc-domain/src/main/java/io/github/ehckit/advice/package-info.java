/**
 * Advice and information for an assessment: requests for advice, and the duties to obtain it (reg 6(1)).
 *
 * <p>Start at {@link io.github.ehckit.advice.AdviceRequest}: who was asked for which
 * {@linkplain io.github.ehckit.advice.AdviceType kind of advice}, and what has come of it.
 * {@link io.github.ehckit.advice.AdviceState} holds all requests of one case with the previous advice that may be used instead
 * (reg 6(4)).
 */
@NullMarked
package io.github.ehckit.advice;

import org.jspecify.annotations.NullMarked;
