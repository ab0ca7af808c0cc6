package io.github.ehckit.timetable;

import static io.github.ehckit.timetable.Milestone.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The list of duties that an event supersedes: after a refusal to assess, for example, no plan is owed. */
final class DutiesSuperseded {
    private static final Map<Milestone, List<Milestone>> OF_ACT = byAct(rows());

    private DutiesSuperseded() {}

    /** A turn of the process, after which none of the acts is owed any more. */
    record Turn(Milestone after, Set<Milestone> noMore) {}

    static List<Turn> rows() {
        return List.of(
                row(ASSESSMENT_AGREED, NO_PLAN_NEED_NOTIFIED),
                row(ASSESSMENT_REFUSED, NO_PLAN_NEED_NOTIFIED, ADVICE_SOUGHT, ADVICE_GIVEN, WILL_ASSESS_NOTIFIED),
                row(ASSESSMENT_REFUSED, PLAN_AGREED, PLAN_REFUSED, DRAFT_PLAN_SERVED, PLAN_SENT),
                row(PLAN_AGREED, PLAN_REFUSED),
                row(PLAN_REFUSED, PLAN_AGREED, DRAFT_PLAN_SERVED, PLAN_SENT),
                row(REVIEW_CONTINUES, AMENDMENTS_PROPOSED, AMENDED_PLAN_SENT),
                row(REVIEW_CEASES, AMENDMENTS_PROPOSED, AMENDED_PLAN_SENT),
                row(AMENDED_PLAN_SENT, AMENDMENT_DROPPED),
                row(AMENDMENT_DROPPED, AMENDED_PLAN_SENT),
                row(REASSESSMENT_REFUSED, REASSESSED_PLAN_SENT),
                row(PLAN_CEASED, REVIEW_DECIDED, REVIEW_INVITED, REVIEW_ADVICE_CIRCULATED, PHASE_PLAN_READY),
                row(PLAN_TRANSFERRED, REVIEW_DECIDED, REVIEW_INVITED, REVIEW_ADVICE_CIRCULATED, PHASE_PLAN_READY),
                row(CASE_CLOSED, Milestone.values()));
    }

    /** Returns the first day, not before the start, from which the act is no longer owed; null if it still is. */
    static @Nullable LocalDate of(Milestone act, Milestones facts, LocalDate start) {
        LocalDate first = null;
        for (Milestone turn : OF_ACT.getOrDefault(act, List.of())) {
            LocalDate day = facts.firstSince(turn, start);
            if (day != null && (first == null || day.isBefore(first))) {
                first = day;
            }
        }
        return first;
    }

    private static Map<Milestone, List<Milestone>> byAct(List<Turn> turns) {
        Map<Milestone, List<Milestone>> turnsOf = new EnumMap<>(Milestone.class);
        turns.forEach(turn -> turn.noMore()
                .forEach(act ->
                        turnsOf.computeIfAbsent(act, none -> new ArrayList<>()).add(turn.after())));
        return turnsOf;
    }

    private static Turn row(Milestone turn, Milestone... noMore) {
        return new Turn(turn, Set.of(noMore));
    }
}
