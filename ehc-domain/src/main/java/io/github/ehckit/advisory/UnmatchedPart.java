package io.github.ehckit.advisory;

import io.github.ehckit.template.Finding;
import io.github.ehckit.template.Obligation;
import java.util.stream.Stream;

/** The checks that an area has both of two kinds of parts: provision is specified for each and every need. */
final class UnmatchedPart {
    private UnmatchedPart() {}

    /** Makes the check that an area with a need has provision. */
    static AdvisoryCheck needWithoutProvision() {
        return check(
                "need-without-provision",
                AreaPartKind.NEED,
                AreaPartKind.PROVISION,
                AdvisoryNotice.NEED_WITHOUT_PROVISION);
    }

    /** Makes the check that an area with provision has a need. */
    static AdvisoryCheck provisionWithoutNeed() {
        return check(
                "provision-without-need",
                AreaPartKind.PROVISION,
                AreaPartKind.NEED,
                AdvisoryNotice.PROVISION_WITHOUT_NEED);
    }

    private static AdvisoryCheck check(String code, AreaPartKind written, AreaPartKind missing, AdvisoryNotice says) {
        return new AreaCheck(
                code,
                area -> area.has(written) && !area.has(missing)
                        ? Stream.of(new Finding(area.at(), Obligation.WARN, says.message()))
                        : Stream.empty());
    }
}
