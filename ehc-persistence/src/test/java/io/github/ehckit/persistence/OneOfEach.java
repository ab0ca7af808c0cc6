package io.github.ehckit.persistence;

import io.github.ehckit.casework.Addressee;
import io.github.ehckit.casework.AdviceEvent;
import io.github.ehckit.casework.AdviceType;
import io.github.ehckit.casework.Agreement;
import io.github.ehckit.casework.CaseEvent;
import io.github.ehckit.casework.ClosureReason;
import io.github.ehckit.casework.Correction;
import io.github.ehckit.casework.DutyEvent;
import io.github.ehckit.casework.Flag;
import io.github.ehckit.casework.RecordEvent;
import io.github.ehckit.casework.RequestEvent;
import io.github.ehckit.casework.Reversal;
import io.github.ehckit.casework.Seal;
import io.github.ehckit.casework.Sufficiency;
import io.github.ehckit.casework.Wording;
import io.github.ehckit.people.Child;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.people.PersonName;
import io.github.ehckit.people.TeamId;
import io.github.ehckit.template.TemplateRef;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One event of each kind, as the golden files tell it. What may be empty is empty once and full once in those of one name. */
final class OneOfEach {
    static final Child CHILD = new Child(new PersonName("Zoë", "O’Example"), LocalDate.of(2016, 2, 29));
    static final PersonId COORDINATOR = new PersonId("ann.coordinator");
    static final PersonId THERAPIST = new PersonId("tim.therapist");
    static final TeamId THERAPISTS = new TeamId("therapists");
    static final TemplateRef FORM = new TemplateRef("national/advice", 1);
    static final Seal SEAL =
            new Seal(1, "0123456789abcdef".repeat(4), THERAPIST, Instant.parse("2025-05-21T10:15:30.123456789Z"));

    static final Correction CORRECTION = new Correction(SEAL.digest(), COORDINATOR, SEAL.at());

    private static final LocalDate DAY = LocalDate.of(2025, 5, 21);
    private static final Wording WHY = new Wording("Because “so”\n\\ and <so>");

    private static final Agreement AGREEMENT = new Agreement(new Wording("Zoë’s psychologist"), DAY);
    static final Sufficiency AGREED = new Sufficiency(AGREEMENT, AGREEMENT, AGREEMENT);

    private OneOfEach() {}

    static List<CaseEvent> events() {
        return List.of(
                new RequestEvent.RequestReceived(CHILD, DAY),
                new RequestEvent.ResponsibilityAssumed(CHILD, DAY, WHY),
                new RequestEvent.ConsiderationNotified(DAY),
                new RequestEvent.DecidedToAssess(DAY, WHY, COORDINATOR),
                new RequestEvent.DecidedNotToAssess(DAY, WHY),
                new RequestEvent.RequestWithdrawn(WHY),
                new RequestEvent.AppealWindowEnded(DAY, ClosureReason.NOT_ASSESSED),
                new RequestEvent.DecisionReversed(Reversal.TRIBUNAL_ORDER, DAY, WHY, Optional.of(COORDINATOR)),
                new RequestEvent.AssessmentPapersReady(Optional.empty()),
                new RequestEvent.AssessmentReturned(WHY),
                new RequestEvent.DecidedToIssue(DAY, WHY),
                new RequestEvent.DecidedNotToIssue(DAY, WHY),
                new AdviceEvent.AdviceRequested(
                        1, AdviceType.MEDICAL, Addressee.team(THERAPISTS), Optional.of(WHY), DAY, FORM),
                new AdviceEvent.AdviceAllocated(1, THERAPIST),
                new AdviceEvent.AdviceReturnedToTeam(1),
                new AdviceEvent.AdviceSubmitted(1, SEAL, false),
                new AdviceEvent.AdviceReopened(1, WHY),
                new AdviceEvent.AdviceMovedToForm(1, FORM, new TemplateRef("own-advice", 2)),
                new AdviceEvent.AdviceWithdrawn(1, WHY),
                new DutyEvent.EarlierAdviceUsed(1, AdviceType.PSYCHOLOGICAL, WHY, DAY, AGREED),
                new DutyEvent.EarlierAdviceSetAside(1, WHY),
                new AdviceEvent.DocumentWithheld(1, 2),
                new RecordEvent.CoordinatorAssigned(COORDINATOR),
                new RecordEvent.FlagChanged(Flag.SAFEGUARDING, true, DAY),
                new RecordEvent.CaseClosedOutside(ClosureReason.DUPLICATE, WHY),
                new RecordEvent.CaseReopened(WHY));
    }
}
