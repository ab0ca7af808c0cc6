package io.github.ehckit.advice;

import io.github.ehckit.history.CaseEvent;
import io.github.ehckit.history.PersonalText;
import io.github.ehckit.message.Argument;
import io.github.ehckit.message.Message;
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
        return switch (this) {
            case PreviousAdviceUsed used -> DutyTimeline.PREVIOUS_ADVICE_USED.message(Argument.of("kind", used.type()));
            case PreviousAdviceSetAside aside -> DutyTimeline.PREVIOUS_ADVICE_SET_ASIDE.message();
        };
    }
}
