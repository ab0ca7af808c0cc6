package io.github.ehckit.advisory;

import io.github.ehckit.template.Finding;
import io.github.ehckit.template.Need;
import java.util.List;

/** Whether something is provided for what an area says is needed: provision is specified for each and every need (Code 9.69). */
final class NeedWithoutProvision implements AdvisoryCheck {
    @Override
    public String code() {
        return "need-without-provision";
    }

    @Override
    public String under() {
        return "Code 9.69";
    }

    @Override
    public List<Finding> findings(Examined response) {
        return Areas.of(response)
                .filter(area -> area.has(Kind.NEED) && !area.has(Kind.PROVISION))
                .map(area -> new Finding(
                        area.at(), Need.WARN, "there is a need and no provision: say what each need calls for"))
                .toList();
    }
}
