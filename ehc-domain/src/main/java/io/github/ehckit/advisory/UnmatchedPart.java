package io.github.ehckit.advisory;

import io.github.ehckit.template.Finding;
import io.github.ehckit.template.Obligation;
import java.util.List;

/**
 * A check of two kinds of parts that belong together in an area: provision is specified for each and every need (Code 9.69).
 *
 * @param code of the check
 * @param written the kind of which an area has something
 * @param missing the kind of which it then should have something too
 * @param says what is missing, and what to write instead
 */
record UnmatchedPart(String code, AreaPartKind written, AreaPartKind missing, String says) implements AdvisoryCheck {

    /** Makes the check whether something is provided for what an area says is needed. */
    static AdvisoryCheck needWithoutProvision() {
        return new UnmatchedPart(
                "need-without-provision",
                AreaPartKind.NEED,
                AreaPartKind.PROVISION,
                "there is a need and no provision: say what each need calls for");
    }

    /** Makes the check whether an area says what its provision is for. */
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
