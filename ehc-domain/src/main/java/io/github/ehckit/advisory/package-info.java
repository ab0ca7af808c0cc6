/**
 * Advisory checks: suggestions to improve advice, which by themselves never block it. Start at {@link
 * io.github.ehckit.advisory.AdvisoryChecks}.
 *
 * <p>Each {@link io.github.ehckit.advisory.AdvisoryCheck} covers one aspect, such as whether provision is specific, or
 * whether there is provision for each need. A local authority takes the checks of the library, leaves some out and adds
 * its own. It may raise any of them, so that a finding refuses the submission. Missing answers are another matter,
 * which the template itself reports.
 *
 * <p>The checks of the library find needs, outcomes, steps and provisions by the codes of the guide's template: {@code
 * needs}, {@code outcomes}, {@code steps} and {@code provisions}, as fields or as groups, with any labels and at any depth of an area of need.
 * On a template with other codes they find nothing.
 */
@NullMarked
package io.github.ehckit.advisory;

import org.jspecify.annotations.NullMarked;
