package io.github.ehckit.persistence;

import io.github.ehckit.notification.NotificationStatus;
import io.github.ehckit.notification.NotificationStatus.State;
import io.github.ehckit.template.Template;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Spells values out as text, component by component, whatever their {@code toString} hides. What is made anew in every store, ids
 * and digests, is spelt by the order in which it first appears, so that what several stores answer can be compared. A form is
 * spelt by its name. Of a message its attempts are not spelt: when they are made is spread by the key of the message, which is made anew too.
 */
final class ValueText {
    /** A digest is also shown to people, in four groups. */
    private static final Pattern MADE_ANEW = Pattern.compile(
            "(?<![0-9a-f])(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{16}(?:[0-9a-f]{48}|(?: [0-9a-f]{16}){3}))");

    private final Map<String, String> known = new HashMap<>();

    String of(Object value) {
        return MADE_ANEW.matcher(spelt(value)).replaceAll(this::known);
    }

    private String known(MatchResult found) {
        return known.computeIfAbsent(found.group().replace(" ", ""), fresh -> "#" + known.size());
    }

    private static String spelt(Object value) {
        return switch (value) {
            case Optional<?> optional -> optional.map(ValueText::spelt).orElse("none");
            case List<?> list -> spelt(list.stream());
            case Collection<?> set -> sorted(set.stream().map(ValueText::spelt));
            case Map<?, ?> map -> sorted(map.entrySet().stream().map(ValueText::entry));
            case NotificationStatus failed when failed.state() == State.FAILED -> failed(failed);
            case Template template -> template.ref().toString();
            case Record told -> told.getClass().getSimpleName() + components(told);
            default -> value.toString();
        };
    }

    /**
     * Leaves out how often a message was tried and when it is tried next: its key, which is another in each store,
     * spreads that.
     */
    private static String failed(NotificationStatus message) {
        return "failed " + spelt(List.of(message.notification(), message.since(), message.failure()));
    }

    private static String components(Record told) {
        return spelt(Arrays.stream(told.getClass().getRecordComponents()).map(component -> component(told, component)));
    }

    private static String spelt(Stream<?> values) {
        return values.map(ValueText::spelt).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String sorted(Stream<String> texts) {
        return texts.sorted().collect(Collectors.joining(", ", "{", "}"));
    }

    private static String entry(Map.Entry<?, ?> entry) {
        return spelt(entry.getKey()) + "=" + spelt(entry.getValue());
    }

    private static Object component(Record told, RecordComponent component) {
        try {
            Method accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(told);
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalStateException(hidden);
        }
    }
}
