package io.github.ehckit.casework;

import java.time.LocalDate;

/** What happened to the duties of reg 6(1) without a request for advice. */
public sealed interface DutyEvent extends CaseEvent {

    /** The number of the earlier advice within its case. */
    int earlier();

    record EarlierAdviceUsed(int earlier, AdviceType type, Wording from, LocalDate givenOn, Sufficiency agreed)
            implements DutyEvent {
        @Override
        public String says() {
            return "Earlier advice was agreed to be sufficient under " + type.citation();
        }
    }

    record EarlierAdviceSetAside(int earlier, Wording reason) implements DutyEvent {
        @Override
        public String says() {
            return "Earlier advice is not used any more";
        }
    }
}
