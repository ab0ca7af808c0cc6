package io.github.ehckit.casework;

import static io.github.ehckit.casework.Cast.wording;
import static io.github.ehckit.casework.Day.on;
import static io.github.ehckit.casework.Scenario.request;

import io.github.ehckit.template.CouncilForms;
import io.github.ehckit.template.Header;
import io.github.ehckit.template.Intention;
import io.github.ehckit.template.NationalTemplates;
import io.github.ehckit.template.SectionCode;
import io.github.ehckit.upload.FileName;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One command of every kind, all of them well formed and about request 1. */
final class EveryCommand {
    private static final Wording WHY = wording("as agreed");
    private static final LocalDate DAY = on("Mon 2 Feb 2026");

    private static final Optional<Agreement> AGREED = Optional.of(new Agreement(WHY, DAY));

    private EveryCommand() {}

    static List<CaseCommand> once() {
        return List.of(
                new RequestCommand.ReceiveRequest(Cast.CHILD, DAY),
                new RequestCommand.BecomeResponsible(Cast.CHILD, DAY, WHY),
                new RequestCommand.NotifyConsideration(DAY),
                new RequestCommand.DecideToAssess(DAY, WHY, Cast.COORDINATOR.id()),
                new RequestCommand.DecideNotToAssess(DAY, WHY),
                new RequestCommand.WithdrawRequest(WHY, true),
                new RequestCommand.EndAppealWindow(),
                new RequestCommand.ReverseDecision(Reversal.CONCESSION, DAY, WHY, Optional.of(Cast.COORDINATOR.id())),
                new RequestCommand.MoveToDecision(Optional.of(WHY)),
                new RequestCommand.ReturnToAdvice(WHY),
                new RequestCommand.DecideToIssue(DAY, WHY),
                new RequestCommand.DecideNotToIssue(DAY, WHY),
                Scenario.asks(AdviceType.MEDICAL, Addressee.team(Cast.THERAPISTS)),
                new AdviceCommand.AllocateAdvice(request(1), Cast.THERAPIST.id()),
                new AdviceCommand.ReturnToTeam(request(1)),
                new AdviceCommand.SubmitAdvice(request(1), true),
                new AdviceCommand.ReopenAdvice(request(1), WHY),
                new AdviceCommand.MoveToForm(request(1), CouncilForms.FIRST),
                new AdviceCommand.WithdrawAdvice(request(1), WHY),
                new DraftCommand.SaveAdvice(
                        request(1), NationalTemplates.advice().ref(), List.of()),
                new DraftCommand.AnswerHeader(
                        request(1), NationalTemplates.advice().ref(), 0, Header.own(Intention.WILL_KNOWN_MEETS)),
                new SettleCopy(request(1), SectionCode.HEADER, 1, KeptCopy.Fate.DISCARDED),
                new DutyCommand.UseEarlierAdvice(AdviceType.PSYCHOLOGICAL, WHY, DAY, AGREED, AGREED, AGREED),
                new DutyCommand.SetEarlierAdviceAside(1, WHY),
                new DocumentCommand.AttachDocument(request(1), new FileName("report.pdf")),
                new DocumentCommand.RemoveDocument(request(1), 1),
                new RecordCommand.AssignCoordinator(Cast.COORDINATOR.id()),
                new RecordCommand.SetFlag(Flag.SAFEGUARDING, true, DAY),
                new RecordCommand.CloseOutside(ClosureReason.DUPLICATE, WHY, true),
                new RecordCommand.ReopenCase(WHY),
                new SystemCommand.WithholdInfectedAttachment(request(1), 1));
    }

    /** Every class that a sealed hierarchy ends in. */
    static Stream<Class<?>> leavesOf(Class<?> sealed) {
        return sealed.isSealed()
                ? Arrays.stream(sealed.getPermittedSubclasses()).flatMap(EveryCommand::leavesOf)
                : Stream.of(sealed);
    }
}
