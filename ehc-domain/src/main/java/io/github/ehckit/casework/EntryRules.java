package io.github.ehckit.casework;

import io.github.ehckit.advice.AdviceCommand.EnterAdvice;
import io.github.ehckit.advice.AdviceRefusal;
import io.github.ehckit.advice.AdviceRequest;
import io.github.ehckit.casework.input.InputField;
import io.github.ehckit.draft.AdviceDraft;
import io.github.ehckit.message.Argument;
import io.github.ehckit.message.Place;
import io.github.ehckit.outcome.Notice;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.Refusal;
import io.github.ehckit.seal.SubmittedAdvice;
import io.github.ehckit.template.Template;
import io.github.ehckit.template.answer.Contents;
import io.github.ehckit.upload.AttachedFile;
import java.time.LocalDate;
import java.util.List;

/**
 * The rules for advice that the authority received otherwise than through the hub, and enters. Its lateness
 * follows the day on which it was received, not that of the entry.
 *
 * @param in the admission of the command
 * @param form the template of the draft
 * @param draft the draft in whose place the advice is entered
 * @param settings the settings of the authority whose case it is
 */
record EntryRules(Admission<Target.OfAdviceRequest> in, Template form, AdviceDraft draft, AuthoritySettings settings) {

    Outcome<Decision> decide(EnterAdvice command, List<AttachedFile> attached) {
        Contents contents = form.asked(command.contents());
        return received(command.receivedOn())
                .unconfirmed(command.confirmed(), AdviceRefusal.ENTRY_UNCONFIRMED)
                .all(tooLate(command.receivedOn()))
                .and(new SealingRules(in, form, contents, settings.policy(), finding -> false))
                .noting(lateness(command.receivedOn()))
                .orElseGet(() -> entered(command, contents, attached));
    }

    /** Checks the day of receipt: not in the future, nor before the case began or the advice was asked for. */
    private Violations received(LocalDate day) {
        Place place = InputField.ADVICE_RECEIVED_ON.place();
        LocalDate asked = request().requestedOn();
        return new Violations()
                .unlessPast(place, day, in.on())
                .when(
                        day.isBefore(asked),
                        AdviceRefusal.RECEIVED_BEFORE_ASKED.at(place, Argument.of("requested", asked)));
    }

    /** Refuses a first version received after the decision, where the authority accepts none. */
    private List<Refusal> tooLate(LocalDate day) {
        return request().seals().isEmpty() && in.was().assessment().planDecidedBefore(day)
                ? settings.policy().lateAdvice().objections()
                : List.of();
    }

    private List<Notice> lateness(LocalDate day) {
        return Lateness.received(in.was(), request(), settings.law(), day).notices(request(), settings.law());
    }

    private Decision.Entered entered(EnterAdvice command, Contents contents, List<AttachedFile> attached) {
        SubmittedAdvice advice = draft.enteredOn(in.on(), command.signedBy(), contents, attached, command.receivedOn());
        return new Decision.Entered(SubmissionRules.event(in, form, advice), draft, advice);
    }

    private AdviceRequest request() {
        return in.about().request();
    }
}
