package io.github.ehckit.casework;

import java.time.LocalDate;

/**
 * Advice that was given before, for whatever purpose, and is used so that it need not be sought again (reg 6(4)).
 *
 * @param number within the case, from 1
 * @param type the kind of advice; never the family's own, which is always to be sought
 * @param from whose advice it is
 * @param givenOn the day on which it was given
 * @param agreed that it is sufficient
 * @param standing whether it is used still; no longer once one of the three is not satisfied any more
 */
public record EarlierAdvice(
        int number, AdviceType type, Wording from, LocalDate givenOn, Sufficiency agreed, boolean standing) {

    static EarlierAdvice used(DutyEvent.EarlierAdviceUsed event) {
        return new EarlierAdvice(event.earlier(), event.type(), event.from(), event.givenOn(), event.agreed(), true);
    }

    EarlierAdvice noLongerUsed() {
        return new EarlierAdvice(number, type, from, givenOn, agreed, false);
    }
}
