package io.github.ehckit.template;

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
        String code, String label, Optional<String> help, FieldKind kind, Need need, Optional<Condition> mustIf)
        implements Block {
    /** @throws IllegalArgumentException if the code is none, or the label or the help is blank */
    public Field {
        Naming.checkCode(code);
        Naming.checkLabel(label);
        help.ifPresent(Naming::checkLabel);
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

    public static Field of(String code, String label, FieldKind kind, Need need) {
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
    public Field need(Need changed) {
        return new Field(code, label, help, kind, changed, mustIf);
    }

    /** The same question, needed alike whatever its neighbours say. */
    Field unconditional() {
        return new Field(code, label, help, kind, need, Optional.empty());
    }

    /** How much it is needed, beside these answers of its neighbours. */
    Need neededBeside(Answers neighbours) {
        return mustIf.filter(condition -> condition.holdsBeside(neighbours)).isPresent() ? Need.MUST : need;
    }
}
