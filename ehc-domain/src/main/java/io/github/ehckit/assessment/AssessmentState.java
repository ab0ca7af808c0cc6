package io.github.ehckit.assessment;

import static io.github.ehckit.timetable.Milestone.ASSESSMENT_AGREED;
import static io.github.ehckit.timetable.Milestone.ASSESSMENT_DECIDED;
import static io.github.ehckit.timetable.Milestone.ASSESSMENT_REFUSED;
import static io.github.ehckit.timetable.Milestone.CONSIDERATION_NOTIFIED;
import static io.github.ehckit.timetable.Milestone.PLAN_AGREED;
import static io.github.ehckit.timetable.Milestone.PLAN_DECIDED;
import static io.github.ehckit.timetable.Milestone.PLAN_REFUSED;
import static io.github.ehckit.timetable.Milestone.REQUEST;
import static io.github.ehckit.timetable.Milestone.REQUEST_RECEIVED;
import static io.github.ehckit.timetable.Milestone.RESPONSIBILITY_ASSUMED;

import io.github.ehckit.people.PersonId;
import io.github.ehckit.timetable.Milestone;
import io.github.ehckit.timetable.Milestones;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The state of the request for an EHC needs assessment.
 *
 * @param milestones the days from which and to which the regulations count; for decisions, the day on which the family
 *     was told
 * @param madeBy the person who entered the request
 * @param reversedOn the day on which a refusal was overturned last; empty if none was
 */
public record AssessmentState(Milestones milestones, PersonId madeBy, Optional<LocalDate> reversedOn) {

    public static AssessmentState opened(AssessmentEvent.Opened event, PersonId by) {
        Milestone start = switch (event) {
            case AssessmentEvent.RequestReceived received -> REQUEST_RECEIVED;
            case AssessmentEvent.ResponsibilityAssumed assumed -> RESPONSIBILITY_ASSUMED;
        };
        return new AssessmentState(Milestones.of(start, event.startsOn()), by, Optional.empty());
    }

    /** Returns the day on which the request was received or the authority became responsible: time runs from it. */
    public LocalDate startsOn() {
        return milestones.day(REQUEST).orElseThrow();
    }

    /**
     * Returns the day on which the family was told of a refusal that is still in force, against which an appeal may
     * run.
     */
    public Optional<LocalDate> refusedOn() {
        return day(PLAN_REFUSED).or(() -> day(ASSESSMENT_REFUSED));
    }

    /** Answers whether the decision whether to issue a plan has been recorded, whatever it is. */
    public boolean planDecided() {
        return milestones.knows(PLAN_DECIDED);
    }

    /** Answers whether the family was told of the decision whether to issue a plan before a day. */
    public boolean planDecidedBefore(LocalDate day) {
        return milestones.day(PLAN_DECIDED).filter(day::isAfter).isPresent();
    }

    public AssessmentState evolve(AssessmentEvent event) {
        return switch (event) {
            case AssessmentEvent.ConsiderationNotified(var on) -> with(CONSIDERATION_NOTIFIED, on);
            case AssessmentEvent.DecidedToAssess(var on, var reasons, var who) -> with(ASSESSMENT_AGREED, on);
            case AssessmentEvent.DecidedNotToAssess(var on, var reasons) -> with(ASSESSMENT_REFUSED, on);
            case AssessmentEvent.DecidedToIssue(var on, var reasons) -> with(PLAN_AGREED, on);
            case AssessmentEvent.DecidedNotToIssue(var on, var reasons) -> with(PLAN_REFUSED, on);
            case AssessmentEvent.DecisionReversed reversed ->
                unrefused(ASSESSMENT_REFUSED, ASSESSMENT_DECIDED)
                        .unrefused(PLAN_REFUSED, PLAN_DECIDED)
                        .reversed(reversed.on());
            case AssessmentEvent.Opened opened -> this;
            case AssessmentEvent.AssessmentPapersReady ready -> this;
            case AssessmentEvent.AssessmentReturned returned -> this;
            case AssessmentEvent.RequestWithdrawn withdrawn -> this;
            case AssessmentEvent.AppealWindowEnded ended -> this;
        };
    }

    /** Replaces a reversed refusal by a decision made on the same day, which refuses nothing any more. */
    private AssessmentState unrefused(Milestone refused, Milestone decided) {
        return day(refused)
                .map(day -> new AssessmentState(milestones.without(refused).with(decided, day), madeBy, reversedOn))
                .orElse(this);
    }

    /**
     * Returns the state with another day of a milestone, or of the one that counts as it, such as the decision to
     * assess for the decision whether to assess; the same state if none of them is known.
     */
    public AssessmentState corrected(Milestone milestone, LocalDate day) {
        return milestones.days().keySet().stream()
                .filter(known -> known == milestone || known.countsAs().contains(milestone))
                .findFirst()
                .map(known -> with(known, day))
                .orElse(this);
    }

    /** Returns the state with this day on which a refusal was overturned. */
    public AssessmentState reversed(LocalDate day) {
        return new AssessmentState(milestones, madeBy, Optional.of(day));
    }

    private AssessmentState with(Milestone milestone, LocalDate day) {
        return new AssessmentState(milestones.with(milestone, day), madeBy, reversedOn);
    }

    private Optional<LocalDate> day(Milestone milestone) {
        return Optional.ofNullable(milestones.days().get(milestone));
    }
}
