package io.github.ehckit.casework;

import io.github.ehckit.advice.AdviceCommand;
import io.github.ehckit.advice.AdviceEvent;
import io.github.ehckit.advice.AdviceRefusal;
import io.github.ehckit.advice.AdviceRequest;
import io.github.ehckit.advisory.Advisory;
import io.github.ehckit.advisory.CheckedAdvice;
import io.github.ehckit.draft.AdviceDraft;
import io.github.ehckit.draft.DraftRefusal;
import io.github.ehckit.outcome.Notice;
import io.github.ehckit.outcome.NoticeKey;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.Refusal;
import io.github.ehckit.outcome.RefusalCode;
import io.github.ehckit.people.Signatory;
import io.github.ehckit.seal.SubmittedAdvice;
import io.github.ehckit.template.AnswerNotice;
import io.github.ehckit.template.AnswerRefusal;
import io.github.ehckit.template.Finding;
import io.github.ehckit.template.Header;
import io.github.ehckit.template.Template;
import io.github.ehckit.template.answer.Contents;
import io.github.ehckit.upload.AttachedFile;
import java.util.List;
import java.util.Optional;

/**
 * The rules for the submission of a draft that may still be written.
 *
 * @param in the admission of the command
 * @param form the template of the draft
 * @param response the draft as it is now
 * @param settings the settings of the authority whose case it is
 * @param signatory name and job title of the person who submits; empty if the directory does not know them
 */
record SubmissionRules(
        Admission<Target.OfAdviceRequest> in,
        Template form,
        AdviceDraft response,
        AuthoritySettings settings,
        Optional<Signatory> signatory) {

    Outcome<Decision> decide(AdviceCommand.SubmitAdvice command, List<AttachedFile> attached) {
        Contents contents = form.asked(response.contents());
        List<Finding> findings = form.findings(contents);
        List<Advisory> advisories = advisories(contents);
        return new Violations()
                .unconfirmed(command.confirmed(), AdviceRefusal.SUBMISSION_UNCONFIRMED)
                .when(signatory.isEmpty(), AdviceRefusal.SUBMITTER_UNKNOWN.refusal())
                .all(tooLate())
                .all(notOnForm(form, contents))
                .all(missing(findings))
                .all(raised(advisories))
                .noting(remarks(findings))
                .noting(advice(advisories))
                .noting(profile())
                .noting(lateness())
                .orElseGet(() -> submitted(attached));
    }

    /** Refuses a first version after the decision, where the authority accepts none. */
    private List<Refusal> tooLate() {
        boolean first = in.about().request().seals().isEmpty();
        return first && in.was().assessment().planDecided()
                ? settings.policy().lateAdvice().objections()
                : List.of();
    }

    private List<Notice> lateness() {
        AdviceRequest request = in.about().request();
        return Lateness.of(in.was(), request, settings.law(), in.on().date()).notices(request, settings.law());
    }

    private List<Notice> profile() {
        return signatory
                .flatMap(signing -> Header.of(response.contents()).withoutJobTitle(form, signing.jobTitle()))
                .stream()
                .map(finding ->
                        new Notice(AnswerNotice.NO_JOB_TITLE.under(), finding.message(), Optional.of(finding.place())))
                .toList();
    }

    private List<Advisory> advisories(Contents contents) {
        return settings.policy()
                .checks()
                .of(new CheckedAdvice(
                        form,
                        contents,
                        in.was().child().yearGroupOn(in.on().date()),
                        in.on().date()));
    }

    private Decision.Submitted submitted(List<AttachedFile> attached) {
        SubmittedAdvice advice = response.asked(form).sealedOn(in.on(), signatory.orElseThrow(), attached);
        return new Decision.Submitted(
                new AdviceEvent.AdviceSubmitted(
                        in.about().request().number(),
                        advice.seal(),
                        form.kind(advice.contents()),
                        form.promisedBy(advice.contents())),
                response,
                advice);
    }

    /** Refuses everything that would be sealed and not printed, since the template has no place for it. */
    private static List<Refusal> notOnForm(Template template, Contents contents) {
        return contents.sections().entrySet().stream()
                .flatMap(section -> DraftRules.notOffered(template, section.getKey(), section.getValue()))
                .toList();
    }

    private List<Refusal> missing(List<Finding> findings) {
        return findings.stream()
                .filter(Finding::blocks)
                .map(finding -> hidden(finding)
                        ? DraftRefusal.MANAGER_TO_ANSWER.at(finding.place())
                        : refusal(AnswerRefusal.UNANSWERED.under(), finding))
                .toList();
    }

    /** Answers whether the finding is of a question that only a manager of the team is shown. */
    private boolean hidden(Finding finding) {
        DraftWriter writer = DraftWriter.of(in.on().by(), in.about().request());
        return settings.policy().managersPart().hides(finding, writer);
    }

    private List<Notice> remarks(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> !finding.blocks() && !hidden(finding))
                .map(finding -> new Notice(under(finding), finding.message(), Optional.of(finding.place())))
                .toList();
    }

    private static String under(Finding finding) {
        return finding.message().key() instanceof NoticeKey notice ? notice.under() : AnswerNotice.UNANSWERED.under();
    }

    private static List<Refusal> raised(List<Advisory> advisories) {
        return advisories.stream()
                .filter(advisory -> advisory.finding().blocks())
                .map(advisory -> refusal(advisory.under(), advisory.finding()))
                .toList();
    }

    private static Refusal refusal(String under, Finding finding) {
        return new Refusal(RefusalCode.MISSING, under, finding.message(), Optional.of(finding.place()));
    }

    private static List<Notice> advice(List<Advisory> advisories) {
        return advisories.stream()
                .filter(advisory -> !advisory.finding().blocks())
                .map(advisory -> new Notice(advisory.under(), advisory.finding().message(), advisory.place()))
                .toList();
    }
}
