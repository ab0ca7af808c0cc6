package io.github.ehckit.template;

import io.github.ehckit.template.answer.Labels;
import java.util.List;
import java.util.Optional;

/** What an answer looks like. */
public sealed interface FieldKind {
    /** Free text; no upper limit of its own, only the host's budget. */
    record Text() implements FieldKind {}

    /** A calendar date. */
    record Day() implements FieldKind {}

    /** Exactly one of the options; at least one, each with a code of its own. */
    record OneOf(List<Option> options) implements FieldKind {
        public OneOf {
            options = checked(options);
        }
    }

    /** Any number of the options; at least one, each with a code of its own. */
    record AnyOf(List<Option> options) implements FieldKind {
        public AnyOf {
            options = checked(options);
        }
    }

    /**
     * An answer that the form offers.
     *
     * @param code stable
     * @param label what a person reads
     * @param meaning for the request; empty but for the answers to “Will you provide information &amp; advice?”
     */
    record Option(String code, String label, Optional<NilReturnEffect> meaning) {
        /** @throws IllegalArgumentException if the code is none, or the label is blank */
        public Option {
            Labels.checkCode(code);
            Labels.checkLabel(label);
        }

        /** An answer that means nothing for the request. */
        public Option(String code, String label) {
            this(code, label, Optional.empty());
        }

        /** The same answer, which means this for the request. */
        public Option meaning(NilReturnEffect bearing) {
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

    /** The options on offer; empty where an answer is written, not chosen. */
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
            throw new IllegalArgumentException("a choice is among options of different codes");
        }
        return List.copyOf(options);
    }
}
