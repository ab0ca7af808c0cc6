package io.github.ehckit.template;

import java.util.List;
import java.util.Optional;

/**
 * One question that the guide puts, and that no council's form goes without.
 *
 * @param path its place within its section, as in {@code outcomes.steps.step}
 * @param under the rule of the guide
 * @param kind what an answer looks like
 * @param mandatory whether it always has to be answered
 * @param mandatoryIf that it has to be answered beside another answer, if so
 */
record GuideRow(
        List<String> path,
        String under,
        Class<? extends FieldKind> kind,
        boolean mandatory,
        Optional<Field.Condition> mandatoryIf) {

    static GuideRow question(String path, String under, Class<? extends FieldKind> kind) {
        return new GuideRow(List.of(path.split("\\.")), under, kind, false, Optional.empty());
    }

    GuideRow always() {
        return new GuideRow(path, under, kind, true, Optional.empty());
    }

    GuideRow beside(String field, String option) {
        Field.Condition condition = new Field.Condition(field, List.of(option));
        return new GuideRow(path, under, kind, false, Optional.of(condition));
    }

    /** Whether a field has to be answered whenever the guide asks for it; a council may ask for it more often. */
    boolean demandedBy(Field field) {
        boolean always = field.need() == Obligation.MUST;
        return always
                || (!mandatory
                        && mandatoryIf
                                .filter(condition -> !asks(field, condition))
                                .isEmpty());
    }

    private static boolean asks(Field field, Field.Condition condition) {
        return field.mustIf()
                .filter(own -> own.field().equals(condition.field()))
                .filter(own -> own.options().containsAll(condition.options()))
                .isPresent();
    }
}
