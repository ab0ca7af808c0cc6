package io.github.ehckit.persistence;

import static io.github.ehckit.persistence.Asked.State.CORRECTING;
import static io.github.ehckit.persistence.Asked.State.WITHDRAWN;

import io.github.ehckit.casework.AdviceCommand;
import io.github.ehckit.casework.AdviceRequestId;
import io.github.ehckit.casework.CaseCommand;
import io.github.ehckit.casework.DocumentCommand;
import io.github.ehckit.casework.DraftCommand;
import io.github.ehckit.casework.DutyCommand;
import io.github.ehckit.casework.RecordCommand;
import io.github.ehckit.casework.RequestCommand;
import io.github.ehckit.casework.SectionSave;
import io.github.ehckit.casework.SettleCopy;
import io.github.ehckit.casework.SystemCommand;
import io.github.ehckit.casework.Wording;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.people.Actor;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.port.SaveResult;
import io.github.ehckit.template.NationalTemplates;
import io.github.ehckit.template.TemplateRef;
import io.github.ehckit.upload.AttachedDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What somebody who stands by notes of a case: who asked for what, who wrote what, and where that stands. Not how it came about. */
final class Account {
    final List<Asked> requests = new ArrayList<>();
    private TemplateRef formInUse = NationalTemplates.advice().ref();
    final List<String> earlier = new ArrayList<>();
    Optional<PersonId> openedBy = Optional.empty();
    Optional<PersonId> coordinator = Optional.empty();

    /** Notes what was done. */
    void note(CaseCommand command, Actor by, Outcome<?> outcome) {
        if (outcome instanceof Outcome.Done<?>(var value, var notices)) {
            switch (command) {
                case RequestCommand request -> note(request, by);
                case AdviceCommand advice -> note(advice);
                case DutyCommand duty -> note(duty);
                case RecordCommand record -> note(record);
                case DraftCommand draft -> saved(draft, (SaveResult.Saved) value);
                case SettleCopy settled -> {}
                case DocumentCommand document -> note(document, value);
                case SystemCommand own -> throw new IllegalArgumentException("no person gives " + own);
            }
        }
    }

    /** The request with this number; empty if there is none. */
    Optional<Asked> request(int number) {
        return number >= 1 && number <= requests.size() ? Optional.of(requests.get(number - 1)) : Optional.empty();
    }

    private void note(RequestCommand command, Actor by) {
        switch (command) {
            case RequestCommand.Opening opening -> openedBy = Optional.of(by.id());
            case RequestCommand.WithdrawRequest withdrawing -> withdrawPending();
            case RequestCommand.DecideToAssess deciding -> coordinator = Optional.of(deciding.coordinator());
            case RequestCommand.ReverseDecision reversing -> coordinator = reversing.coordinator();
            default -> {}
        }
    }

    private void note(RecordCommand command) {
        switch (command) {
            case RecordCommand.CloseOutside closing -> withdrawPending();
            case RecordCommand.AssignCoordinator assigning -> coordinator = Optional.of(assigning.coordinator());
            default -> {}
        }
    }

    private void note(DutyCommand command) {
        if (command instanceof DutyCommand.UseEarlierAdvice using) {
            earlier.add(using.from().text());
        }
    }

    private void note(DocumentCommand command, Object value) {
        Asked asked = of(command);
        switch (command) {
            case DocumentCommand.AttachDocument attaching -> {
                AttachedDocument attached = (AttachedDocument) value;
                asked.documents.put(attached.number(), attaching.name().value().replace(".txt", ""));
            }
            case DocumentCommand.RemoveDocument removing -> asked.documents.remove(removing.document());
        }
    }

    /** Notes on which form is asked from now on. */
    void published(TemplateRef form) {
        formInUse = form;
    }

    /** Notes that every document was scanned. */
    void scanned() {
        requests.forEach(asked -> asked.scanned.addAll(asked.documents.keySet()));
        requests.forEach(asked -> asked.versions.forEach(
                version -> asked.scanned.addAll(version.documents().keySet())));
    }

    private void note(AdviceCommand command) {
        switch (command) {
            case AdviceCommand.RequestAdvice asking -> requests.add(asked(asking));
            case AdviceCommand.AllocateAdvice allocating -> of(allocating).writer = Optional.of(allocating.member());
            case AdviceCommand.ReturnToTeam returning -> of(returning).writer = Optional.empty();
            case AdviceCommand.SubmitAdvice submitting -> of(submitting).submit();
            case AdviceCommand.ReopenAdvice reopening -> of(reopening).state = CORRECTING;
            case AdviceCommand.MoveToForm moving -> of(moving).move(moving.template());
            case AdviceCommand.WithdrawAdvice withdrawing -> of(withdrawing).state = WITHDRAWN;
        }
    }

    private void saved(DraftCommand command, SaveResult.Saved result) {
        Asked asked = of(command);
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

    private void withdrawPending() {
        requests.stream().filter(Asked::pending).forEach(asked -> asked.state = WITHDRAWN);
    }

    private Asked of(CaseCommand.OnRequest command) {
        AdviceRequestId id = command.request();
        return requests.get(id.number() - 1);
    }

    private Asked asked(AdviceCommand.RequestAdvice asking) {
        return new Asked(
                formInUse,
                asking.to().team(),
                asking.to().responder(),
                asking.note().map(Wording::text));
    }
}
