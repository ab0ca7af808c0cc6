package io.github.ehckit.casework;

import io.github.ehckit.advice.AdviceType;
import io.github.ehckit.advice.Duty;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * The list of the local authority's duties to obtain advice (reg 6(1)), one for each type of advice, with the state of
 * each on a day. It differs from the list of requests: a completed request need not meet a duty.
 *
 * <p>One piece of advice meets the duty to obtain medical advice, however many professionals were asked and whatever
 * the others answered. The duties of reg 6(1)(f) and (h) are owed for each person who is to be asked: they are met when
 * every one of them has given advice. A request that was withdrawn counts as never made.
 *
 * @param duties in the order of reg 6(1)
 */
public record Reg6Duties(List<Duty> duties) {
    public Reg6Duties {
        duties = List.copyOf(duties);
    }

    /** Assesses the duties of a case; the day gives the year group on which reg 6(1)(g) depends. */
    public static Reg6Duties of(EhcCase ehcCase, LocalDate day) {
        return new Reg6Duties(Arrays.stream(AdviceType.values())
                .map(type -> DutyEvaluation.of(ehcCase, type).duty(day))
                .toList());
    }

    public Duty of(AdviceType type) {
        return duties.stream().filter(duty -> duty.type() == type).findFirst().orElseThrow();
    }

    /** Returns the duties for which advice is owed and has not been obtained. */
    public List<Duty> outstanding() {
        return duties.stream().filter(Duty::outstanding).toList();
    }
}
