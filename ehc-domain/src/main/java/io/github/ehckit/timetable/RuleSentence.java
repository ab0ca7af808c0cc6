package io.github.ehckit.timetable;

import io.github.ehckit.message.Argument;
import io.github.ehckit.message.Message;
import io.github.ehckit.message.MessageFormatter;
import io.github.ehckit.timetable.TimeLimitMessage.Use;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The message of a rule to one kind of reader: in general, or with the dates of a case.
 *
 * @param rule the rule
 * @param register the register of words
 */
record RuleSentence(StatutoryRule rule, Register register) {
    private static final RuleId OTHER = RuleId.of("other");

    /** Returns the rule itself. */
    Message inGeneral() {
        return message(general(), Use.undated(register));
    }

    /** Returns the rule with the dates of a case; the rule itself where the last day cannot be worked out. */
    Message of(Milestones facts, Optional<LocalDate> lastDay) {
        Map<String, Argument> known = general();
        lastDay.ifPresent(day -> put(known, Argument.of("day", day)));
        facts.day(rule.limit().start()).ifPresent(start -> putStart(known, facts, start));
        return message(known, Use.dated(register), Use.undated(register));
    }

    /** Makes the first message for which every argument is known, of this rule or else of any rule. */
    private Message message(Map<String, Argument> known, Use... uses) {
        TimeLimitMessage key = Stream.of(rule.id(), OTHER)
                .flatMap(id -> Arrays.stream(uses).flatMap(use -> TimeLimitMessage.of(id, use).stream()))
                .filter(text -> text.needsOnly(known.keySet()))
                .findFirst()
                .orElseThrow();
        return key.message(with(known, key));
    }

    private Map<String, Argument> general() {
        Map<String, Argument> known = new LinkedHashMap<>();
        put(known, Argument.of("you", register));
        put(known, Argument.code("rule", rule.id().value()));
        put(known, Argument.code("citation", rule.citation().provision()));
        put(known, Argument.of("limit", rule.limit().message()));
        rule.limit().timeAllowed().ifPresent(span -> put(known, Argument.of("span", span.message())));
        return known;
    }

    private void putStart(Map<String, Argument> known, Milestones facts, LocalDate start) {
        put(known, Argument.of("start", start));
        event(facts, start).ifPresent(event -> {
            clause("when", event, Use.PARENT, known);
            clause("since", event, Use.OFFICER, known);
        });
    }

    private static void clause(String name, Milestone event, Use use, Map<String, Argument> known) {
        TimeLimitMessage.from(event, use)
                .ifPresent(text -> put(known, Argument.of(name, text.message(with(known, text)))));
    }

    /** Returns the event that happened on the day: the most particular one that is known. */
    private Optional<Milestone> event(Milestones facts, LocalDate start) {
        return rule.limit().start().kinds().stream()
                .filter(kind -> start.equals(facts.days().get(kind)))
                .max(Comparator.comparingInt(kind -> kind.countsAs().size()));
    }

    private static Argument[] with(Map<String, Argument> known, TimeLimitMessage key) {
        return MessageFormatter.argumentNames(key.english()).stream()
                .map(name -> Objects.requireNonNull(known.get(name), name))
                .toArray(Argument[]::new);
    }

    private static void put(Map<String, Argument> known, Argument argument) {
        known.put(argument.name(), argument);
    }
}
