package io.github.ehckit.casework;

import io.github.ehckit.advice.AdviceCommand;
import io.github.ehckit.advice.AdviceEvent;
import io.github.ehckit.advice.AdviceRefusal;
import io.github.ehckit.advice.AdviceRequest;
import io.github.ehckit.draft.AdviceDraft;
import io.github.ehckit.outcome.Notice;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.Refusal;
import io.github.ehckit.people.Signatory;
import io.github.ehckit.seal.SubmittedAdvice;
import io.github.ehckit.template.AnswerNotice;
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
        return new Violations()
                .unconfirmed(command.confirmed(), AdviceRefusal.SUBMISSION_UNCONFIRMED)
                .when(signatory.isEmpty(), AdviceRefusal.SUBMITTER_UNKNOWN.refusal())
                .all(tooLate())
                .and(new SealingRules(in, form, contents, settings.policy(), this::hidden))
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

    private Decision.Submitted submitted(List<AttachedFile> attached) {
        SubmittedAdvice advice = response.asked(form).sealedOn(in.on(), signatory.orElseThrow(), attached);
        return new Decision.Submitted(event(in, form, advice), response, advice);
    }

    /** Makes the event of a version that was sealed. */
    static AdviceEvent.AdviceSubmitted event(
            Admission<Target.OfAdviceRequest> in, Template form, SubmittedAdvice advice) {
        return new AdviceEvent.AdviceSubmitted(
                in.about().request().number(),
                advice.seal(),
                form.kind(advice.contents()),
                form.promisedBy(advice.contents()));
    }

    /** Answers whether the finding is of a question that only a manager of the team is shown. */
    private boolean hidden(Finding finding) {
        DraftWriter writer = DraftWriter.of(in.on().by(), in.about().request());
        return settings.policy().managersPart().hides(finding, writer);
    }
}
