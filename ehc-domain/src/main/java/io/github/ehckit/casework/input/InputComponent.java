package io.github.ehckit.casework.input;

import io.github.ehckit.message.Argument;
import io.github.ehckit.message.Message;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One component on a path through a command, with its value.
 *
 * @param component the component of a record to which the path leads
 * @param entry the index of the entry, if it leads on into a list
 * @param value the value there
 */
public record InputComponent(
        RecordComponent component,
        Optional<Integer> entry,
        @Nullable Object value) {
    private static final Pattern STEP = Pattern.compile("(\\w+)(?:\\[(\\d{1,9})])?.*");

    /** Lists the steps of a path, as far as the command has values along it. */
    static List<InputComponent> along(Object command, String path) {
        List<InputComponent> steps = new ArrayList<>();
        Optional<Object> at = Optional.of(command);
        for (String step : path.split("\\.", -1)) {
            Optional<InputComponent> next = at.flatMap(holder -> of(holder, step));
            next.ifPresent(steps::add);
            at = next.flatMap(found -> Optional.ofNullable(found.value()));
        }
        return steps;
    }

    private static Optional<InputComponent> of(Object holder, String text) {
        Matcher step = STEP.matcher(text);
        return step.matches() && holder instanceof Record held
                ? componentsOf(held)
                        .filter(component -> component.getName().equals(step.group(1)))
                        .findFirst()
                        .map(component -> of(component, held, Optional.ofNullable(step.group(2))))
                : Optional.empty();
    }

    private static InputComponent of(RecordComponent component, Record held, Optional<String> index) {
        Optional<Integer> entry = index.map(Integer::valueOf);
        return new InputComponent(component, entry, inside(read(component, held), entry));
    }

    private static @Nullable Object inside(@Nullable Object value, Optional<Integer> entry) {
        return switch (value) {
            case Optional<?> held -> held.orElse(null);
            case List<?> held when entry.isPresent() -> entry.get() < held.size() ? held.get(entry.get()) : null;
            case null, default -> value;
        };
    }

    /** Lists the components of a command, or of a value in it. */
    public static Stream<RecordComponent> componentsOf(Record held) {
        return Stream.of(held.getClass().getRecordComponents());
    }

    /** Reads a component of a command, or of a value in it. */
    public static @Nullable Object read(RecordComponent component, Record held) {
        try {
            return component.getAccessor().invoke(held);
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalStateException("The components of commands must be public.", hidden);
        }
    }

    /** Returns the name of the step as people see it; empty if they see it and its holder as one field. */
    Optional<Message> name() {
        return InputField.of(component)
                .map(field -> entry.map(index -> InputMessage.ENTRY.message(
                                Argument.of("field", field), Argument.of("number", index + 1)))
                        .orElseGet(field::message));
    }
}
