package io.github.ehckit.template;

import java.util.Optional;

/**
 * One question.
 *
 * @param code unique among its neighbours
 * @param label the question, as it is put
 * @param kind what an answer looks like
 * @param need whether it has to be answered
 * @param mustIf makes it a must while a neighbour is answered so, whatever its need
 */
public record Field(String code, String label, FieldKind kind, Need need, Optional<Condition> mustIf) implements Block {
    /** @throws IllegalArgumentException if the code is none, or the label is blank */
    public Field {
        Naming.checkCode(code);
        Naming.checkLabel(label);
    }

    /**
     * That a neighbouring question is answered with one option.
     *
     * @param field the neighbour's code
     * @param option the option's code
     */
    public record Condition(String field, String option) {}

    public static Field of(String code, String label, FieldKind kind, Need need) {
        return new Field(code, label, kind, need, Optional.empty());
    }

    /** The same question, a must while a neighbour is answered with an option. */
    public Field mustIf(String field, String option) {
        return new Field(code, label, kind, need, Optional.of(new Condition(field, option)));
    }

    /** How much it is needed, beside these answers of its neighbours. */
    Need neededBeside(Answers neighbours) {
        return mustIf.filter(condition -> neighbours.chose(condition.field(), condition.option()))
                        .isPresent()
                ? Need.MUST
                : need;
    }
}
