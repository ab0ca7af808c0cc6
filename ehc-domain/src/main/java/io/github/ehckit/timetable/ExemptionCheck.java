package io.github.ehckit.timetable;

import io.github.ehckit.message.Argument;
import io.github.ehckit.timetable.Circumstance.Absence;
import io.github.ehckit.timetable.Circumstance.Agreement;
import io.github.ehckit.timetable.Circumstance.Closure;
import io.github.ehckit.timetable.Circumstance.Coronavirus;
import io.github.ehckit.timetable.Circumstance.DetainedTransferOrAbsence;
import io.github.ehckit.timetable.Circumstance.Direction;
import io.github.ehckit.timetable.Circumstance.Exceptional;
import io.github.ehckit.timetable.Circumstance.MissedAppointment;
import io.github.ehckit.timetable.Circumstance.Setting;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * The test of exemption claims on one limit. It asks whether the law names the ground, whether the fact is shown,
 * whether it fell in the period of the limit, and whether it made compliance impractical.
 *
 * @param rule the limit
 * @param facts the dates of the case
 * @param start the first day of its period, inclusive
 * @param lastDay the last day of its period, inclusive
 */
record ExemptionCheck(StatutoryRule rule, Milestones facts, LocalDate start, LocalDate lastDay) {
    private static final LocalDate CORONAVIRUS_FROM = LocalDate.of(2020, 5, 1);
    private static final LocalDate CORONAVIRUS_TO = LocalDate.of(2020, 9, 25);

    List<ClaimFinding> tried(Claims claims) {
        return claims.all().isEmpty()
                ? List.of()
                : claims.all().stream().map(this::tried).toList();
    }

    private ClaimFinding tried(ExemptionClaim claim) {
        List<Ground> named =
                amountsTo(claim.fact()).stream().filter(this::isNamed).toList();
        if (named.isEmpty()) {
            return new ClaimFinding(claim, Optional.empty(), ClaimMessage.NOT_NAMED.message());
        }
        Ground ground = named.getFirst();
        ClaimMessage finding = finding(ground, claim);
        return new ClaimFinding(
                claim,
                Optional.of(ground).filter(lifted -> finding == ClaimMessage.LIFTS),
                finding.message(Argument.of("ground", ground), Argument.code("provision", provision(ground))));
    }

    /**
     * Answers whether the rule itself names the ground. A written agreement is also a ground for a duty agreed at
     * mediation as if it had been ordered.
     */
    private boolean isNamed(Ground ground) {
        return rule.isLiftedBy(ground) || (ground == Ground.WRITTEN_AGREEMENT && wasAgreed());
    }

    private boolean wasAgreed() {
        return rule.limit().start().kinds().stream()
                .anyMatch(kind -> kind.countsAs().contains(Milestone.AGREED_AT_MEDIATION)
                        && start.equals(facts.days().get(kind)));
    }

    private String provision(Ground ground) {
        if (rule.exemption().grounds().contains(ground)) {
            return rule.exemption().provision();
        }
        return ground == Ground.WRITTEN_AGREEMENT ? Exemption.REG_42_5.provision() : "SI 2020/471";
    }

    private ClaimMessage finding(Ground ground, ExemptionClaim claim) {
        if (!isShown(ground, claim.fact())) {
            return ClaimMessage.NOT_SHOWN;
        }
        return claim.impractical().contains(rule.id()) ? ClaimMessage.LIFTS : ClaimMessage.NOT_IMPRACTICAL;
    }

    /** Lists the grounds that a fact can amount to. */
    private static List<Ground> amountsTo(Circumstance fact) {
        return switch (fact) {
            case Closure closure ->
                List.of(
                        closure.setting() == Setting.EARLY_YEARS_PROVIDER
                                ? Ground.EARLY_YEARS_CLOSURE
                                : Ground.SCHOOL_CLOSURE);
            case Exceptional exceptional ->
                exceptional.personal()
                        ? List.of(Ground.PERSONAL_CIRCUMSTANCES, Ground.EXCEPTIONAL_CIRCUMSTANCES)
                        : List.of(Ground.EXCEPTIONAL_CIRCUMSTANCES);
            case Absence absence -> List.of(Ground.ABSENCE_OF_2_WEEKS, Ground.ABSENCE_OF_4_WEEKS);
            case MissedAppointment missed -> List.of(Ground.MISSED_APPOINTMENT);
            case DetainedTransferOrAbsence detained -> List.of(Ground.DETAINED_TRANSFER_OR_ABSENCE);
            case Direction direction -> List.of(Ground.TRIBUNAL_DIRECTION);
            case Agreement agreement -> List.of(Ground.WRITTEN_AGREEMENT);
            case Coronavirus coronavirus -> List.of(Ground.CORONAVIRUS);
        };
    }

    private boolean isShown(Ground ground, Circumstance fact) {
        return switch (fact) {
            case Closure closure -> closure.window().catches(closure.adviceSought());
            case Exceptional exceptional -> daysInside(exceptional.from(), exceptional.to()) > 0;
            case Absence absence ->
                daysInside(absence.from(), absence.to()) >= (ground == Ground.ABSENCE_OF_2_WEEKS ? 14 : 28);
            case MissedAppointment missed -> daysInside(missed.on(), missed.on()) > 0;
            case DetainedTransferOrAbsence detained -> daysInside(detained.from(), detained.to()) > 0;
            case Direction direction -> true;
            case Agreement agreement -> true;
            case Coronavirus coronavirus -> !lastDay.isBefore(CORONAVIRUS_FROM) && !lastDay.isAfter(CORONAVIRUS_TO);
        };
    }

    /** Counts the days of an inclusive span that lie in the period of the limit. */
    private long daysInside(LocalDate from, LocalDate to) {
        LocalDate first = from.isAfter(start) ? from : start;
        LocalDate last = to.isBefore(lastDay) ? to : lastDay;
        return ChronoUnit.DAYS.between(first, last) + 1;
    }
}
