package io.github.ehckit.usecase;

import io.github.ehckit.advisory.Advisory;
import io.github.ehckit.advisory.AdvisoryChecks;
import io.github.ehckit.casework.AdviceRequest;
import io.github.ehckit.casework.AreaOfNeed;
import io.github.ehckit.casework.Response;
import io.github.ehckit.people.Profile;
import io.github.ehckit.template.Contents;
import io.github.ehckit.template.Finding;
import io.github.ehckit.template.Template;
import java.util.List;
import java.util.Optional;

/**
 * A response that is being written, for those who write it.
 *
 * @param request that it answers
 * @param template the form, with what is mandatory on it
 * @param response what was saved so far, with the revision of each section
 * @param findings everything that is missing on the form, as a submission would find it now
 * @param advisories what the council's checks have to say beside it; they block nothing unless it has raised them
 * @param areas which areas of need are begun, and which not yet
 * @param signatory name and job title of who is to respond, which the response bears unless it is given on behalf of somebody else
 *     empty while nobody is, or if the directory does not know them
 */
public record WorkingCopy(
        AdviceRequest request,
        Template template,
        Response response,
        List<Finding> findings,
        List<Advisory> advisories,
        List<AreaOfNeed> areas,
        Optional<Profile> signatory) {
    public WorkingCopy {
        findings = List.copyOf(findings);
        advisories = List.copyOf(advisories);
        areas = List.copyOf(areas);
    }

    static WorkingCopy of(
            AdviceRequest request,
            Template template,
            Response response,
            AdvisoryChecks checks,
            Optional<Profile> signatory) {
        Contents contents = response.contents();
        return new WorkingCopy(
                request,
                template,
                response,
                template.findings(contents),
                checks.of(template, contents),
                AreaOfNeed.ofDraft(template, contents),
                signatory);
    }
}
