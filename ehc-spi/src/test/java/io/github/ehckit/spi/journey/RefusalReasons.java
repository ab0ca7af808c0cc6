package io.github.ehckit.spi.journey;

import io.github.ehckit.message.MessageKey;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.Refusal;
import io.github.ehckit.outcome.RefusalCode;
import java.util.List;

/** Why something was refused, seen from one side; empty if it was done. */
final class RefusalReasons {
    private RefusalReasons() {}

    static List<RefusalCode> codes(Outcome<?> outcome) {
        return reasons(outcome).stream().map(Refusal::code).toList();
    }

    /** The law, the rule of the guide or the promise that each rests on. */
    static List<String> rules(Outcome<?> outcome) {
        return reasons(outcome).stream().map(Refusal::under).toList();
    }

    /** The reason and the next step of each, as people read them. */
    static List<String> sentences(Outcome<?> outcome) {
        return reasons(outcome).stream().map(Refusal::sentence).toList();
    }

    /** The key of the sentence of each. */
    static List<MessageKey> keys(Outcome<?> outcome) {
        return reasons(outcome).stream().map(refusal -> refusal.message().key()).toList();
    }

    static List<String> places(Outcome<?> outcome) {
        return reasons(outcome).stream()
                .map(refusal -> refusal.path().orElse("everywhere"))
                .toList();
    }

    private static List<Refusal> reasons(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(var reasons) ? reasons : List.of();
    }
}
