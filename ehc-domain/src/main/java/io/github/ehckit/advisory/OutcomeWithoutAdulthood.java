package io.github.ehckit.advisory;

import io.github.ehckit.people.YearGroup;
import io.github.ehckit.template.Finding;
import io.github.ehckit.template.Obligation;
import java.util.List;

/**
 * The check that each outcome names the preparation for adulthood it supports, from year 9 on: the plan must then
 * provide for that preparation (reg 12(3), A-10). Silent before year 9, and on templates without that question.
 */
final class OutcomeWithoutAdulthood implements AdvisoryCheck {
    @Override
    public String code() {
        return "outcome-without-adulthood";
    }

    @Override
    public String under() {
        return AdvisoryNotice.OUTCOME_WITHOUT_ADULTHOOD.under();
    }

    @Override
    public List<Finding> findings(CheckedAdvice response) {
        return response.yearGroup().reaches(YearGroup.NINE) ? unprepared(response) : List.of();
    }

    private static List<Finding> unprepared(CheckedAdvice response) {
        return Areas.of(response)
                .flatMap(area -> area.all(AreaPartKind.OUTCOME))
                .filter(outcome -> outcome.asks(AreaPartKind.ADULTHOOD) && !outcome.has(AreaPartKind.ADULTHOOD))
                .map(outcome ->
                        new Finding(outcome.at(), Obligation.WARN, AdvisoryNotice.OUTCOME_WITHOUT_ADULTHOOD.message()))
                .toList();
    }
}
