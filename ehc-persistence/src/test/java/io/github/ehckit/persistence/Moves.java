package io.github.ehckit.persistence;

import io.github.ehckit.casework.Addressee;
import io.github.ehckit.casework.AdviceCommand;
import io.github.ehckit.casework.AdviceRequestId;
import io.github.ehckit.casework.AdviceType;
import io.github.ehckit.casework.CaseCommand;
import io.github.ehckit.casework.ClosureReason;
import io.github.ehckit.casework.DocumentCommand;
import io.github.ehckit.casework.DraftCommand;
import io.github.ehckit.casework.DutyCommand;
import io.github.ehckit.casework.Flag;
import io.github.ehckit.casework.KeptCopy;
import io.github.ehckit.casework.RecordCommand;
import io.github.ehckit.casework.RequestCommand;
import io.github.ehckit.casework.Reversal;
import io.github.ehckit.casework.SettleCopy;
import io.github.ehckit.people.Child;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.people.PersonName;
import io.github.ehckit.template.Answers;
import io.github.ehckit.template.Header;
import io.github.ehckit.template.Intention;
import io.github.ehckit.template.SectionCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Makes commands of every kind. */
final class Moves {
    private static final Child CHILD = new Child(new PersonName("Zoë", "Example"), LocalDate.of(2016, 2, 29));

    /** How to make a command of each kind, and how much oftener than others it is made. */
    private final Map<Class<? extends CaseCommand>, Function<Scene, ? extends CaseCommand>> ways =
            new LinkedHashMap<>();

    private final List<Class<? extends CaseCommand>> lots = new ArrayList<>();

    Moves() {
        requests();
        decisions();
        advice();
        drafts();
        besideDrafts();
        duties();
        record();
    }

    /** The kinds of commands that are made. */
    Set<Class<? extends CaseCommand>> kinds() {
        return Collections.unmodifiableSet(ways.keySet());
    }

    /** Any command. */
    CaseCommand any(Scene scene) {
        return of(scene.any(lots), scene);
    }

    /** A command of one kind. */
    CaseCommand of(Class<? extends CaseCommand> kind, Scene scene) {
        return ways.get(kind).apply(scene);
    }

    private void requests() {
        add(1, RequestCommand.ReceiveRequest.class, scene -> new RequestCommand.ReceiveRequest(CHILD, scene.day()));
        add(
                1,
                RequestCommand.BecomeResponsible.class,
                scene -> new RequestCommand.BecomeResponsible(CHILD, scene.day(), scene.words()));
        add(1, RequestCommand.NotifyConsideration.class, scene -> new RequestCommand.NotifyConsideration(scene.day()));
        add(
                1,
                RequestCommand.WithdrawRequest.class,
                scene -> new RequestCommand.WithdrawRequest(scene.words(), !scene.onceIn(2)));
        add(2, RequestCommand.EndAppealWindow.class, scene -> new RequestCommand.EndAppealWindow());
    }

    private void decisions() {
        add(
                3,
                RequestCommand.DecideToAssess.class,
                scene -> new RequestCommand.DecideToAssess(scene.day(), scene.words(), scene.coordinator()));
        add(
                1,
                RequestCommand.DecideNotToAssess.class,
                scene -> new RequestCommand.DecideNotToAssess(scene.day(), scene.words()));
        add(
                2,
                RequestCommand.ReverseDecision.class,
                scene -> new RequestCommand.ReverseDecision(
                        scene.any(List.of(Reversal.values())),
                        scene.day(),
                        scene.words(),
                        Optional.of(scene.coordinator())));
        add(2, RequestCommand.MoveToDecision.class, scene -> new RequestCommand.MoveToDecision(scene.note()));
        add(2, RequestCommand.ReturnToAdvice.class, scene -> new RequestCommand.ReturnToAdvice(scene.words()));
        add(
                1,
                RequestCommand.DecideToIssue.class,
                scene -> new RequestCommand.DecideToIssue(scene.day(), scene.words()));
        add(
                1,
                RequestCommand.DecideNotToIssue.class,
                scene -> new RequestCommand.DecideNotToIssue(scene.day(), scene.words()));
    }

