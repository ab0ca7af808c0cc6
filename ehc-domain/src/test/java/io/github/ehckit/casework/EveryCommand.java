package io.github.ehckit.casework;

import static io.github.ehckit.casework.Cast.wording;
import static io.github.ehckit.casework.Day.on;
import static io.github.ehckit.casework.Scenario.request;

import io.github.ehckit.advice.Addressee;
import io.github.ehckit.advice.AdviceCommand;
import io.github.ehckit.advice.AdviceType;
import io.github.ehckit.advice.DeclineGround;
import io.github.ehckit.advice.DutyCommand;
import io.github.ehckit.advice.SufficiencyAgreedBy;
import io.github.ehckit.assessment.AssessmentCommand;
import io.github.ehckit.assessment.ReversalGround;
import io.github.ehckit.draft.AttachmentCommand;
import io.github.ehckit.draft.ConflictingSave;
import io.github.ehckit.draft.DraftCommand;
import io.github.ehckit.draft.ResolveConflict;
import io.github.ehckit.history.CaseCommand;
import io.github.ehckit.history.CaseFileCommand;
import io.github.ehckit.history.PersonalText;
import io.github.ehckit.history.SystemCommand;
import io.github.ehckit.record.ClosureReason;
import io.github.ehckit.record.Flag;
import io.github.ehckit.record.KeyedDay;
import io.github.ehckit.record.RecordCommand;
import io.github.ehckit.template.AuthorityTemplates;
import io.github.ehckit.template.NationalTemplates;
import io.github.ehckit.template.answer.SectionCode;
import io.github.ehckit.upload.FileName;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One command of every kind, all of them well formed and about request 1. */
public final class EveryCommand {
    private static final PersonalText WHY = wording("as agreed");
    private static final LocalDate DAY = on("Mon 2 Feb 2026");

    private static final Optional<SufficiencyAgreedBy> AGREED = Optional.of(new SufficiencyAgreedBy(WHY, DAY));

    private EveryCommand() {}

    static List<CaseCommand> once() {
        return List.of(
                new AssessmentCommand.ReceiveRequest(Cast.CHILD, DAY),
                new AssessmentCommand.BecomeResponsible(Cast.CHILD, DAY, WHY),
                new AssessmentCommand.NotifyConsideration(DAY),
                new AssessmentCommand.DecideToAssess(DAY, WHY, Cast.COORDINATOR.id()),
                new AssessmentCommand.DecideNotToAssess(DAY, WHY),
                new AssessmentCommand.WithdrawRequest(WHY, true),
                new AssessmentCommand.EndAppealWindow(WHY),
                new AssessmentCommand.ReverseDecision(
                        ReversalGround.CONCESSION, DAY, WHY, Optional.of(Cast.COORDINATOR.id())),
                new AssessmentCommand.MoveToDecision(Optional.of(WHY)),
                new AssessmentCommand.ReturnToAdvice(WHY),
                new AssessmentCommand.DecideToIssue(DAY, WHY),
                new AssessmentCommand.DecideNotToIssue(DAY, WHY),
                new AdviceCommand.RequestAdvice(
                        AdviceType.MEDICAL, Addressee.team(Cast.THERAPISTS), Optional.of(WHY), Optional.of(DAY), true),
                new AdviceCommand.AddNote(request(1), WHY),
                new AdviceCommand.SendAgain(request(1)),
                new AdviceCommand.AllocateAdvice(request(1), Cast.THERAPIST.id()),
                new AdviceCommand.ReturnToTeam(request(1)),
                new AdviceCommand.HandOver(request(1), Addressee.team(Cast.THERAPISTS)),
                new AdviceCommand.DeclineAdvice(request(1), DeclineGround.NOT_OURS, WHY, Optional.of(WHY)),
                new AdviceCommand.SubmitAdvice(request(1), true),
                Scenario.entry(1, "Mon 2 Feb 2026", Scenario.complete()),
                new AdviceCommand.ReopenAdvice(request(1), WHY),
                new AdviceCommand.MoveToTemplate(request(1), AuthorityTemplates.FIRST),
                new AdviceCommand.WithdrawAdviceRequest(request(1), WHY),
                new DraftCommand.SaveDraft(
                        request(1), NationalTemplates.advice().ref(), List.of()),
                new ResolveConflict(request(1), SectionCode.HEADER, 1, ConflictingSave.Disposal.DISCARDED),
                new DutyCommand.UsePreviousAdvice(AdviceType.PSYCHOLOGICAL, WHY, DAY, AGREED, AGREED, AGREED),
                new DutyCommand.SetPreviousAdviceAside(1, WHY),
                new AttachmentCommand.AddAttachment(request(1), new FileName("report.pdf")),
                new AttachmentCommand.RemoveAttachment(request(1), 1),
                new RecordCommand.AssignCoordinator(Cast.COORDINATOR.id()),
                new RecordCommand.SetFlag(Flag.SAFEGUARDING, true, DAY),
                new RecordCommand.CorrectDay(new KeyedDay.AdviceRequested(1), DAY, WHY),
                new RecordCommand.CloseOutsideProcess(ClosureReason.DUPLICATE, WHY, true),
                new RecordCommand.ReopenCase(WHY),
                new SystemCommand.WithholdInfectedAttachment(request(1), 1),
                new SystemCommand.RecordLeaver(request(1), Cast.THERAPISTS, Cast.THERAPIST.id()),
                new SystemCommand.RemindOfAdvice(request(1)));
    }

    /** One command on a case file of every kind. */
    public static List<CaseFileCommand> onCaseFiles() {
        return once().stream()
                .filter(CaseFileCommand.class::isInstance)
                .map(CaseFileCommand.class::cast)
                .toList();
    }

    /** Every class that a sealed hierarchy ends in. */
    public static Stream<Class<?>> leavesOf(Class<?> sealed) {
        return sealed.isSealed()
                ? Arrays.stream(sealed.getPermittedSubclasses()).flatMap(EveryCommand::leavesOf)
                : Stream.of(sealed);
    }
}
