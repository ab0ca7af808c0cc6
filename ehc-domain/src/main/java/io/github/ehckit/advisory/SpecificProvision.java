package io.github.ehckit.advisory;

import io.github.ehckit.template.Finding;
import io.github.ehckit.template.Obligation;
import java.util.List;
import java.util.stream.Stream;

/**
 * The check that provision is specific: detailed, and normally quantified, in terms of type, hours, frequency and level
 * of expertise (Code 9.69). It reports vague words and suggests an improvement, and never quotes an answer.
 */
final class SpecificProvision implements AdvisoryCheck {
    @Override
    public String code() {
        return "unspecific-provision";
    }

    @Override
    public String under() {
        return "Code 9.69";
    }

    @Override
    public List<Finding> findings(CheckedAdvice response) {
        return Areas.of(response)
                .flatMap(area -> area.all(AreaPartKind.PROVISION))
                .flatMap(AreaPart::passages)
                .flatMap(SpecificProvision::findings)
                .toList();
    }

    private static Stream<Finding> findings(AreaPart.Passage passage) {
        return VagueWording.in(passage.text()).stream()
                .map(looseness -> new Finding(
                        passage.at(),
                        Obligation.WARN,
                        "“" + passage.field().label() + "” should be specific: " + looseness.instead()));
    }
}
