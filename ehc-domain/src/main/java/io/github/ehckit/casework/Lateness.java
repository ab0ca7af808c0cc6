package io.github.ehckit.casework;

import io.github.ehckit.advice.AdviceRequest;
import io.github.ehckit.outcome.Notice;
import io.github.ehckit.timetable.Milestone;
import io.github.ehckit.timetable.Timetable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The lateness of the answer to a request on a day. Advice is never refused for it.
 *
 * @param afterDueDay whether the due day passed before the first submission (reg 8(1)); corrections do not count
 * @param afterAuthorityDay whether the earlier day passed that the authority had set for itself; false if it has set none
 * @param afterStage whether the latest version comes after the decision whether to issue a plan
 */
public record Lateness(boolean afterDueDay, boolean afterAuthorityDay, boolean afterStage) {

    /**
     * Works out the lateness on a day. While no advice is submitted, it counts as submitted on that day.
     *
     * @param law the timetable of the authority whose case it is
     */
    public static Lateness of(EhcCase ehcCase, AdviceRequest request, Timetable law, LocalDate day) {
        LocalDate first = request.firstCompletedOn().orElse(day);
        boolean decided = request.completedOn()
                .map(latest -> decidedBefore(ehcCase, latest))
                .orElse(!ehcCase.status().atAssessmentStage());
        return new Lateness(
                first.isAfter(request.dueOn(law)),
                request.authorityDay(law).filter(first::isAfter).isPresent(),
                decided);
    }

    private static boolean decidedBefore(EhcCase ehcCase, LocalDate day) {
        return ehcCase.assessment()
                .milestones()
                .day(Milestone.PLAN_DECIDED)
                .filter(day::isAfter)
                .isPresent();
    }

    /** Answers whether the advice is late by law or by stage; the authority's own day does not make it late. */
    public boolean late() {
        return afterDueDay || afterStage;
    }

    List<Notice> notices() {
        List<Notice> all = new ArrayList<>();
        if (afterDueDay) {
            all.add(new Notice("reg 8(1)", "the response comes after its due day"));
        }
        if (afterAuthorityDay && !afterDueDay) {
            all.add(new Notice(
                    "practice",
                    "the response comes after the day that the authority has set, and before that of the law"));
        }
        if (afterStage) {
            all.add(new Notice(
                    "A-11", "it was decided already whether to issue a plan: nothing takes this in by itself"));
        }
        return List.copyOf(all);
    }
}
