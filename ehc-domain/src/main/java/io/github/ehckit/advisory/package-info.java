/**
 * What could be better about a response, and by itself never stands in its way.
 *
 * <p>Each {@link io.github.ehckit.advisory.AdvisoryCheck} looks at one thing: whether provision is specific, whether each need is
 * provided for. The {@link io.github.ehckit.advisory.AdvisoryChecks} of a council are those that come with the library, less what it
 * leaves out, with what it adds; any of them it may raise, so that no response is submitted against it. What is missing on the form is
 * another matter, and the form's own.
 *
 * <p>The checks that come with the library find needs, outcomes and provisions by the codes of the guide's form, whatever their
 * labels and wherever in an area of need they stand: {@code needs}, {@code outcomes} and {@code provisions}, as fields or as groups. On a
 * form that names them otherwise they find nothing.
 */
@NullMarked
package io.github.ehckit.advisory;

import org.jspecify.annotations.NullMarked;
