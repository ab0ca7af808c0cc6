package io.github.ehckit.advisory;

import io.github.ehckit.template.Finding;
import io.github.ehckit.template.Obligation;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whether provision is specific: it should be detailed, and normally quantified, in terms of type, hours, frequency and level of
 * expertise (Code 9.69). Words that leave this open are noticed; what to write instead is said, never what was written.
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
