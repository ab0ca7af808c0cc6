package io.github.ehckit.architecture;

import java.util.List;
import java.util.function.Predicate;

/**
 * A rule for the messages that people read.
 *
 * @param says the rule
 * @param keeps answers whether a message keeps it
 * @param broken a message that breaks it, in the words of one that was ours
 */
record SentenceRule(String says, Predicate<ShownMessage> keeps, ShownMessage broken) {

    List<ShownMessage> faults(List<ShownMessage> messages) {
        return messages.stream().filter(keeps.negate()).toList();
    }

    @Override
    public String toString() {
        return says;
    }
}
