package io.github.ehckit.template;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A row of the guide: one question that every authority's template must contain.
 *
 * @param path its place within its section, as in {@code outcomes.steps.step}
 * @param under the rule of the guide
 * @param kind the kind of answer
 * @param mandatory whether it must always be answered
 * @param mandatoryIf the other answer beside which it must be answered, if there is one
 * @param askedIf the only answer beside which it is asked, if there is one
 */
record GuideRow(
        List<String> path,
        String under,
        Class<? extends FieldKind> kind,
        boolean mandatory,
        Optional<Field.Condition> mandatoryIf,
        Optional<Field.Condition> askedIf) {

    static GuideRow question(String path, String under, Class<? extends FieldKind> kind) {
        return new GuideRow(List.of(path.split("\\.")), under, kind, false, Optional.empty(), Optional.empty());
    }

    /** Returns the code of the question. */
    String code() {
        return path.getLast();
    }

    /** Returns the name of its kind of answer in template files. */
    String kindName() {
        String name = kind.equals(FieldKind.Day.class) ? "Date" : kind.getSimpleName();
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    GuideRow always() {
        return new GuideRow(path, under, kind, true, Optional.empty(), askedIf);
    }

    GuideRow beside(String field, String option) {
        return new GuideRow(path, under, kind, false, Optional.of(condition(field, option)), askedIf);
    }

    GuideRow onlyBeside(String field, String option) {
        return new GuideRow(path, under, kind, mandatory, mandatoryIf, Optional.of(condition(field, option)));
    }

    private static Field.Condition condition(String field, String option) {
        return new Field.Condition(field, List.of(option));
    }

    /**
     * Answers whether a field must be answered whenever the guide requires it; an authority may require it more often.
     */
    boolean demandedBy(Field field) {
        boolean always = field.obligation() == Obligation.MUST;
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
