package io.github.ehckit.template;

import io.github.ehckit.template.answer.Labels;
import java.util.List;
import java.util.Optional;

/** The kind of answer that a field takes. */
public sealed interface FieldKind {
    /** Free text. The field sets no upper limit; only the host's budget does. */
    record Text() implements FieldKind {}

    /** A calendar date. */
    record Day() implements FieldKind {}

    /** A choice of exactly one option; at least one option, each with a code of its own. */
    record OneOf(List<Option> options) implements FieldKind {
        public OneOf {
            options = checked(options);
        }
    }

    /** A choice of any number of options; at least one option, each with a code of its own. */
    record AnyOf(List<Option> options) implements FieldKind {
        public AnyOf {
            options = checked(options);
        }
    }

    /**
     * An option that the template offers as an answer.
     *
     * @param code stable
     * @param label the words that a person reads
     * @param meaning the effect on the request; empty except for answers to “Will you provide information &amp;
     *     advice?”
     */
    record Option(String code, String label, Optional<AnswerEffect> meaning) {
        /** @throws IllegalArgumentException if the code is malformed, or the label is blank */
        public Option {
            Labels.checkCode(code);
            Labels.checkLabel(label);
        }

        /** Makes an option without an effect on the request. */
        public Option(String code, String label) {
            this(code, label, Optional.empty());
        }

        /** Makes a copy with this effect on the request. */
        public Option meaning(AnswerEffect bearing) {
            return new Option(code, label, Optional.of(bearing));
        }
    }

    static FieldKind text() {
        return new Text();
    }

    static FieldKind date() {
        return new Day();
    }

    static FieldKind oneOf(Option... options) {
        return new OneOf(List.of(options));
    }

    static FieldKind anyOf(Option... options) {
        return new AnyOf(List.of(options));
    }

    /** Returns the options on offer; empty for text and dates. */
    default List<Option> options() {
        return switch (this) {
            case Text text -> List.of();
            case Day day -> List.of();
            case OneOf(var options) -> options;
            case AnyOf(var options) -> options;
        };
    }

    default Optional<Option> option(String code) {
        return options().stream().filter(option -> option.code().equals(code)).findFirst();
    }

    private static List<Option> checked(List<Option> options) {
        if (options.isEmpty() || options.stream().map(Option::code).distinct().count() != options.size()) {
            throw new IllegalArgumentException("Give a choice at least one option, and each option a code of its own.");
        }
        return List.copyOf(options);
    }
}
