package io.github.ehckit.message;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * An argument of a message, with its name. No kind of argument takes a text that a person of a case wrote (P13).
 */
public sealed interface Argument {

    /** Returns the name by which the text of the message refers to it. */
    String name();

    /** A whole number, such as a number of documents. */
    record Count(String name, long value) implements Argument {}

    /** A calendar date, shown with its weekday: Monday 16 March 2026. */
    record Day(String name, LocalDate value) implements Argument {}

    /** A moment, shown to the minute in London time: 9:30am on Monday 9 March 2026. */
    record Moment(String name, Instant value) implements Argument {}

    /** Another message within this one, such as a status, a role, or an amount with its unit. */
    record Term(String name, Message value) implements Argument {}

    /** A list of messages: <i>a, b and c</i>. */
    record Terms(String name, List<Message> values) implements Argument {
        public Terms {
            values = List.copyOf(values);
        }
    }

    /** A label that an authority gave: a question, a section or an option of its template, a team, itself. */
    record Label(String name, String value) implements Argument {}

    /** A name for programs: a file type, a code of a template, a class, a setting, a case reference, an address. */
    record Code(String name, String value) implements Argument {}

    static Argument of(String name, long value) {
        return new Count(name, value);
    }

    static Argument of(String name, LocalDate value) {
        return new Day(name, value);
    }

    static Argument of(String name, Instant value) {
        return new Moment(name, value);
    }

    static Argument of(String name, Message value) {
        return new Term(name, value);
    }

    /** Makes an argument of a key whose text has no arguments of its own. */
    static Argument of(String name, MessageKey value) {
        return new Term(name, value.message());
    }

    static Argument of(String name, List<Message> values) {
        return new Terms(name, values);
    }

    /** Makes an argument of a list of keys whose texts have no arguments of their own. */
    static Argument of(String name, Stream<? extends MessageKey> values) {
        return new Terms(name, values.map(MessageKey::message).toList());
    }

    static Argument label(String name, String value) {
        return new Label(name, value);
    }

    static Argument code(String name, String value) {
        return new Code(name, value);
    }
}
