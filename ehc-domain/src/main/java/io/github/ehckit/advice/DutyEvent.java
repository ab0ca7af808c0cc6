package io.github.ehckit.advice;

import io.github.ehckit.history.CaseEvent;
import io.github.ehckit.message.Message;
import io.github.ehckit.history.PersonalText;
import java.time.LocalDate;

/** An event of the duties of reg 6(1) that concerns previous advice, not a request for advice. */
public sealed interface DutyEvent extends CaseEvent, CaseEvent.OnCaseFile {

    /** Returns the number of the previous advice within its case. */
    int previous();

    record PreviousAdviceUsed(
            int previous, AdviceType type, PersonalText from, LocalDate givenOn, SufficiencyAgreement agreed)
            implements DutyEvent {}

    record PreviousAdviceSetAside(int previous, PersonalText reason) implements DutyEvent {}

    @Override
    default Message message() {
        return io.github.ehckit.outcome.Refusal.of(io.github.ehckit.outcome.RefusalCode.MISSING, "practice", sentence()).message();
    }

    @Override
    default String sentence() {
        return switch (this) {
            case PreviousAdviceUsed used ->
                "Earlier advice was agreed to be sufficient under "
                        + used.type().citation();
            case PreviousAdviceSetAside aside -> "Earlier advice is not used any more";
        };
    }
}
