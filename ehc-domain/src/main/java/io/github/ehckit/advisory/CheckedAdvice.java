package io.github.ehckit.advisory;

import io.github.ehckit.people.YearGroup;
import io.github.ehckit.template.Template;
import io.github.ehckit.template.answer.Contents;

/**
 * A response that is examined.
 *
 * @param template the form it is written on
 * @param contents what was written so far
 * @param yearGroup of the child or young person on the day of the examination
 */
public record CheckedAdvice(Template template, Contents contents, YearGroup yearGroup) {
    @Override
    public String toString() {
        return "Examined[" + template.ref() + "]";
    }
}
