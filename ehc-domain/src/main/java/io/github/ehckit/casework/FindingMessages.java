package io.github.ehckit.casework;

import io.github.ehckit.advisory.Advisory;
import io.github.ehckit.outcome.Notice;
import io.github.ehckit.outcome.Refusal;
import io.github.ehckit.outcome.RefusalCode;
import io.github.ehckit.template.Finding;

/** The refusals and notices that findings of a template, and of the authority's checks, become. */
final class FindingMessages {
    private FindingMessages() {}

    /** Refuses an answer that the template does not offer. */
    static Refusal notOffered(Finding finding) {
        return Refusal.at(finding.path(), RefusalCode.NOT_OFFERED, "R-081", finding.sentence());
    }

    /** Refuses a submission without an answer that the template requires. */
    static Refusal missing(Finding finding) {
        return Refusal.at(finding.path(), RefusalCode.MISSING, "R-112", finding.sentence());
    }

    /** Notes an answer that the template recommends. */
    static Notice remark(Finding finding) {
        return Notice.at(finding.path(), "R-081", finding.sentence());
    }

    /** Refuses a submission with a finding of a check that the authority has raised. */
    static Refusal raised(Advisory advisory) {
        return Refusal.at(
                advisory.finding().path(),
                RefusalCode.MISSING,
                advisory.under(),
                advisory.finding().sentence());
    }

    /** Notes a finding of a check. */
    static Notice advice(Advisory advisory) {
        return new Notice(advisory.under(), advisory.finding().sentence(), advisory.place());
    }
}
