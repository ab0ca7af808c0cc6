package io.github.ehckit.timetable;

import java.util.List;

/**
 * The time limits of one subject.
 *
 * @param subject its heading
 * @param rows in the order of the law
 */
record Table(String subject, List<StatutoryRule> rows) {

    /** Every table of the law of England, in the order of the process. */
    static List<Table> england() {
        return List.of(
                new Table("Request and decision to assess", RequestTimes.rows()),
                new Table("Assessment and decision to issue a plan", AssessmentTimes.rows()),
                new Table("Draft and final plan", PlanTimes.rows()),
                new Table("Moves between areas", TransferTimes.rows()),
                new Table("Review", ReviewTimes.rows()),
                new Table("Amendment and phase transfer", AmendmentTimes.rows()),
                new Table("Reassessment", ReassessmentTimes.rows()),
                new Table("Ceasing, disclosure and stay", CeasingTimes.rows()),
                new Table("Mediation", MediationTimes.rows()),
                new Table("Appeals", AppealTimes.rows()),
                new Table("Orders of the Tribunal", OrderTimes.rows()),
                new Table("Appeals that the authority does not oppose", UnopposedAppealTimes.rows()),
                new Table("Recommendations on health and social care", RecommendationTimes.rows()),
                new Table("Direct payments", DirectPaymentTimes.rows()),
                new Table("Detained children and young people", DetainedPersonTimes.rows()),
                new Table("Coronavirus, 2020", CoronavirusTimes.rows()));
    }
}
