package io.github.ehckit.persistence;

import io.github.ehckit.advice.Addressee;
import io.github.ehckit.advice.AdviceCommand;
import io.github.ehckit.advice.AdviceType;
import io.github.ehckit.advice.DeclineGround;
import io.github.ehckit.advice.DutyCommand;
import io.github.ehckit.advice.SufficiencyAgreement;
import io.github.ehckit.assessment.AssessmentCommand;
import io.github.ehckit.assessment.ReversalGround;
import io.github.ehckit.draft.AttachmentCommand;
import io.github.ehckit.draft.ConflictingSave;
import io.github.ehckit.draft.DraftCommand;
import io.github.ehckit.draft.ResolveConflict;
import io.github.ehckit.draft.SectionSave;
import io.github.ehckit.history.AdviceRequestId;
import io.github.ehckit.history.CaseCommand;
import io.github.ehckit.people.Child;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.people.PersonName;
import io.github.ehckit.record.ClosureReason;
import io.github.ehckit.record.Flag;
import io.github.ehckit.record.KeyedDay;
import io.github.ehckit.record.RecordCommand;
import io.github.ehckit.template.AdviceIntention;
import io.github.ehckit.template.Header;
import io.github.ehckit.template.answer.Answers;
import io.github.ehckit.template.answer.SectionCode;
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
final class RandomCommands {
    private static final List<PersonId> FAMILY = List.of(WalkPeople.PARENT, WalkPeople.YOUNG_PERSON);
    private static final Child CHILD = new Child(new PersonName("Zoë", "Example"), LocalDate.of(2016, 2, 29));

    /** How to make a command of each kind, and how much oftener than others it is made. */
    private final Map<Class<? extends CaseCommand>, Function<WalkScene, ? extends CaseCommand>> ways =
            new LinkedHashMap<>();

    private final List<Class<? extends CaseCommand>> lots = new ArrayList<>();

