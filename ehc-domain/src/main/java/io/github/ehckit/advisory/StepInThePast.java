package io.github.ehckit.advisory;

import io.github.ehckit.template.Finding;
import io.github.ehckit.template.Obligation;
import io.github.ehckit.template.TemplatePlaces;
import java.time.LocalDate;
import java.util.List;

/** The check that no step is to be achieved by a day before the day of the check. */
final class StepInThePast implements AdvisoryCheck {
    private static final String ACHIEVE_BY = "achieveBy";

    @Override
    public String code() {
        return "step-in-the-past";
    }

    @Override
    public String under() {
        return AdvisoryNotice.STEP_IN_THE_PAST.under();
    }

    @Override
    public List<Finding> findings(CheckedAdvice response) {
        return Areas.of(response)
                .flatMap(area -> area.all(AreaPartKind.STEP))
                .filter(step -> achievedBefore(step, response.today()))
                .map(StepInThePast::finding)
                .toList();
    }

    private static boolean achievedBefore(AreaPart step, LocalDate today) {
        return step.answers()
                .date(ACHIEVE_BY)
                .filter(day -> day.isBefore(today))
                .isPresent();
    }

    private static Finding finding(AreaPart step) {
        return new Finding(
                TemplatePlaces.block(step.at(), ACHIEVE_BY),
                Obligation.WARN,
                AdvisoryNotice.STEP_IN_THE_PAST.message());
    }
}
