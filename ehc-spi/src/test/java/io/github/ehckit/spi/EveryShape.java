package io.github.ehckit.spi;

import static java.util.Map.entry;

import io.github.ehckit.history.AdviceRequestId;
import io.github.ehckit.history.CaseId;
import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.people.TeamId;
import io.github.ehckit.template.TemplateRef;
import io.github.ehckit.template.answer.Answers;
import io.github.ehckit.template.answer.Contents;
import io.github.ehckit.template.answer.SectionCode;
import io.github.ehckit.upload.FileName;
import jakarta.validation.constraints.Size;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Makes values of every record: well formed, and spoiled in each place in turn. A new record, or component, is made too. */
final class EveryShape {
    private static final CaseId SOME_CASE = new CaseId(new AuthorityCode("NORTHSHIRE"), new UUID(7, 7));
    private static final Map<Class<?>, Object> PLAIN = Map.ofEntries(
            entry(boolean.class, true),
            entry(int.class, 1),
            entry(String.class, "text"),
            entry(LocalDate.class, LocalDate.of(2026, 2, 2)),
            entry(PersonId.class, new PersonId("p-1")),
            entry(TeamId.class, new TeamId("t-1")),
            entry(AdviceRequestId.class, new AdviceRequestId(SOME_CASE, 1)),
            entry(SectionCode.class, new SectionCode("health")),
            entry(TemplateRef.class, new TemplateRef("own-advice", 2)),
            entry(Answers.class, Answers.none()),
            entry(Contents.class, Contents.of(Map.of())),
            entry(FileName.class, new FileName("report.pdf")));

    private EveryShape() {}

    /** Well-formed values of a type: one of each kind that it is made up of. */
    static List<Object> wellFormed(Type type) {
        return switch (type) {
            case ParameterizedType held ->
                wellFormed(held.getActualTypeArguments()[0]).stream()
                        .map(value -> held.getRawType().equals(List.class) ? List.of(value) : Optional.of(value))
                        .toList();
            case Class<?> plain when PLAIN.containsKey(plain) -> List.of(PLAIN.get(plain));
            case Class<?> list when list.isEnum() -> List.of(list.getEnumConstants()[0]);
            case Class<?> sealed
            when sealed.isSealed() ->
                Arrays.stream(sealed.getPermittedSubclasses())
                        .flatMap(kind -> wellFormed(kind).stream())
                        .toList();
            case Class<?> record -> records(record);
            default -> throw new IllegalArgumentException(type.getTypeName());
        };
    }

    /** The value with one place spoiled, for every place and every way. What a constructor refuses is left out. */
    static Stream<Object> spoiled(Object value) {
        return switch (value) {
            case Optional<?> held -> held.stream().flatMap(EveryShape::spoiled).map(Optional::of);
            case List<?> held -> held.stream().flatMap(EveryShape::spoiled).map(List::of);
            case Record held when !PLAIN.containsKey(held.getClass()) -> spoiledRecords(held);
            default -> Stream.empty();
        };
    }

    private static List<Object> records(Class<?> type) {
        List<List<Object>> choices = Arrays.stream(type.getRecordComponents())
                .map(component -> wellFormed(component.getGenericType()))
                .toList();
        int most = choices.stream().mapToInt(List::size).max().orElse(1);
        List<Object> made = new ArrayList<>();
        for (int i = 0; i < most; i++) {
            int turn = i;
            made.addAll(make(
                    type, choices.stream().map(of -> of.get(turn % of.size())).toArray()));
        }
        return made;
    }

    private static Stream<Object> spoiledRecords(Record value) {
        RecordComponent[] components = value.getClass().getRecordComponents();
        List<Object> all = new ArrayList<>();
        for (int i = 0; i < components.length; i++) {
            int place = i;
            Object[] read =
                    Arrays.stream(components).map(each -> read(each, value)).toArray();
            replacements(components[i], read[i]).forEach(replacement -> {
                Object[] changed = read.clone();
                changed[place] = replacement.orElse(null);
                all.addAll(make(value.getClass(), changed));
            });
        }
        return all.stream();
    }

    private static Stream<Optional<Object>> replacements(RecordComponent component, Object value) {
        if (component.getType().isPrimitive()) {
            return Stream.empty();
        }
        Stream<Object> others = value instanceof String ? texts(component) : spoiled(value);
        return Stream.concat(Stream.of(Optional.empty()), others.map(Optional::of));
    }

    private static Stream<Object> texts(RecordComponent component) {
        int most = component.getAccessor().getAnnotation(Size.class).max();
        return Stream.of("", " \t\n", "x".repeat(most), "x".repeat(most + 1), " ".repeat(most + 1));
    }

    private static Constructor<?> canonical(Class<?> type) throws NoSuchMethodException {
        return type.getDeclaredConstructor(Stream.of(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new));
    }

    private static List<Object> make(Class<?> type, Object... components) {
        try {
            return List.of(canonical(type).newInstance(components));
        } catch (InvocationTargetException refused) {
            return List.of();
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalStateException(hidden);
        }
    }

    private static Object read(RecordComponent component, Object value) {
        try {
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalStateException(hidden);
        }
    }
}