    RandomCommands() {
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
    CaseCommand any(WalkScene scene) {
        return of(scene.any(lots), scene);
    }

    /** A command of one kind. */
    CaseCommand of(Class<? extends CaseCommand> kind, WalkScene scene) {
        return ways.get(kind).apply(scene);
    }

    private void requests() {
        add(
                1,
                AssessmentCommand.ReceiveRequest.class,
                scene -> new AssessmentCommand.ReceiveRequest(CHILD, scene.day()));
        add(
                1,
                AssessmentCommand.BecomeResponsible.class,
                scene -> new AssessmentCommand.BecomeResponsible(CHILD, scene.day(), scene.words()));
        add(
                1,
                AssessmentCommand.NotifyConsideration.class,
                scene -> new AssessmentCommand.NotifyConsideration(scene.day()));
        add(
                1,
                AssessmentCommand.WithdrawRequest.class,
                scene -> new AssessmentCommand.WithdrawRequest(scene.words(), !scene.onceIn(2)));
        add(2, AssessmentCommand.EndAppealWindow.class, scene -> new AssessmentCommand.EndAppealWindow(scene.words()));
    }

    private void decisions() {
        add(
                3,
                AssessmentCommand.DecideToAssess.class,
                scene -> new AssessmentCommand.DecideToAssess(scene.day(), scene.words(), scene.coordinator()));
        add(
                1,
                AssessmentCommand.DecideNotToAssess.class,
                scene -> new AssessmentCommand.DecideNotToAssess(scene.day(), scene.words()));
        add(
                2,
                AssessmentCommand.ReverseDecision.class,
                scene -> new AssessmentCommand.ReverseDecision(
                        scene.any(List.of(ReversalGround.values())),
                        scene.day(),
                        scene.words(),
                        Optional.of(scene.coordinator())));
        add(2, AssessmentCommand.MoveToDecision.class, scene -> new AssessmentCommand.MoveToDecision(scene.note()));
        add(2, AssessmentCommand.ReturnToAdvice.class, scene -> new AssessmentCommand.ReturnToAdvice(scene.words()));
        add(
                1,
                AssessmentCommand.DecideToIssue.class,
                scene -> new AssessmentCommand.DecideToIssue(scene.day(), scene.words()));
        add(
                1,
                AssessmentCommand.DecideNotToIssue.class,
                scene -> new AssessmentCommand.DecideNotToIssue(scene.day(), scene.words()));
    }

    private void advice() {
        add(8, AdviceCommand.RequestAdvice.class, scene -> {
            Addressee to = addressee(scene);
            return new AdviceCommand.RequestAdvice(
                    type(scene, to),
                    to,
                    scene.note(),
                    scene.onceIn(4) ? Optional.of(scene.day()) : Optional.empty(),
                    !scene.onceIn(4));
        });
        add(
                2,
                AdviceCommand.AddNote.class,
                scene -> new AdviceCommand.AddNote(scene.request(ExpectedRequest::pending), scene.words()));
        add(
                2,
                AdviceCommand.SendAgain.class,
                scene -> new AdviceCommand.SendAgain(scene.request(ExpectedRequest::pending)));
        add(
                6,
                AdviceCommand.AllocateAdvice.class,
                scene -> new AdviceCommand.AllocateAdvice(scene.request(ExpectedRequest::unallocated), scene.member()));
        add(
                1,
                AdviceCommand.ReturnToTeam.class,
                scene -> new AdviceCommand.ReturnToTeam(scene.request(asked -> asked.team.isPresent())));
        add(
                4,
                AdviceCommand.HandOver.class,
                scene -> new AdviceCommand.HandOver(scene.request(ExpectedRequest::unanswered), addressee(scene)));
        add(
                2,
                AdviceCommand.DeclineAdvice.class,
                scene -> new AdviceCommand.DeclineAdvice(
                        scene.request(ExpectedRequest::pending),
                        scene.any(List.of(DeclineGround.values())),
                        scene.words(),
                        scene.note()));
        add(
                12,
                AdviceCommand.SubmitAdvice.class,
                scene -> new AdviceCommand.SubmitAdvice(scene.request(ExpectedRequest::complete), !scene.onceIn(6)));
        add(4, AdviceCommand.EnterAdvice.class, scene -> {
            AdviceRequestId request = scene.request(ExpectedRequest::pending);
            return new AdviceCommand.EnterAdvice(
                    request, scene.day(), scene.signatory(), scene.paper(), !scene.onceIn(6));
        });
        add(
                6,
                AdviceCommand.ReopenAdvice.class,
                scene -> new AdviceCommand.ReopenAdvice(
                        scene.request(asked -> asked.state == ExpectedRequest.State.SUBMITTED), scene.words()));
        add(
                4,
                AdviceCommand.MoveToTemplate.class,
                scene -> new AdviceCommand.MoveToTemplate(scene.request(ExpectedRequest::pending), scene.form()));
        add(
                1,
                AdviceCommand.WithdrawAdviceRequest.class,
                scene -> new AdviceCommand.WithdrawAdviceRequest(
                        scene.request(ExpectedRequest::pending), scene.words()));
    }

    private void drafts() {
        add(32, DraftCommand.SaveDraft.class, scene -> {
            AdviceRequestId request = scene.underWay();
            return new DraftCommand.SaveDraft(request, scene.form(request), page(scene, request));
        });
    }

    private void besideDrafts() {
        add(4, ResolveConflict.class, scene -> {
            AdviceRequestId request = scene.request(asked -> asked.pending() && !asked.conflicts.isEmpty());
            ConflictingSave.Disposal fate = scene.any(List.of(ConflictingSave.Disposal.values()));
            return new ResolveConflict(request, scene.conflict(request), scene.number(1, 3), fate);
        });
        add(
                6,
                AttachmentCommand.AddAttachment.class,
                scene -> new AttachmentCommand.AddAttachment(scene.underWay(), scene.fileName()));
        add(
                2,
                AttachmentCommand.RemoveAttachment.class,
                scene -> new AttachmentCommand.RemoveAttachment(scene.underWay(), scene.number(1, 3)));
    }

    private void duties() {
        add(
                3,
                DutyCommand.UsePreviousAdvice.class,
                scene -> new DutyCommand.UsePreviousAdvice(
                        scene.any(List.of(AdviceType.values())),
                        scene.words(),
                        scene.day(),
                        scene.agreed(),
                        scene.agreed(),
                        scene.agreed()));
        add(
                1,
                DutyCommand.SetPreviousAdviceAside.class,
                scene -> new DutyCommand.SetPreviousAdviceAside(scene.number(1, 3), scene.words()));
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
                RecordCommand.CloseOutsideProcess.class,
                scene -> new RecordCommand.CloseOutsideProcess(
                        scene.any(List.of(ClosureReason.values())), scene.words(), !scene.onceIn(2)));
        add(
                2,
                RecordCommand.CorrectDay.class,
                scene -> new RecordCommand.CorrectDay(keyed(scene), scene.earlier(), scene.words()));
        add(2, RecordCommand.ReopenCase.class, scene -> new RecordCommand.ReopenCase(scene.words()));
    }

