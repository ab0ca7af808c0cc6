package io.github.ehckit.spi.tck;

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
import io.github.ehckit.history.CaseId;
import io.github.ehckit.history.CaseReference;
import io.github.ehckit.history.HistoryEntry;
import io.github.ehckit.history.PersonalText;
import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.people.Child;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.people.PersonName;
import io.github.ehckit.people.Role;
import io.github.ehckit.people.TeamId;
import io.github.ehckit.record.ClosureReason;
import io.github.ehckit.record.Flag;
import io.github.ehckit.record.KeyedDay;
import io.github.ehckit.record.RecordEvent;
import io.github.ehckit.seal.Seal;
import io.github.ehckit.template.ResponseKind;
import io.github.ehckit.template.TemplateRef;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The invented cases of invented children, in an authority that no other test has.
 *
 * <p>Between them the {@linkplain #histories() histories} hold every kind of event. Their texts are hostile, their
 * moments have nanoseconds, and the first and the last of the longest history lie on the days on which the clocks
 * change.
 *
 * @param authority whose cases they are
 */
public record TckCases(AuthorityCode authority) {
    /** The person who gives advice. */
    public static final PersonId PSYCHOLOGIST = new PersonId("tck.psychologist");

    /** The case co-ordinator. */
    public static final PersonId COORDINATOR = new PersonId("tck.coordinator");

    /** A moment after every moment of every history. */
    static final Instant LATE = Instant.parse("2031-01-01T00:00:00Z");

    private static final Instant CLOCKS_GO_FORWARD = Instant.parse("2025-03-30T00:59:59.999999999Z");
    private static final Duration TO_THE_LAST_OF_24 = Duration.ofDays(210);
    private static final List<Role> ROLES = List.of(Role.values());
    private static final LocalDate LEAP_DAY = LocalDate.of(2024, 2, 29);
    private static final TeamId TEAM = new TeamId("tck:team_1");
    private static final TemplateRef FORM = new TemplateRef("advice", 1);

    /** Makes fixtures of an authority with a random code, {@code TCK-} and sixteen hexadecimal digits. */
    public static TckCases ofNewAuthority() {
        String random = String.format(Locale.ROOT, "%016X", UUID.randomUUID().getMostSignificantBits());
        return new TckCases(new AuthorityCode("TCK-" + random));
    }

    /** Returns every history, each of another case. */
    public List<CaseHistory> histories() {
        return List.of(assessment(), refusal(), withdrawal());
    }

    /**
     * Returns a history from the request to a decision to issue a plan, with most kinds of event of a request for
     * advice.
     */
    public CaseHistory assessment() {
        return history(
                new AssessmentEvent.RequestReceived(child(), day(0)),
                new AssessmentEvent.ConsiderationNotified(day(1)),
                new AssessmentEvent.DecidedToAssess(day(2), wording(0), COORDINATOR),
                asked(1, AdviceType.PSYCHOLOGICAL, Addressee.person(PSYCHOLOGIST), Optional.of(wording(1))),
                asked(2, AdviceType.MEDICAL, Addressee.team(TEAM), Optional.empty()),
                new AdviceEvent.AdviceAllocated(2, PSYCHOLOGIST),
                new AdviceEvent.AdviceReturnedToTeam(2),
                new AdviceEvent.AdviceAllocated(2, new PersonId("tck.doctor")),
                new AdviceEvent.AdviceSubmitted(1, seal(1, 9), ResponseKind.PROMISE, Optional.of(day(30))),
                new AdviceEvent.AdviceReopened(1, wording(2), true),
                new AdviceEvent.AdviceSubmitted(1, seal(2, 11), ResponseKind.NIL_RETURN, Optional.empty()),
                asked(3, AdviceType.EDUCATIONAL, Addressee.person(new PersonId("tck.head")), Optional.of(wording(3))),
                new AdviceEvent.AdviceMovedToTemplate(
                        3, FORM, TckTemplates.form(1).ref()),
                new AdviceEvent.AdviceRequestWithdrawn(3, Optional.of(wording(4))),
                new AdviceEvent.InfectedAttachmentWithheld(2, 1),
                new RecordEvent.FlagChanged(Flag.SAFEGUARDING, true, day(14)),
                new RecordEvent.FlagChanged(Flag.LOOKED_AFTER, true, LEAP_DAY),
                new RecordEvent.CoordinatorAssigned(new PersonId("tck.successor")),
                new AssessmentEvent.AssessmentPapersReady(Optional.of(wording(5))),
                new AssessmentEvent.AssessmentReturned(wording(6)),
                new AssessmentEvent.AssessmentPapersReady(Optional.empty()),
                new AssessmentEvent.DecidedToIssue(day(21), wording(7)),
                new RecordEvent.CaseClosedOutside(ClosureReason.MOVED_OUT_OF_ENGLAND, wording(8)),
                new RecordEvent.CaseReopened(wording(9)));
    }

    /**
     * Returns the history of a case without a request: refused, reversed, refused again, and closed; earlier advice was
     * used for a while.
     */
    public CaseHistory refusal() {
        return history(
                new AssessmentEvent.ResponsibilityAssumed(child(), day(0), wording(10)),
                new AssessmentEvent.DecidedNotToAssess(day(2), wording(11)),
                new AssessmentEvent.DecisionReversed(
                        ReversalGround.MEDIATION_AGREEMENT, day(3), wording(12), Optional.of(COORDINATOR)),
                new DutyEvent.PreviousAdviceUsed(1, AdviceType.PSYCHOLOGICAL, wording(17), LEAP_DAY, agreed()),
                new DutyEvent.PreviousAdviceSetAside(1, wording(18)),
                new AssessmentEvent.DecidedNotToIssue(day(5), wording(13)),
                new AssessmentEvent.DecisionReversed(
                        ReversalGround.TRIBUNAL_ORDER, day(6), wording(14), Optional.empty()),
                new AssessmentEvent.DecidedNotToIssue(day(8), wording(15)),
                new AssessmentEvent.AppealWindowEnded(day(20), ClosureReason.NOT_ISSUED, wording(16)));
    }

    /**
     * Returns the history of a request for an assessment that is withdrawn, after advice was corrected in vain; a note was
     * added to its request, and its day corrected. Another request went from a member who left the team to a person.
     */
    public CaseHistory withdrawal() {
        return history(
                new AssessmentEvent.RequestReceived(child(), day(0)),
                new AssessmentEvent.DecidedToAssess(day(2), wording(0), COORDINATOR),
                asked(1, AdviceType.PSYCHOLOGICAL, Addressee.person(PSYCHOLOGIST), Optional.empty()),
                new AdviceEvent.NoteAdded(1, wording(5), day(4)),
                new AdviceEvent.AdviceSubmitted(1, seal(1, 5), ResponseKind.ADVICE, Optional.empty()),
                new AdviceEvent.AdviceReopened(1, wording(2), false),
                new AdviceEvent.CorrectionEnded(1, Optional.empty()),
                new AdviceEvent.MessageSentAgain(1),
                new RecordEvent.DayCorrected(new KeyedDay.AdviceRequested(1), day(4), day(3), wording(22)),
                new AdviceEvent.ReminderMade(1, -7, Set.of(ReminderRecipient.RESPONDER)),
                asked(2, AdviceType.MEDICAL, Addressee.team(TEAM), Optional.empty()),
                new AdviceEvent.AdviceAllocated(2, PSYCHOLOGIST),
                new AdviceEvent.MemberLeft(2, PSYCHOLOGIST),
                new AdviceEvent.AdviceHandedOver(2, Addressee.team(TEAM), Addressee.person(PSYCHOLOGIST)),
                new AdviceEvent.AdviceDeclined(2, DeclineGround.NOT_KNOWN, wording(5), Optional.of(wording(6))),
                new AdviceEvent.AdviceRequestWithdrawn(2, Optional.empty()),
                new RecordEvent.CaseClosedOutside(ClosureReason.OTHER, wording(8)),
                new RecordEvent.CaseReopened(wording(9)),
                new AdviceEvent.AdviceAwaitedAgain(2),
                new AdviceEvent.AdviceRequestWithdrawn(2, Optional.of(wording(4))),
                new AssessmentEvent.RequestWithdrawn(wording(16)));
    }

    /** Returns an invented child. */
    public Child child() {
        return new Child(
                new PersonName("Miss", "Seán-Llŷr “Jr.”", "O'Synthetic; DROP TABLE --", "III", "Shân"), LEAP_DAY);
    }

    /** Returns the n-th entry of a history, from 1. */
    static HistoryEntry entry(int number, CaseEvent event) {
        return new HistoryEntry(number, moment(number), COORDINATOR, ROLES.get(number % ROLES.size()), event);
    }

    /** Returns the moment of the n-th entry, from 1; the 24th lies in the hour that comes twice. */
    static Instant moment(int number) {
        return CLOCKS_GO_FORWARD.plus(TO_THE_LAST_OF_24.multipliedBy(number - 1).dividedBy(23));
    }

    private CaseHistory history(CaseEvent... events) {
        CaseId id = new CaseId(authority, UUID.randomUUID());
        return new CaseHistory(id, CaseReference.ofNumber(1), CaseHistory.diary(events));
    }

    private static AdviceEvent asked(int number, AdviceType type, Addressee to, Optional<PersonalText> note) {
        return new AdviceEvent.AdviceRequested(number, type, to, note, day(4), number == 2, FORM);
    }

    private static Seal seal(int version, int entry) {
        return new Seal(version, "0123456789abcdef".repeat(4), PSYCHOLOGIST, moment(entry));
    }

    private static SufficiencyAgreement agreed() {
        return new SufficiencyAgreement(agreement(19), agreement(20), agreement(21));
    }

    private static SufficiencyAgreedBy agreement(int n) {
        return new SufficiencyAgreedBy(wording(n), day(3));
    }

    private static LocalDate day(int weeks) {
        return LocalDate.of(2025, 3, 30).plusWeeks(weeks);
    }

    private static PersonalText wording(int n) {
        return new PersonalText(TckTexts.hostile(n));
    }
}
