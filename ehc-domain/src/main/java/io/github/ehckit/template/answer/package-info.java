/**
 * Answers on a template, their differences, and their merging. Start at {@link
 * io.github.ehckit.template.answer.Answers}.
 *
 * <p>Answers are a tree of the same shape as the template's sections. {@link io.github.ehckit.template.answer.Merge}
 * merges the versions of two people who started from the same base (P2).
 */
@NullMarked
package io.github.ehckit.template.answer;

import org.jspecify.annotations.NullMarked;
