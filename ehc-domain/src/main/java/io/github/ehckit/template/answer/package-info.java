/**
 * Answers: what was written on a template, how two texts of it differ, and how they are merged.
 *
 * <p>{@link io.github.ehckit.template.answer.Answers} are a tree of the same shape as the template's sections.
 * {@link io.github.ehckit.template.answer.Merge} puts together what two people wrote on the same base (P2).
 */
@NullMarked
package io.github.ehckit.template.answer;

import org.jspecify.annotations.NullMarked;
