package io.github.ehckit.advisory;

import io.github.ehckit.people.YearGroup;
import io.github.ehckit.template.Template;
import io.github.ehckit.template.answer.Contents;

/**
 * The advice that a check examines.
 *
 * @param template the template of the advice
 * @param contents the answers so far
 * @param yearGroup the year group of the child or young person on the day of the check
 */
public record CheckedAdvice(Template template, Contents contents, YearGroup yearGroup) {
    @Override
    public String toString() {
        return "CheckedAdvice[" + template.ref() + "]";
    }
}
