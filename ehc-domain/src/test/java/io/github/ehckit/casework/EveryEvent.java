package io.github.ehckit.casework;

import static io.github.ehckit.casework.Cast.wording;
import static io.github.ehckit.casework.Day.on;

import io.github.ehckit.advice.Addressee;
import io.github.ehckit.advice.AdviceEvent;
import io.github.ehckit.advice.AdviceType;
import io.github.ehckit.advice.DeclineGround;
import io.github.ehckit.advice.DutyEvent;
import io.github.ehckit.advice.ReminderRecipient;
import io.github.ehckit.advice.SufficiencyAgreedBy;
import io.github.ehckit.advice.SufficiencyAgreement;
import io.github.ehckit.assessment.AssessmentEvent;
import io.github.ehckit.assessment.ReversalGround;
import io.github.ehckit.history.CaseEvent;
import io.github.ehckit.history.PersonalText;
import io.github.ehckit.record.ClosureReason;
import io.github.ehckit.record.Flag;
import io.github.ehckit.record.KeyedDay;
import io.github.ehckit.record.RecordEvent;
import io.github.ehckit.seal.Seal;
import io.github.ehckit.template.ResponseKind;
import io.github.ehckit.template.TemplateRef;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One event of every kind. */
public final class EveryEvent {
    private static final PersonalText WHY = wording("as agreed");
    private static final LocalDate DAY = on("Mon 2 Feb 2026");
    private static final Seal SEAL = new Seal(2, "0".repeat(64), Cast.PSYCHOLOGIST.id(), Instant.EPOCH);

    private static final SufficiencyAgreedBy AGREED = new SufficiencyAgreedBy(WHY, DAY);

    private EveryEvent() {}

    public static List<CaseEvent> once() {
        return List.of(
                new AssessmentEvent.RequestReceived(Cast.CHILD, DAY),
                new AssessmentEvent.ResponsibilityAssumed(Cast.CHILD, DAY, WHY),
                new AssessmentEvent.ConsiderationNotified(DAY),
                new AssessmentEvent.DecidedToAssess(DAY, WHY, Cast.COORDINATOR.id()),
                new AssessmentEvent.DecidedNotToAssess(DAY, WHY),
                new AssessmentEvent.RequestWithdrawn(WHY),
                new AssessmentEvent.AppealWindowEnded(DAY, ClosureReason.NOT_ASSESSED, WHY),
                new AssessmentEvent.DecisionReversed(ReversalGround.CONCESSION, DAY, WHY, Optional.empty()),
                new AssessmentEvent.AssessmentPapersReady(Optional.of(WHY)),
                new AssessmentEvent.AssessmentReturned(WHY),
                new AssessmentEvent.DecidedToIssue(DAY, WHY),
                new AssessmentEvent.DecidedNotToIssue(DAY, WHY),
                new AdviceEvent.AdviceRequested(
                        1,
                        AdviceType.MEDICAL,
                        Addressee.team(Cast.THERAPISTS),
                        Optional.of(WHY),
                        DAY,
                        true,
                        new TemplateRef("advice", 1)),
                new AdviceEvent.NoteAdded(1, WHY, DAY),
                new AdviceEvent.MessageSentAgain(1),
                new AdviceEvent.ReminderMade(1, -7, Set.of(ReminderRecipient.RESPONDER)),
                new AdviceEvent.AdviceAllocated(1, Cast.THERAPIST.id()),
                new AdviceEvent.AdviceReturnedToTeam(1),
                new AdviceEvent.MemberLeft(1, Cast.THERAPIST.id()),
                new AdviceEvent.AdviceHandedOver(
                        1, Addressee.person(Cast.PSYCHOLOGIST.id()), Addressee.team(Cast.THERAPISTS)),
                new AdviceEvent.AdviceDeclined(1, DeclineGround.NOT_KNOWN, WHY, Optional.of(WHY)),
                new AdviceEvent.AdviceSubmitted(1, SEAL, ResponseKind.ADVICE, Optional.empty()),
                new AdviceEvent.AdviceReopened(1, WHY, true),
                new AdviceEvent.AdviceMovedToTemplate(
                        1, new TemplateRef("advice", 1), new TemplateRef("own-advice", 1)),
                new AdviceEvent.AdviceRequestWithdrawn(1, Optional.of(WHY)),
                new AdviceEvent.CorrectionEnded(1, Optional.of(WHY)),
                new DutyEvent.PreviousAdviceUsed(
                        1, AdviceType.PSYCHOLOGICAL, WHY, DAY, new SufficiencyAgreement(AGREED, AGREED, AGREED)),
                new DutyEvent.PreviousAdviceSetAside(1, WHY),
                new AdviceEvent.AdviceAwaitedAgain(1),
                new AdviceEvent.InfectedAttachmentWithheld(1, 1),
                new RecordEvent.CoordinatorAssigned(Cast.COORDINATOR.id()),
                new RecordEvent.FlagChanged(Flag.LOOKED_AFTER, true, DAY),
                new RecordEvent.DayCorrected(new KeyedDay.Start(), DAY, DAY.plusDays(1), WHY),
                new RecordEvent.CaseClosedOutside(ClosureReason.DUPLICATE, WHY),
                new RecordEvent.CaseReopened(WHY));
    }
}
