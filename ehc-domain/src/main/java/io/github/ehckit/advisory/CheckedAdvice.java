package io.github.ehckit.advisory;

import io.github.ehckit.message.Place;
import io.github.ehckit.people.YearGroup;
import io.github.ehckit.template.Template;
import io.github.ehckit.template.TemplatePlaces;
import io.github.ehckit.template.answer.Contents;
import java.time.LocalDate;

/**
 * The advice that a check examines.
 *
 * @param template the template of the advice
 * @param contents the answers so far
 * @param yearGroup the year group of the child or young person on the day of the check
 * @param today the day of the check, in London
 */
public record CheckedAdvice(Template template, Contents contents, YearGroup yearGroup, LocalDate today) {
    /** Returns the place at a path, such as {@code health.outcomes[o1]}, with the words of the template's labels. */
    public Place place(String path) {
        return new TemplatePlaces(template.sections(), contents).of(path);
    }

    @Override
    public String toString() {
        return "CheckedAdvice[" + template.ref() + "]";
    }
}
