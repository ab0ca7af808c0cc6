package io.github.ehckit.timetable;

import io.github.ehckit.message.Audience;
import io.github.ehckit.message.MessageFormatter;
import io.github.ehckit.message.MessageKey;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The key of a message about a time limit, such as {@code time-limit.final-plan.parent}. The texts stand in
 * {@code time-limits.properties}.
 *
 * @param name the rule and the use of the text
 * @param english the text, with the names of its arguments in braces
 */
public record TimeLimitMessage(String name, String english) implements MessageKey {
    static final String PREFIX = "time-limit.";

    /** The use of a text: its reader, and whether it gives the date of a case. */
    enum Use {
        PARENT,
        PARENT_WITHOUT_DATE,
        OFFICER,
        OFFICER_WITHOUT_DATE;

        static Use dated(Register register) {
            return register.citesLaw() ? OFFICER : PARENT;
        }

        static Use undated(Register register) {
            return register.citesLaw() ? OFFICER_WITHOUT_DATE : PARENT_WITHOUT_DATE;
        }
    }

    /** Lists every text, in the order of the process. */
    public static List<TimeLimitMessage> all() {
        return TimeLimitTexts.shipped().all();
    }

    static Optional<TimeLimitMessage> of(RuleId rule, Use use) {
        return TimeLimitTexts.shipped().named(rule + "." + words(use));
    }

    /** Finds the clause of an event from which limits are counted; empty for one that the sentences name themselves. */
    static Optional<TimeLimitMessage> from(Milestone start, Use use) {
        return TimeLimitTexts.shipped().named("from-" + words(start) + "." + words(use));
    }

    boolean needsOnly(Set<String> arguments) {
        return arguments.containsAll(MessageFormatter.argumentNames(english));
    }

    @Override
    public Audience audience() {
        return name.contains(".officer") ? Audience.OFFICER : Audience.FAMILY;
    }

    @Override
    public String key() {
        return PREFIX + name;
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
