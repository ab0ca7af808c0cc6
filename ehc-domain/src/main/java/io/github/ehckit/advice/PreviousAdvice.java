package io.github.ehckit.advice;

import io.github.ehckit.history.PersonalText;
import java.time.LocalDate;

/**
 * Advice that was given before, for whatever purpose, and is used so that it need not be sought again (reg 6(4)).
 *
 * @param number within the case, from 1
 * @param type the kind of advice; never the family's own, which is always to be sought
 * @param from whose advice it is
 * @param givenOn the day on which it was given
 * @param agreed that it is sufficient
 * @param inUse whether it is used still; no longer once one of the three is not satisfied any more
 */
public record PreviousAdvice(
        int number, AdviceType type, PersonalText from, LocalDate givenOn, SufficiencyAgreement agreed, boolean inUse) {

    static PreviousAdvice used(DutyEvent.PreviousAdviceUsed event) {
        return new PreviousAdvice(event.previous(), event.type(), event.from(), event.givenOn(), event.agreed(), true);
    }

    PreviousAdvice noLongerUsed() {
        return new PreviousAdvice(number, type, from, givenOn, agreed, false);
    }
}
