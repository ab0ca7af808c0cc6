package io.github.ehckit.template.notation;

import io.github.ehckit.message.Message;
import io.github.ehckit.template.AnswerEffect;
import io.github.ehckit.template.Obligation;
import io.github.ehckit.template.TemplateGuidance;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The values that a part of a template can have, by their names in the notation.
 *
 * @param byName in the order in which they are shown to people
 */
record NotedValues<T>(Map<String, T> byName) {
    static final NotedValues<Obligation> NEEDS = of(List.of(Obligation.values()), obligation -> switch (obligation) {
        case MUST -> "must";
        case ONCE_BEGUN -> "onceBegun";
        case WARN -> "warn";
        case OPTIONAL -> "optional";
    });

    static final NotedValues<KindNames> KINDS =
            of(List.of(KindNames.TEXT, KindNames.DATE, KindNames.ONE_OF, KindNames.ANY_OF), kind -> switch (kind) {
                case TEXT -> "text";
                case DATE -> "date";
                case ONE_OF -> "oneOf";
                case ANY_OF -> "anyOf";
                case NONE_READ -> "";
            });

    static final NotedValues<AnswerEffect> MEANINGS = of(List.of(AnswerEffect.values()), meaning -> switch (meaning) {
        case PROVIDES -> "provides";
        case PROMISE -> "promise";
        case NIL_RETURN -> "nilReturn";
    });

    static final NotedValues<TemplateGuidance> GUIDANCE =
            of(List.of(TemplateGuidance.values()), TemplateGuidance::code);

    NotedValues {
        byName = Collections.unmodifiableMap(new LinkedHashMap<>(byName));
    }

    Optional<T> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    String nameOf(T value) {
        return byName.entrySet().stream()
                .filter(entry -> entry.getValue().equals(value))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    /** Returns the names, for people. */
    List<Message> names() {
        return NotationPart.properties(byName.keySet());
    }

    private static <T> NotedValues<T> of(List<T> values, Function<T, String> name) {
        Map<String, T> byName = new LinkedHashMap<>();
        values.forEach(value -> byName.put(name.apply(value), value));
        return new NotedValues<>(byName);
    }
}
