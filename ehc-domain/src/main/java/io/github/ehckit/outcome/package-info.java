/**
 * The outcomes of actions: done, or refused with every reason. Start at {@link io.github.ehckit.outcome.Outcome}.
 *
 * <p>A rule of law, of the authority's policy or of the template answers with an
 * {@link io.github.ehckit.outcome.Outcome}: a refusal is a value that carries every reason at once. Exceptions are kept
 * for faults.
 */
@NullMarked
package io.github.ehckit.outcome;

import org.jspecify.annotations.NullMarked;
