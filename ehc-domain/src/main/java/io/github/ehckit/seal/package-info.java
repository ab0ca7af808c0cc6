/**
 * The seal of submitted advice: the proof that a version is the one that was submitted (P1).
 *
 * <p>Start at {@link io.github.ehckit.seal.SubmittedAdvice}: the content of a {@link io.github.ehckit.seal.Submission}
 * with its {@link io.github.ehckit.seal.Seal}. Each version names the seal of the version that it corrects;
 * {@link io.github.ehckit.seal.SealChain} checks all versions of one request together.
 */
@NullMarked
package io.github.ehckit.seal;

import org.jspecify.annotations.NullMarked;
