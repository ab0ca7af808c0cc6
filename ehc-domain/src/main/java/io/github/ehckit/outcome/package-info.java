/**
 * Done, or refused and why.
 *
 * <p>A rule of law, of the council's policy or of the form answers with an {@link io.github.ehckit.outcome.Outcome}: a refusal
 * is a value that carries every reason at once. Exceptions are kept for faults.
 */
@NullMarked
package io.github.ehckit.outcome;

import org.jspecify.annotations.NullMarked;
