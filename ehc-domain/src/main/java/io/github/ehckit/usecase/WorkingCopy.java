package io.github.ehckit.usecase;

import io.github.ehckit.casework.AdviceRequest;
import io.github.ehckit.casework.Response;
import io.github.ehckit.template.Finding;
import io.github.ehckit.template.Template;
import java.util.List;

/**
 * A response that is being written, for those who write it.
 *
 * @param request that it answers
 * @param template the form, with what is mandatory on it
 * @param response what was saved so far, with the revision of each section
 * @param findings everything that is missing or could be better, as a submission would find it now
 */
public record WorkingCopy(AdviceRequest request, Template template, Response response, List<Finding> findings) {
    public WorkingCopy {
        findings = List.copyOf(findings);
    }

    static WorkingCopy of(AdviceRequest request, Template template, Response response) {
        return new WorkingCopy(request, template, response, template.findings(response.contents()));
    }
}
