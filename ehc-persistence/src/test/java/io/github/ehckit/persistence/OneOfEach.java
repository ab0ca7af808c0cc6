package io.github.ehckit.persistence;

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
import io.github.ehckit.people.Child;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.people.PersonName;
import io.github.ehckit.people.TeamId;
import io.github.ehckit.record.ClosureReason;
import io.github.ehckit.record.Flag;
import io.github.ehckit.record.KeyedDay;
import io.github.ehckit.record.RecordEvent;
import io.github.ehckit.seal.Correction;
import io.github.ehckit.seal.Seal;
import io.github.ehckit.template.ResponseKind;
import io.github.ehckit.template.TemplateRef;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** One event of each kind, as the golden files tell it. What may be empty is empty once and full once in those of one name. */
final class OneOfEach {
    static final Child CHILD =
            new Child(new PersonName("Miss", "Zoë", "O’Example", "Jr", "Zo"), LocalDate.of(2016, 2, 29));
    static final PersonId COORDINATOR = new PersonId("ann.coordinator");
    static final PersonId THERAPIST = new PersonId("tim.therapist");
    static final TeamId THERAPISTS = new TeamId("therapists");
    static final TemplateRef FORM = new TemplateRef("national/advice", 1);
    static final Seal SEAL =
            new Seal(1, "0123456789abcdef".repeat(4), THERAPIST, Instant.parse("2025-05-21T10:15:30.123456789Z"));

    static final Correction CORRECTION = new Correction(SEAL.digest(), COORDINATOR, SEAL.at());

    private static final LocalDate DAY = LocalDate.of(2025, 5, 21);
    private static final PersonalText WHY = new PersonalText("Because “so”\n\\ and <so>");

    private static final SufficiencyAgreedBy AGREEMENT =
            new SufficiencyAgreedBy(new PersonalText("Zoë’s psychologist"), DAY);
    static final SufficiencyAgreement AGREED = new SufficiencyAgreement(AGREEMENT, AGREEMENT, AGREEMENT);

    private OneOfEach() {}

    static List<CaseEvent> events() {
        return List.of(
                new AssessmentEvent.RequestReceived(CHILD, DAY),
                new AssessmentEvent.ResponsibilityAssumed(CHILD, DAY, WHY),
                new AssessmentEvent.ConsiderationNotified(DAY),
                new AssessmentEvent.DecidedToAssess(DAY, WHY, COORDINATOR),
                new AssessmentEvent.DecidedNotToAssess(DAY, WHY),
                new AssessmentEvent.RequestWithdrawn(WHY),
                new AssessmentEvent.AppealWindowEnded(DAY, ClosureReason.NOT_ASSESSED, WHY),
                new AssessmentEvent.DecisionReversed(ReversalGround.TRIBUNAL_ORDER, DAY, WHY, Optional.of(COORDINATOR)),
                new AssessmentEvent.AssessmentPapersReady(Optional.empty()),
                new AssessmentEvent.AssessmentReturned(WHY),
                new AssessmentEvent.DecidedToIssue(DAY, WHY),
                new AssessmentEvent.DecidedNotToIssue(DAY, WHY),
                new AdviceEvent.AdviceRequested(
                        1, AdviceType.MEDICAL, Addressee.team(THERAPISTS), Optional.of(WHY), DAY, true, FORM),
                new AdviceEvent.NoteAdded(1, WHY, DAY),
                new AdviceEvent.MessageSentAgain(1),
                new AdviceEvent.ReminderMade(
                        1, -7, EnumSet.of(ReminderRecipient.RESPONDER, ReminderRecipient.COORDINATOR)),
                new AdviceEvent.AdviceAllocated(1, THERAPIST),
                new AdviceEvent.AdviceReturnedToTeam(1),
                new AdviceEvent.MemberLeft(1, THERAPIST),
                new AdviceEvent.AdviceHandedOver(
                        1, new Addressee.Team(THERAPISTS, Optional.of(THERAPIST)), Addressee.person(COORDINATOR)),
                new AdviceEvent.AdviceDeclined(1, DeclineGround.WRONG_CHILD, WHY, Optional.of(WHY)),
                new AdviceEvent.AdviceSubmitted(1, SEAL, ResponseKind.PROMISE, Optional.of(DAY)),
                new AdviceEvent.AdviceReopened(1, WHY, true),
                new AdviceEvent.AdviceMovedToTemplate(1, FORM, new TemplateRef("own-advice", 2)),
                new AdviceEvent.AdviceRequestWithdrawn(1, Optional.of(WHY)),
                new AdviceEvent.CorrectionEnded(1, Optional.empty()),
                new DutyEvent.PreviousAdviceUsed(1, AdviceType.PSYCHOLOGICAL, WHY, DAY, AGREED),
                new DutyEvent.PreviousAdviceSetAside(1, WHY),
                new AdviceEvent.AdviceAwaitedAgain(1),
                new AdviceEvent.InfectedAttachmentWithheld(1, 2),
                new RecordEvent.CoordinatorAssigned(COORDINATOR),
                new RecordEvent.FlagChanged(Flag.SAFEGUARDING, true, DAY),
                new RecordEvent.DayCorrected(
                        new KeyedDay.SufficiencyAgreed(1, SufficiencyAgreement.Party.AUTHOR),
                        DAY,
                        DAY.plusDays(1),
                        WHY),
                new RecordEvent.CaseClosedOutside(ClosureReason.DUPLICATE, WHY),
                new RecordEvent.CaseReopened(WHY));
    }
}
