package io.github.ehckit.casework;

import io.github.ehckit.outcome.Notice;
import io.github.ehckit.timetable.Milestone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * How late the response to a request is on a day: advice is never refused for it.
 *
 * @param afterDueDay whether its due day passed before it was first submitted (reg 8(1)); corrections do not count
 * @param afterStage whether its latest version comes after the decision whether to issue a plan
 */
public record Lateness(boolean afterDueDay, boolean afterStage) {

    /** Of a request on a day: while nothing is submitted, it is as late as if it were submitted on that day. */
    public static Lateness of(EhcCase ehcCase, AdviceRequest request, LocalDate day) {
        LocalDate first = request.firstCompletedOn().orElse(day);
        boolean decided = request.completedOn()
                .map(latest -> decidedBefore(ehcCase, latest))
                .orElse(!ehcCase.status().atAssessmentStage());
        return new Lateness(first.isAfter(request.dueOn()), decided);
    }

    private static boolean decidedBefore(EhcCase ehcCase, LocalDate day) {
        return ehcCase.request()
                .milestones()
                .day(Milestone.PLAN_DECIDED)
                .filter(day::isAfter)
                .isPresent();
    }

    public boolean late() {
        return afterDueDay || afterStage;
    }

    List<Notice> notices() {
        List<Notice> all = new ArrayList<>();
        if (afterDueDay) {
            all.add(new Notice("reg 8(1)", "the response comes after its due day"));
        }
        if (afterStage) {
            all.add(new Notice(
                    "A-11", "it was decided already whether to issue a plan: nothing takes this in by itself"));
        }
        return List.copyOf(all);
    }
}
