package io.github.ehckit.advice;

import io.github.ehckit.history.PersonalText;
import java.time.LocalDate;

/**
 * Previous advice, given for any purpose, that is used so that it need not be sought again (reg 6(4)).
 *
 * @param number within the case, from 1
 * @param type the type of advice; never the family's own, which is always to be sought
 * @param from the author's name and profession, and the place where the advice is found
 * @param givenOn the day on which it was given
 * @param agreed the agreement that it is sufficient
 * @param inUse whether it is still used; no longer once it was set aside
 */
public record PreviousAdvice(
        int number, AdviceType type, PersonalText from, LocalDate givenOn, SufficiencyAgreement agreed, boolean inUse) {

    static PreviousAdvice used(DutyEvent.PreviousAdviceUsed event) {
        return new PreviousAdvice(event.previous(), event.type(), event.from(), event.givenOn(), event.agreed(), true);
    }

    PreviousAdvice givenOn(LocalDate day) {
        return new PreviousAdvice(number, type, from, day, agreed, inUse);
    }

    PreviousAdvice agreedOn(SufficiencyAgreement.Party party, LocalDate day) {
        return new PreviousAdvice(number, type, from, givenOn, agreed.agreed(party, day), inUse);
    }

    PreviousAdvice noLongerUsed() {
        return new PreviousAdvice(number, type, from, givenOn, agreed, false);
    }
}
