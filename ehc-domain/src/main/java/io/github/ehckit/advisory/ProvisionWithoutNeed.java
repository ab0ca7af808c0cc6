package io.github.ehckit.advisory;

import io.github.ehckit.template.Contents;
import io.github.ehckit.template.Finding;
import io.github.ehckit.template.Need;
import io.github.ehckit.template.Template;
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
    public List<Finding> findings(Template template, Contents contents) {
        return Areas.of(template, contents)
                .filter(area -> area.has(Kind.PROVISION) && !area.has(Kind.NEED))
                .map(area -> new Finding(
                        area.at(), Need.WARN, "there is provision and no need: say which need calls for it"))
                .toList();
    }
}
