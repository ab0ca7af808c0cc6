package io.github.ehckit.casework.input;

import io.github.ehckit.advice.Addressee;
import io.github.ehckit.history.AdviceRequestId;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.record.KeyedDay;
import io.github.ehckit.template.TemplateRef;
import io.github.ehckit.template.answer.SectionCode;
import java.lang.reflect.RecordComponent;
import java.util.Set;

/** The difference between values that people choose and values that they write. */
final class InputChoice {
    private static final Set<Class<?>> CHOSEN = Set.of(
            Addressee.class,
            AdviceRequestId.class,
            KeyedDay.class,
            PersonId.class,
            SectionCode.class,
            TemplateRef.class);

    private InputChoice() {}

    /** Answers whether people choose the value of a component. */
    static boolean isMadeFor(RecordComponent component) {
        return component.getType().isEnum() || CHOSEN.contains(component.getType());
    }
}
