package io.github.ehckit.template.answer;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All that was written on one form, section by section. Personal data: {@code toString} prints a marker.
 *
 * @param sections the answers by section; a section that is not here is empty
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
