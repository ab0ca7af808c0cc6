package io.github.ehckit.template;

import io.github.ehckit.template.answer.Answers;
import io.github.ehckit.template.answer.Labels;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One question.
 *
 * @param code unique among its neighbours
 * @param label the question, as it is put
 * @param help what helps to answer it, if anything; not blank
 * @param kind what an answer looks like
 * @param need whether it has to be answered
 * @param mustIf makes it a must while a neighbour is answered so, whatever its need
 */
public record Field(
        String code, String label, Optional<String> help, FieldKind kind, Obligation need, Optional<Condition> mustIf)
        implements Block {
    /** @throws IllegalArgumentException if the code is none, or the label or the help is blank */
    public Field {
        Labels.checkCode(code);
        Labels.checkLabel(label);
        help.ifPresent(Labels::checkLabel);
    }

    /**
     * That a neighbouring question is answered with one of some options.
     *
     * @param field the neighbour's code
     * @param options the codes of the options, at least one, each once
     */
    public record Condition(String field, List<String> options) {
        /** @throws IllegalArgumentException if there is no option, or one of them twice */
        public Condition {
            options = List.copyOf(options);
            if (options.isEmpty() || Set.copyOf(options).size() != options.size()) {
                throw new IllegalArgumentException("a condition names one option or more, each once");
            }
        }

        boolean holdsBeside(Answers neighbours) {
            return options.stream().anyMatch(option -> neighbours.chose(field, option));
        }
    }

    public static Field of(String code, String label, FieldKind kind, Obligation need) {
        return new Field(code, label, Optional.empty(), kind, need, Optional.empty());
    }

    /** The same question, a must while a neighbour is answered with one of these options. */
    public Field mustIf(String field, String... options) {
        return new Field(code, label, help, kind, need, Optional.of(new Condition(field, List.of(options))));
    }

    /** The same question, with words that help to answer it. */
    public Field help(String words) {
        return new Field(code, label, Optional.of(words), kind, need, mustIf);
    }

    /** The same question, needed so much. */
    public Field need(Obligation changed) {
        return new Field(code, label, help, kind, changed, mustIf);
    }

    /** The same question, needed alike whatever its neighbours say. */
    public Field unconditional() {
        return new Field(code, label, help, kind, need, Optional.empty());
    }

    /** How much it is needed, beside these answers of its neighbours. */
    Obligation neededBeside(Answers neighbours) {
        return mustIf.filter(condition -> condition.holdsBeside(neighbours)).isPresent() ? Obligation.MUST : need;
    }
}
