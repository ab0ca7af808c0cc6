package io.github.ehckit.template;

import io.github.ehckit.template.answer.Answers;
import io.github.ehckit.template.answer.Labels;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A field of a template: one question.
 *
 * @param code unique among its neighbours
 * @param label the question, in the words that people read
 * @param help the help text, if there is one; not blank
 * @param kind the kind of answer that it takes
 * @param obligation the obligation to answer it
 * @param mustIf the condition under which it must be answered, whatever its {@code need}
 */
public record Field(
        String code,
        String label,
        Optional<String> help,
        FieldKind kind,
        Obligation obligation,
        Optional<Condition> mustIf)
        implements Block {
    /** @throws IllegalArgumentException if the code is malformed, or the label or the help is blank */
    public Field {
        Labels.checkCode(code);
        Labels.checkLabel(label);
        help.ifPresent(Labels::checkLabel);
    }

    /**
     * A condition that a neighbouring question is answered with one of these options.
     *
     * @param field the neighbour's code
     * @param options the codes of the options, at least one, each once
     */
    public record Condition(String field, List<String> options) {
        /** @throws IllegalArgumentException if there are no options, or one of them is repeated */
        public Condition {
            options = List.copyOf(options);
            if (options.isEmpty() || Set.copyOf(options).size() != options.size()) {
                throw new IllegalArgumentException("A condition must name at least one option, and each option once.");
            }
        }

        boolean holdsBeside(Answers neighbours) {
            return options.stream().anyMatch(option -> neighbours.chose(field, option));
        }
    }

    public static Field of(String code, String label, FieldKind kind, Obligation obligation) {
        return new Field(code, label, Optional.empty(), kind, obligation, Optional.empty());
    }

    /** Makes a copy that must be answered while a neighbour is answered with one of these options. */
    public Field mustIf(String field, String... options) {
        return new Field(code, label, help, kind, obligation, Optional.of(new Condition(field, List.of(options))));
    }

    /** Makes a copy with this help text. */
    public Field help(String words) {
        return new Field(code, label, Optional.of(words), kind, obligation, mustIf);
    }

    /** Makes a copy with this obligation. */
    public Field obligation(Obligation changed) {
        return new Field(code, label, help, kind, changed, mustIf);
    }

    /** Makes a copy without a condition. */
    public Field unconditional() {
        return new Field(code, label, help, kind, obligation, Optional.empty());
    }

    /** Returns the obligation that applies beside these answers of its neighbours. */
    Obligation neededBeside(Answers neighbours) {
        return mustIf.filter(condition -> condition.holdsBeside(neighbours)).isPresent() ? Obligation.MUST : obligation;
    }
}
