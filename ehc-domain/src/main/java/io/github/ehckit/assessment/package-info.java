/**
 * The EHC needs assessment: from the request to the decision whether to issue a plan (sections 36 and 37 of the Act).
 *
 * <p>{@link io.github.ehckit.assessment.AssessmentCommand} and {@link io.github.ehckit.assessment.AssessmentEvent} say what can be done and
 * what happened, {@link io.github.ehckit.assessment.AssessmentState} holds the days from which and to which the regulations count.
 */
@NullMarked
package io.github.ehckit.assessment;

import org.jspecify.annotations.NullMarked;
