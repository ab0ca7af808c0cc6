package io.github.ehckit.casework;

import static io.github.ehckit.casework.Cast.wording;
import static io.github.ehckit.casework.Day.on;

import io.github.ehckit.template.TemplateRef;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One event of every kind. */
final class EveryEvent {
    private static final Wording WHY = wording("as agreed");
    private static final LocalDate DAY = on("Mon 2 Feb 2026");
    private static final Seal SEAL = new Seal(2, "0".repeat(64), Cast.PSYCHOLOGIST.id(), Instant.EPOCH);

    private static final Agreement AGREED = new Agreement(WHY, DAY);

    private EveryEvent() {}

    static List<CaseEvent> once() {
        return List.of(
                new RequestEvent.RequestReceived(Cast.CHILD, DAY),
                new RequestEvent.ResponsibilityAssumed(Cast.CHILD, DAY, WHY),
                new RequestEvent.ConsiderationNotified(DAY),
                new RequestEvent.DecidedToAssess(DAY, WHY, Cast.COORDINATOR.id()),
                new RequestEvent.DecidedNotToAssess(DAY, WHY),
                new RequestEvent.RequestWithdrawn(WHY),
                new RequestEvent.AppealWindowEnded(DAY, ClosureReason.NOT_ASSESSED),
                new RequestEvent.DecisionReversed(Reversal.CONCESSION, DAY, WHY, Optional.empty()),
                new RequestEvent.AssessmentPapersReady(Optional.of(WHY)),
                new RequestEvent.AssessmentReturned(WHY),
                new RequestEvent.DecidedToIssue(DAY, WHY),
                new RequestEvent.DecidedNotToIssue(DAY, WHY),
                new AdviceEvent.AdviceRequested(
                        1,
                        AdviceType.MEDICAL,
                        Addressee.team(Cast.THERAPISTS),
                        Optional.of(WHY),
                        DAY,
                        new TemplateRef("advice", 1)),
                new AdviceEvent.AdviceAllocated(1, Cast.THERAPIST.id()),
                new AdviceEvent.AdviceReturnedToTeam(1),
                new AdviceEvent.AdviceSubmitted(1, SEAL, false),
                new AdviceEvent.AdviceReopened(1, WHY),
                new AdviceEvent.AdviceMovedToForm(1, new TemplateRef("advice", 1), new TemplateRef("own-advice", 1)),
                new AdviceEvent.AdviceWithdrawn(1, WHY),
                new DutyEvent.EarlierAdviceUsed(
                        1, AdviceType.PSYCHOLOGICAL, WHY, DAY, new Sufficiency(AGREED, AGREED, AGREED)),
                new DutyEvent.EarlierAdviceSetAside(1, WHY),
                new AdviceEvent.DocumentWithheld(1, 1),
                new RecordEvent.CoordinatorAssigned(Cast.COORDINATOR.id()),
                new RecordEvent.FlagChanged(Flag.LOOKED_AFTER, true, DAY),
                new RecordEvent.CaseClosedOutside(ClosureReason.DUPLICATE, WHY),
                new RecordEvent.CaseReopened(WHY));
    }
}
