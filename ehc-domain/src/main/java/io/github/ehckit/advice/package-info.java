/**
 * The advice and information for an assessment: requests for advice, and the duties to obtain it (reg 6(1)).
 *
 * <p>Start at {@link io.github.ehckit.advice.AdviceRequest}: a request to a person or team for one
 * {@linkplain io.github.ehckit.advice.AdviceType type of advice}, with the state of the answer.
 * {@link io.github.ehckit.advice.AdviceState} holds all requests of one case with the previous advice that may be used
 * instead (reg 6(4)).
 */
@NullMarked
package io.github.ehckit.advice;

import org.jspecify.annotations.NullMarked;
