/**
 * The EHC needs assessment: from the request to the decision whether to issue a plan (sections 36 and 37 of the Act).
 *
 * <p>Start at {@link io.github.ehckit.assessment.AssessmentCommand}, the commands, and
 * {@link io.github.ehckit.assessment.AssessmentEvent}, the events that follow.
 * {@link io.github.ehckit.assessment.AssessmentState} holds the days from which and to which the regulations count.
 */
@NullMarked
package io.github.ehckit.assessment;

import org.jspecify.annotations.NullMarked;