    private static KeyedDay keyed(WalkScene scene) {
        return scene.any(List.of(
                new KeyedDay.Start(),
                new KeyedDay.ConsiderationNotified(),
                new KeyedDay.AssessmentDecision(),
                new KeyedDay.PlanDecision(),
                new KeyedDay.Reversal(),
                new KeyedDay.DateOfBirth(),
                new KeyedDay.AdviceRequested(scene.number(1, 4)),
                new KeyedDay.PreviousAdviceGiven(scene.number(1, 3)),
                new KeyedDay.SufficiencyAgreed(
                        scene.number(1, 3), scene.any(List.of(SufficiencyAgreement.Party.values()))),
                new KeyedDay.FlagSet(scene.any(List.of(Flag.values())))));
    }

    private static Addressee addressee(WalkScene scene) {
        return switch (scene.random().nextInt(5)) {
            case 0 -> Addressee.team(WalkPeople.THERAPISTS);
            case 1 -> Addressee.team(WalkPeople.DOCTORS);
            case 2 -> Addressee.person(new PersonId("sue.senco"));
            case 3 -> Addressee.person(scene.any(FAMILY));
            default -> Addressee.person(scene.professional());
        };
    }

    /** A section, or the header, or both at once. */
    private static List<SectionSave> page(WalkScene scene, AdviceRequestId request) {
        int revision = scene.revision(request, SectionCode.HEADER);
        SectionSave header = new SectionSave(SectionCode.HEADER, revision, header(scene));
        return switch (scene.number(0, 8)) {
            case 0, 1 -> List.of(header);
            case 2 -> List.of(header, scene.section(request));
            default -> List.of(scene.section(request));
        };
    }

    /** Any kind of advice; of the parent or young person, as a rule, their own. */
    private static AdviceType type(WalkScene scene, Addressee to) {
        boolean family = to.responder().filter(FAMILY::contains).isPresent();
        return family && !scene.onceIn(4) ? AdviceType.FAMILY : scene.any(List.of(AdviceType.values()));
    }

    private static Answers header(WalkScene scene) {
        AdviceIntention intention = scene.any(List.of(AdviceIntention.values()));
        return switch (intention) {
            case NO_OTHER -> Header.own(intention).with(Header.DETAILS, "not asked before");
            case WILL_ALLOCATED_WORKER -> Header.promise("a social worker", scene.day());
            default -> Header.own(intention);
        };
    }

    private <C extends CaseCommand> void add(int lot, Class<C> kind, Function<WalkScene, C> way) {
        ways.put(kind, way);
        lots.addAll(Collections.nCopies(lot, kind));
    }
}
