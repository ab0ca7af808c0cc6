package io.github.ehckit.timetable;

import static io.github.ehckit.timetable.Milestone.*;

import io.github.ehckit.message.Argument;
import io.github.ehckit.message.Place;
import io.github.ehckit.outcome.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The order in which milestones can happen. Two milestones may share a day. */
final class MilestoneOrder {
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

    private MilestoneOrder() {}

    /** An order of milestones: none of the second list comes before the first. */
    record Order(Milestone first, List<Milestone> later) {}

    static List<Order> rows() {
        return List.of(
                not(REQUEST, ASSESSMENT_DECIDED, ADVICE_SOUGHT, PLAN_DECIDED, DRAFT_PLAN_SERVED, PLAN_SENT),
                not(ASSESSMENT_DECIDED, PLAN_DECIDED, DRAFT_PLAN_SERVED, PLAN_SENT),
                not(ADVICE_REQUESTED, ADVICE_GIVEN),
                not(REASSESSMENT_ADVICE_REQUESTED, ADVICE_GIVEN),
                not(DRAFT_PLAN_SERVED, DRAFT_PLAN_ANSWERED),
                not(SETTING_CONSULTED, SETTING_ANSWERED),
                not(PLAN_MADE, PLAN_REVIEWED),
                not(REVIEW_MEETING_HELD, REVIEW_REPORTED, REVIEW_DECIDED),
                not(AMENDMENTS_PROPOSED, AMENDMENTS_ANSWERED, AMENDED_PLAN_SENT, AMENDMENT_DROPPED),
                not(REASSESSMENT_REQUESTED, REASSESSMENT_DECIDED),
                not(REASSESSMENT_BEGUN, REASSESSED_PLAN_SENT),
                not(CEASE_NOTIFIED, PLAN_CEASED),
                not(APPEALABLE_NOTICE_SENT, ADVISER_CONTACTED, CERTIFICATE_ISSUED, APPEAL_LODGED),
                not(MEDIATION_WANTED, MEDIATION_ARRANGED, MEDIATION_CONCLUDED),
                not(APPEAL_SERVED, APPEAL_ANSWERED));
    }

    /** Lists every fault of the dates; empty if there is none. */
    static List<Refusal> faultsOf(Milestones facts) {
        Stream<Refusal> outside = facts.days().entrySet().stream()
                .filter(fact ->
                        fact.getValue().isBefore(FIRST) || fact.getValue().isAfter(LAST))
                .map(fact -> TimetableRefusal.YEAR_OUT_OF_RANGE.at(
                        place(fact.getKey()), Argument.of("milestone", fact.getKey())));
        Stream<Refusal> early = rows().stream()
                .flatMap(order -> order.later().stream().flatMap(later -> early(order.first(), later, facts).stream()));
        return Stream.concat(outside, early).toList();
    }

    private static Optional<Refusal> early(Milestone first, Milestone later, Milestones facts) {
        return facts.day(first)
                .flatMap(one -> facts.day(later)
                        .filter(other -> other.isBefore(one))
                        .map(other -> TimetableRefusal.OUT_OF_ORDER.at(
                                place(later),
                                Argument.of("milestone", later),
                                Argument.of("day", other),
                                Argument.of("first", first),
                                Argument.of("firstDay", one))));
    }

    private static Place place(Milestone milestone) {
        return Place.of(milestone.name(), milestone);
    }

    private static Order not(Milestone first, Milestone... later) {
        return new Order(first, List.of(later));
    }
}
