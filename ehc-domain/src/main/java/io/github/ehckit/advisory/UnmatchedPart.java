package io.github.ehckit.advisory;

import io.github.ehckit.template.Finding;
import io.github.ehckit.template.Obligation;
import java.util.List;

/**
 * The check that an area has both of two kinds of parts: provision is specified for each and every need (Code 9.69).
 *
 * @param code the code of the check
 * @param written the kind of part that an area has
 * @param missing the kind of part that it then must have too
 * @param says the missing part and the suggestion, as one sentence
 */
record UnmatchedPart(String code, AreaPartKind written, AreaPartKind missing, String says) implements AdvisoryCheck {

    /** Makes the check that an area with a need has provision. */
    static AdvisoryCheck needWithoutProvision() {
        return new UnmatchedPart(
                "need-without-provision",
                AreaPartKind.NEED,
                AreaPartKind.PROVISION,
                "there is a need and no provision: say what each need calls for");
    }

    /** Makes the check that an area with provision has a need. */
    static AdvisoryCheck provisionWithoutNeed() {
        return new UnmatchedPart(
                "provision-without-need",
                AreaPartKind.PROVISION,
                AreaPartKind.NEED,
                "there is provision and no need: say which need calls for it");
    }

    @Override
    public String under() {
        return "Code 9.69";
    }

    @Override
    public List<Finding> findings(CheckedAdvice response) {
        return Areas.of(response)
                .filter(area -> area.has(written) && !area.has(missing))
                .map(area -> new Finding(area.at(), Obligation.WARN, says))
                .toList();
    }
}
