package io.github.ehckit.advisory;

import io.github.ehckit.message.Argument;
import io.github.ehckit.template.Finding;
import io.github.ehckit.template.Obligation;
import java.util.stream.Stream;

/**
 * The check that provision is specific: detailed, and normally quantified, in terms of type, hours, frequency and level
 * of expertise (Code 9.69). It reports vague words and suggests an improvement, and never quotes an answer.
 */
final class SpecificProvision {
    private SpecificProvision() {}

    /** Makes the check. */
    static AdvisoryCheck check() {
        return new AreaCheck("unspecific-provision", SpecificProvision::findings);
    }

    private static Stream<Finding> findings(AreaPart area) {
        return area.all(AreaPartKind.PROVISION).flatMap(AreaPart::passages).flatMap(SpecificProvision::findings);
    }

    private static Stream<Finding> findings(AreaPart.Passage passage) {
        return VagueWording.in(passage.text()).stream()
                .map(vagueness -> new Finding(
                        passage.at(),
                        Obligation.WARN,
                        vagueness
                                .notice()
                                .message(Argument.label(
                                        "question", passage.field().label()))));
    }
}
