package io.github.ehckit.template.answer;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The contents of one draft or submitted version: all answers, section by section. Personal data: {@code toString}
 * masks it.
 *
 * @param sections the answers by section; a section that is absent is empty
 */
public record Contents(SortedMap<SectionCode, Answers> sections) {
    public Contents {
        sections = Collections.unmodifiableSortedMap(new TreeMap<>(sections));
    }

    public static Contents of(Map<SectionCode, Answers> sections) {
        return new Contents(new TreeMap<>(sections));
    }

    public Answers of(SectionCode section) {
        return sections.getOrDefault(section, Answers.none());
    }

    @Override
    public String toString() {
        return "Contents[…]";
    }
}
