package io.github.ehckit.advisory;

import io.github.ehckit.template.Finding;
import io.github.ehckit.template.Need;
import java.util.List;

/** Whether an area says what its provision is for: provision is specified for needs (Code 9.69). */
final class ProvisionWithoutNeed implements AdvisoryCheck {
    @Override
    public String code() {
        return "provision-without-need";
    }

    @Override
    public String under() {
        return "Code 9.69";
    }

    @Override
    public List<Finding> findings(Examined response) {
        return Areas.of(response)
                .filter(area -> area.has(Kind.PROVISION) && !area.has(Kind.NEED))
                .map(area -> new Finding(
                        area.at(), Need.WARN, "there is provision and no need: say which need calls for it"))
                .toList();
    }
}
