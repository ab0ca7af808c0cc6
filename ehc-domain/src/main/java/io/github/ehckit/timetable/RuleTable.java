package io.github.ehckit.timetable;

import java.util.List;

/**
 * The table of rules of one subject.
 *
 * @param subject its heading
 * @param rows in the order of the law
 */
record RuleTable(String subject, List<StatutoryRule> rows) {

    /** Returns every table of the law of England, in the order of the process. */
    static List<RuleTable> england() {
        return List.of(
                new RuleTable("Request and decision to assess", RequestTimes.rows()),
                new RuleTable("Assessment and decision to issue a plan", AssessmentTimes.rows()),
                new RuleTable("Draft and final plan", PlanTimes.rows()),
                new RuleTable("Moves between areas", TransferTimes.rows()),
                new RuleTable("Review", ReviewTimes.rows()),
                new RuleTable("Amendment and phase transfer", AmendmentTimes.rows()),
                new RuleTable("Reassessment", ReassessmentTimes.rows()),
                new RuleTable("Ceasing, disclosure and stay", CeasingTimes.rows()),
                new RuleTable("Mediation", MediationTimes.rows()),
                new RuleTable("Appeals", AppealTimes.rows()),
                new RuleTable("Orders of the Tribunal", OrderTimes.rows()),
                new RuleTable("Appeals that the authority does not oppose", UnopposedAppealTimes.rows()),
                new RuleTable("Recommendations on health and social care", RecommendationTimes.rows()),
                new RuleTable("Direct payments", DirectPaymentTimes.rows()),
                new RuleTable("Detained children and young people", DetainedPersonTimes.rows()),
                new RuleTable("Coronavirus, 2020", CoronavirusTimes.rows()));
    }
}
