/**
 * The notation of templates: how an authority writes its own template down in a file, and how it is read.
 *
 * <p>{@link io.github.ehckit.template.notation.TemplateNotation} reads and writes; every fault of a file is told at once, each with its place.
 * The syntax (JSON in {@code ehc-persistence}) is a {@link io.github.ehckit.template.notation.NotationSource} of the caller's.
 */
@NullMarked
package io.github.ehckit.template.notation;

import org.jspecify.annotations.NullMarked;
