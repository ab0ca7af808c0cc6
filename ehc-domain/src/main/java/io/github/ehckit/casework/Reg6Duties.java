package io.github.ehckit.casework;

import io.github.ehckit.advice.AdviceType;
import io.github.ehckit.advice.Duty;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * The account of the authority's duties under reg 6(1), one for each kind of advice, drawn up from the case on a day. It is a second
 * ledger beside that of the requests: what completes a request need not meet a duty.
 *
 * <p>One advice meets the duty to have medical advice, however many professionals were asked and whatever the others answered.
 * The duties of reg 6(1)(f) and (h) are owed for each person who is to be asked: they are met when every one of them has given advice.
 * A request that was withdrawn counts as never made.
 *
 * @param duties in the order of reg 6(1)
 */
public record Reg6Duties(List<Duty> duties) {
    public Reg6Duties {
        duties = List.copyOf(duties);
    }

    /** The ledger of a case; the day tells the year group on which reg 6(1)(g) depends. */
    public static Reg6Duties of(EhcCase ehcCase, LocalDate day) {
        return new Reg6Duties(Arrays.stream(AdviceType.values())
                .map(type -> DutyAssessment.of(ehcCase, type).duty(day))
                .toList());
    }

    public Duty of(AdviceType type) {
        return duties.stream().filter(duty -> duty.type() == type).findFirst().orElseThrow();
    }

    /** The duties for which advice is owed and is not there. */
    public List<Duty> outstanding() {
        return duties.stream().filter(Duty::outstanding).toList();
    }
}
