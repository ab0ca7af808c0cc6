package io.github.ehckit.persistence;

import io.github.ehckit.advice.AdviceCommand;
import io.github.ehckit.advice.DutyCommand;
import io.github.ehckit.assessment.AssessmentCommand;
import io.github.ehckit.draft.AttachmentCommand;
import io.github.ehckit.draft.DraftCommand;
import io.github.ehckit.draft.ResolveConflict;
import io.github.ehckit.draft.SectionSave;
import io.github.ehckit.history.AdviceRequestId;
import io.github.ehckit.history.CaseCommand;
import io.github.ehckit.history.PersonalText;
import io.github.ehckit.history.SystemCommand;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.people.Actor;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.people.TeamId;
import io.github.ehckit.port.SaveResult;
import io.github.ehckit.record.KeyedDay;
import io.github.ehckit.record.RecordCommand;
import io.github.ehckit.template.NationalTemplates;
import io.github.ehckit.template.TemplateRef;
import io.github.ehckit.upload.Attachment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** What somebody who stands by notes of a case: who asked for what, who wrote what, and where that stands. Not how it came about. */
final class ExpectedCase {
    final List<ExpectedRequest> requests = new ArrayList<>();
    private TemplateRef formInUse = NationalTemplates.advice().ref();
    final List<String> earlier = new ArrayList<>();
    final List<ExpectedWords> words = new ArrayList<>();
    Optional<PersonId> openedBy = Optional.empty();
    Optional<PersonId> coordinator = Optional.empty();

    /** Notes what was done. */
    void note(CaseCommand command, Actor by, Outcome<?> outcome) {
        if (outcome instanceof Outcome.Done<?>(var value, var notices)) {
            switch (command) {
                case AssessmentCommand request -> note(request, by);
                case AdviceCommand advice -> note(advice);
                case DutyCommand duty -> note(duty);
                case RecordCommand record -> note(record);
                case DraftCommand draft -> saved(draft, (SaveResult.Saved) value);
                case ResolveConflict settled -> {}
                case AttachmentCommand attachment -> note(attachment, value);
                case SystemCommand own -> throw new IllegalArgumentException("no person gives " + own);
            }
        }
    }

    /** The request with this number; empty if there is none. */
    Optional<ExpectedRequest> request(int number) {
        return number >= 1 && number <= requests.size() ? Optional.of(requests.get(number - 1)) : Optional.empty();
    }

    private void note(AssessmentCommand command, Actor by) {
        switch (command) {
            case AssessmentCommand.Opening opening -> openedBy = Optional.of(by.id());
            case AssessmentCommand.WithdrawRequest withdrawing -> close();
            case AssessmentCommand.EndAppealWindow ending -> close();
            case AssessmentCommand.DecideToAssess deciding -> coordinator = Optional.of(deciding.coordinator());
            case AssessmentCommand.ReverseDecision reversing -> coordinator = reversing.coordinator();
            default -> {}
        }
        words(command);
    }

    private void words(AssessmentCommand command) {
        switch (command) {
            case AssessmentCommand.BecomeResponsible becoming -> forNobodyElse(becoming.ground());
            case AssessmentCommand.MoveToDecision moving -> moving.note().ifPresent(this::forNobodyElse);
            case AssessmentCommand.ReturnToAdvice returning -> forNobodyElse(returning.reason());
            case AssessmentCommand.DecideToAssess deciding -> forFamily(deciding.reasons());
            case AssessmentCommand.DecideNotToAssess deciding -> forFamily(deciding.reasons());
            case AssessmentCommand.DecideToIssue deciding -> forFamily(deciding.reasons());
            case AssessmentCommand.DecideNotToIssue deciding -> forFamily(deciding.reasons());
            case AssessmentCommand.ReverseDecision reversing -> forFamily(reversing.reasons());
            case AssessmentCommand.WithdrawRequest withdrawing -> forFamily(withdrawing.reason());
            case AssessmentCommand.EndAppealWindow ending -> forFamily(ending.reason());
            default -> {}
        }
    }

    private void note(RecordCommand command) {
        switch (command) {
            case RecordCommand.CloseOutsideProcess closing -> {
                close();
                forFamily(closing.explanation());
            }
            case RecordCommand.ReopenCase reopening -> {
                requests.forEach(ExpectedRequest::open);
                forFamily(reopening.reason());
            }
            case RecordCommand.AssignCoordinator assigning -> coordinator = Optional.of(assigning.coordinator());
            case RecordCommand.CorrectDay correcting -> corrected(correcting);
            default -> {}
        }
    }

    private void corrected(RecordCommand.CorrectDay command) {
        switch (command.which()) {
            case KeyedDay.AdviceRequested(var request) ->
                words.add(ExpectedWords.of(command.reason().text(), ExpectedWords.Readers.READERS_OF_NOTES, request));
            case KeyedDay.FlagSet set ->
                words.add(ExpectedWords.of(command.reason().text(), ExpectedWords.Readers.ASKED));
            case KeyedDay.DateOfBirth born -> forNobodyElse(command.reason());
            case KeyedDay.PreviousAdviceGiven given -> forNobodyElse(command.reason());
            case KeyedDay.SufficiencyAgreed agreed -> forNobodyElse(command.reason());
            default -> forFamily(command.reason());
        }
    }