    private void advice() {
        add(
                8,
                AdviceCommand.RequestAdvice.class,
                scene -> new AdviceCommand.RequestAdvice(
                        scene.any(List.of(AdviceType.values())), addressee(scene), scene.note()));
        add(
                6,
                AdviceCommand.AllocateAdvice.class,
                scene -> new AdviceCommand.AllocateAdvice(scene.request(Asked::unallocated), scene.member()));
        add(
                1,
                AdviceCommand.ReturnToTeam.class,
                scene -> new AdviceCommand.ReturnToTeam(scene.request(asked -> asked.team.isPresent())));
        add(
                12,
                AdviceCommand.SubmitAdvice.class,
                scene -> new AdviceCommand.SubmitAdvice(scene.request(Asked::complete), !scene.onceIn(6)));
        add(
                6,
                AdviceCommand.ReopenAdvice.class,
                scene -> new AdviceCommand.ReopenAdvice(
                        scene.request(asked -> asked.state == Asked.State.SUBMITTED), scene.words()));
        add(
                4,
                AdviceCommand.MoveToForm.class,
                scene -> new AdviceCommand.MoveToForm(scene.request(Asked::pending), scene.form()));
        add(
                1,
                AdviceCommand.WithdrawAdvice.class,
                scene -> new AdviceCommand.WithdrawAdvice(scene.request(Asked::pending), scene.words()));
    }

    private void drafts() {
        add(20, DraftCommand.SaveAdvice.class, scene -> {
            AdviceRequestId request = scene.underWay();
            return new DraftCommand.SaveAdvice(request, scene.form(request), List.of(scene.section(request)));
        });
        add(12, DraftCommand.AnswerHeader.class, scene -> {
            AdviceRequestId request = scene.underWay();
            int revision = scene.revision(request, SectionCode.HEADER);
            return new DraftCommand.AnswerHeader(request, scene.form(request), revision, header(scene));
        });
    }

    private void besideDrafts() {
        add(4, SettleCopy.class, scene -> {
            AdviceRequestId request = scene.request(asked -> asked.pending() && !asked.conflicts.isEmpty());
            KeptCopy.Fate fate = scene.any(List.of(KeptCopy.Fate.values()));
            return new SettleCopy(request, scene.conflict(request), scene.number(1, 3), fate);
        });
        add(
                6,
                DocumentCommand.AttachDocument.class,
                scene -> new DocumentCommand.AttachDocument(scene.underWay(), scene.fileName()));
        add(
                2,
                DocumentCommand.RemoveDocument.class,
                scene -> new DocumentCommand.RemoveDocument(scene.underWay(), scene.number(1, 3)));
    }

    private void duties() {
        add(
                3,
                DutyCommand.UseEarlierAdvice.class,
                scene -> new DutyCommand.UseEarlierAdvice(
                        scene.any(List.of(AdviceType.values())),
                        scene.words(),
                        scene.day(),
                        scene.agreed(),
                        scene.agreed(),
                        scene.agreed()));
        add(
                1,
                DutyCommand.SetEarlierAdviceAside.class,
                scene -> new DutyCommand.SetEarlierAdviceAside(scene.number(1, 3), scene.words()));
    }

    private void record() {
        add(
                1,
                RecordCommand.AssignCoordinator.class,
                scene -> new RecordCommand.AssignCoordinator(scene.coordinator()));
        add(
                1,
                RecordCommand.SetFlag.class,
                scene -> new RecordCommand.SetFlag(scene.any(List.of(Flag.values())), scene.onceIn(2), scene.day()));
        add(
                1,
                RecordCommand.CloseOutside.class,
                scene -> new RecordCommand.CloseOutside(
                        scene.any(List.of(ClosureReason.values())), scene.words(), !scene.onceIn(2)));
        add(2, RecordCommand.ReopenCase.class, scene -> new RecordCommand.ReopenCase(scene.words()));
    }

    private static Addressee addressee(Scene scene) {
        return switch (scene.random().nextInt(4)) {
            case 0 -> Addressee.team(WalkPeople.THERAPISTS);
            case 1 -> Addressee.team(WalkPeople.DOCTORS);
            case 2 -> Addressee.person(new PersonId("sue.senco"));
            default -> Addressee.person(scene.professional());
        };
    }

    private static Answers header(Scene scene) {
        Intention intention = scene.any(List.of(Intention.values()));
        Answers own = Header.own(intention);
        return intention == Intention.NO_OTHER ? own.with(Header.DETAILS, "not asked before") : own;
    }

    private <C extends CaseCommand> void add(int lot, Class<C> kind, Function<Scene, C> way) {
        ways.put(kind, way);
        lots.addAll(Collections.nCopies(lot, kind));
    }
}
