package io.github.ehckit.casework;

import io.github.ehckit.advice.AdviceNotice;
import io.github.ehckit.advice.AdviceRequest;
import io.github.ehckit.advice.SubmittedResponse;
import io.github.ehckit.message.AmountMessage;
import io.github.ehckit.message.Argument;
import io.github.ehckit.outcome.Notice;
import io.github.ehckit.timetable.Timetable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * The lateness of the answer to a request on a day. Advice is never refused for it.
 *
 * @param daysAfterDueDay the number of days from the due day to the first submission (reg 8(1)); corrections do not
 *     count; 0 if it came in time
 * @param daysAfterAuthorityDay the number of days from the earlier day that the authority had set for itself to the
 *     first submission; 0 if it came by then, or if the authority has set none
 * @param afterDecision whether the decision whether to issue a plan was recorded before the latest version was submitted,
 *     whatever day was entered for it
 */
public record Lateness(long daysAfterDueDay, long daysAfterAuthorityDay, boolean afterDecision) {

    /**
     * Works out the lateness on a day. While no advice is submitted, it counts as submitted on that day.
     *
     * @param law the timetable of the authority whose case it is
     */
    public static Lateness of(EhcCase ehcCase, AdviceRequest request, Timetable law, LocalDate day) {
        LocalDate first = request.firstCompletedOn().orElse(day);
        return new Lateness(
                daysAfter(request.dueOn(law), first),
                request.authorityDay(law)
                        .map(planned -> daysAfter(planned, first))
                        .orElse(0L),
                afterDecision(ehcCase, request));
    }

    /** Works out the lateness of advice that the authority received on a day, whenever it was entered. */
    static Lateness received(EhcCase ehcCase, AdviceRequest request, Timetable law, LocalDate on) {
        Lateness worked = of(ehcCase, request, law, on);
        return new Lateness(
                worked.daysAfterDueDay,
                worked.daysAfterAuthorityDay,
                ehcCase.assessment().planDecidedBefore(on));
    }

    private static long daysAfter(LocalDate day, LocalDate given) {
        return Math.max(0, ChronoUnit.DAYS.between(day, given));
    }

    private static boolean afterDecision(EhcCase ehcCase, AdviceRequest request) {
        return request.status().pending()
                ? ehcCase.assessment().planDecided()
                : request.latest().filter(SubmittedResponse::afterDecision).isPresent();
    }

    /** Answers whether the advice is late by law or by the decision; the authority's own day does not make it late. */
    public boolean late() {
        return afterDueDay() || afterDecision;
    }

    /** Answers whether the due day passed before the first submission. */
    public boolean afterDueDay() {
        return daysAfterDueDay > 0;
    }

    /** Answers whether the earlier day passed that the authority had set for itself. */
    public boolean afterAuthorityDay() {
        return daysAfterAuthorityDay > 0;
    }

    List<Notice> notices(AdviceRequest request, Timetable law) {
        List<Notice> all = new ArrayList<>();
        Argument due = Argument.of("due", request.dueOn(law));
        if (afterDueDay()) {
            all.add(AdviceNotice.LATE.notice(due, Argument.of("days", AmountMessage.days(daysAfterDueDay))));
        } else if (afterAuthorityDay()) {
            request.authorityDay(law)
                    .map(day -> AdviceNotice.AFTER_PLANNED_DAY.notice(Argument.of("planned", day), due))
                    .ifPresent(all::add);
        }
        if (afterDecision) {
            all.add(AdviceNotice.AFTER_DECISION.notice());
        }
        return List.copyOf(all);
    }
}