    private void forNobodyElse(PersonalText said) {
        words.add(ExpectedWords.of(said.text(), ExpectedWords.Readers.NOBODY_ELSE));
    }

    private void forFamily(PersonalText said) {
        words.add(ExpectedWords.of(said.text(), ExpectedWords.Readers.FAMILY));
    }

    private void forWriter(PersonalText said, CaseCommand.OnAdviceRequest command) {
        words.add(ExpectedWords.of(
                said.text(), ExpectedWords.Readers.WRITER, command.request().number()));
    }

    private void note(DutyCommand command) {
        switch (command) {
            case DutyCommand.UsePreviousAdvice using -> {
                earlier.add(using.from().text());
                forNobodyElse(using.from());
            }
            case DutyCommand.SetPreviousAdviceAside setting -> forNobodyElse(setting.reason());
        }
    }

    private void note(AttachmentCommand command, Object value) {
        ExpectedRequest asked = of(command);
        switch (command) {
            case AttachmentCommand.AddAttachment attaching -> {
                Attachment attached = (Attachment) value;
                asked.documents.put(attached.number(), attaching.name().value().replace(".txt", ""));
            }
            case AttachmentCommand.RemoveAttachment removing -> asked.documents.remove(removing.attachment());
        }
    }

    /** Notes on which form is asked from now on. */
    void published(TemplateRef form) {
        formInUse = form;
    }

    /** Notes that teams have their requests again whose writer no longer belongs to them. */
    void membersLeft(BiPredicate<PersonId, TeamId> belongs) {
        requests.stream()
                .filter(asked -> asked.pending()
                        && asked.team
                                .filter(team -> asked.writer
                                        .filter(writer -> !belongs.test(writer, team))
                                        .isPresent())
                                .isPresent())
                .forEach(ExpectedRequest::memberLeft);
    }

    /** Notes that every document was scanned. */
    void scanned() {
        requests.forEach(asked -> asked.scanned.addAll(asked.documents.keySet()));
        requests.forEach(asked -> asked.unfinished.ifPresent(
                correction -> asked.scanned.addAll(correction.documents().keySet())));
        requests.forEach(asked -> asked.versions.forEach(
                version -> asked.scanned.addAll(version.documents().keySet())));
    }

    private void note(AdviceCommand command) {
        switch (command) {
            case AdviceCommand.RequestAdvice asking -> requests.add(asked(asking));
            case AdviceCommand.AddNote adding ->
                of(adding).notes.add(adding.note().text());
            case AdviceCommand.SendAgain again -> {}
            case AdviceCommand.AllocateAdvice allocating -> of(allocating).writer = Optional.of(allocating.member());
            case AdviceCommand.ReturnToTeam returning -> of(returning).writer = Optional.empty();
            case AdviceCommand.HandOver handing -> of(handing).handOver(handing.to());
            case AdviceCommand.DeclineAdvice declining -> {
                List<PersonalText> said = Stream.concat(Stream.of(declining.reason()), declining.askInstead().stream())
                        .toList();
                of(declining).decline(said.stream().map(PersonalText::text).toList());
                said.forEach(this::forNobodyElse);
            }
            case AdviceCommand.SubmitAdvice submitting -> of(submitting).submit();
            case AdviceCommand.EnterAdvice entering -> of(entering).enter(entering.contents());
            case AdviceCommand.ReopenAdvice reopening -> {
                of(reopening).reopen(reopening.reason().text());
                forWriter(reopening.reason(), reopening);
            }
            case AdviceCommand.MoveToTemplate moving -> of(moving).move(moving.template());
            case AdviceCommand.WithdrawAdviceRequest withdrawing -> {
                of(withdrawing).withdraw(Optional.of(withdrawing.reason().text()));
                forWriter(withdrawing.reason(), withdrawing);
            }
        }
    }

    private void saved(DraftCommand command, SaveResult.Saved result) {
        ExpectedRequest asked = of(command);
        result.conflicts().forEach(conflict -> asked.conflicts.add(conflict.section()));
        for (SectionSave save : command.saves()) {
            Optional<String> text = save.answers().text("needs");
            text.ifPresent(asked.written::add);
            if (result.revisions().containsKey(save.section())) {
                String section = save.section().value();
                asked.revisions.put(section, result.revisions().get(save.section()));
                asked.draft.remove(section);
                text.ifPresent(said -> asked.draft.put(section, said));
            }
        }
    }

    private void close() {
        requests.stream().filter(ExpectedRequest::unanswered).forEach(ExpectedRequest::close);
    }

    private ExpectedRequest of(CaseCommand.OnAdviceRequest command) {
        AdviceRequestId id = command.request();
        return requests.get(id.number() - 1);
    }

    private ExpectedRequest asked(AdviceCommand.RequestAdvice asking) {
        return new ExpectedRequest(
                asking.type(),
                formInUse,
                asking.to().team(),
                asking.to().responder(),
                asking.note().map(PersonalText::text));
    }
}
