package io.github.ehckit.casework;

import java.time.LocalDate;

/** An event of the duties of reg 6(1) that is not one of a request for advice. */
public sealed interface DutyEvent extends CaseEvent, CaseEvent.OnFile {

    /** The number of the earlier advice within its case. */
    int earlier();

    record EarlierAdviceUsed(int earlier, AdviceType type, Wording from, LocalDate givenOn, Sufficiency agreed)
            implements DutyEvent {}

    record EarlierAdviceSetAside(int earlier, Wording reason) implements DutyEvent {}

    @Override
    default String says() {
        return switch (this) {
            case EarlierAdviceUsed used ->
                "Earlier advice was agreed to be sufficient under "
                        + used.type().citation();
            case EarlierAdviceSetAside aside -> "Earlier advice is not used any more";
        };
    }
}
