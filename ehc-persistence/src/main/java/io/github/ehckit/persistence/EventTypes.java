package io.github.ehckit.persistence;

import io.github.ehckit.history.CaseEvent;
import io.github.ehckit.port.StorageException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The stored names of event types, which never change: a kind of event, and the version of its format.
 *
 * <p>An event whose components change gets a new row with the next version, and its old row still reads the stored
 * events.
 */
final class EventTypes {
    private static final Map<Class<?>, String> NAMES =
            rows().stream().collect(Collectors.toUnmodifiableMap(Row::event, Row::name));

    private static final Map<String, Row> ROWS =
            rows().stream().collect(Collectors.toUnmodifiableMap(Row::name, Function.identity()));

    /** The shape of a name. A damaged row may hold any text instead of a name, and no other shape is quoted. */
    private static final Pattern NAME = Pattern.compile("[a-z-]{1,50}/\\d{1,4}");

    private EventTypes() {}

    /** A type of event and its name. */
    record Row(Class<? extends CaseEvent> event, String name) {
        static Row row(Class<? extends CaseEvent> event, String name) {
            return new Row(event, name);
        }
    }

    static List<Row> rows() {
        return Stream.of(
                        AssessmentEventTypes.rows(),
                        AdviceEventTypes.rows(),
                        DutyEventTypes.rows(),
                        RecordEventTypes.rows())
                .flatMap(List::stream)
                .toList();
    }

    static String nameOf(CaseEvent event) {
        return named(NAMES.get(event.getClass()), event.getClass().getSimpleName());
    }

    static CaseEvent read(String name, String json) {
        return Json.read(
                json,
                named(ROWS.get(name), NAME.matcher(name).matches() ? name : "?").event());
    }

    private static <T> T named(@Nullable T found, String what) {
        if (found == null) {
            throw new StorageException(
                    "This version of EHC Kit has no event called " + what + ". Upgrade EHC Kit (see UPGRADING.md).");
        }
        return found;
    }
}
