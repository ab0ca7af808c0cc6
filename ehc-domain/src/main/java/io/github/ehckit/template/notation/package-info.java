/**
 * The notation of templates: the format of an authority's own template in a file. Start at {@link
 * io.github.ehckit.template.notation.TemplateNotation}.
 *
 * <p>Reading reports every fault of a file at once, each with its place. The caller parses the syntax (JSON in
 * {@code ehc-persistence}) into a {@link io.github.ehckit.template.notation.NotationSource}.
 */
@NullMarked
package io.github.ehckit.template.notation;

import org.jspecify.annotations.NullMarked;
