package io.github.ehckit.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.draft.ConflictingSave;
import io.github.ehckit.history.AdviceRequestId;
import io.github.ehckit.persistence.AppendingWriter.Fate;
import io.github.ehckit.persistence.AppendingWriter.Line;
import io.github.ehckit.spi.tck.StoresUnderTest;
import io.github.ehckit.template.TemplateRef;
import io.github.ehckit.template.answer.Answers;
import io.github.ehckit.template.answer.Contents;
import io.github.ehckit.template.answer.SectionCode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What several writers have added to one response, set beside what is kept of it.
 *
 * @param stores where it is kept
 * @param response that they wrote
 * @param written what each writer tried, in order
 */
record WrittenLines(StoresUnderTest stores, AdviceRequestId response, List<List<Line>> written) {

    /** What was acknowledged is there and nothing else, in the order of each writer, and every other text is kept beside it. */
    void check() {
        Contents kept = stores.advice().find(response).orElseThrow().contents();
        sections().forEach(section -> check(section, lines(kept.of(section))));
        assertThat(lastLines(stores.advice().conflictingSaves(response)))
                .containsExactlyInAnyOrderElementsOf(texts(all(), Fate.KEPT_AS_A_COPY));
    }

    private void check(SectionCode section, List<String> kept) {
        Stream<Line> here = all().filter(line -> line.section().equals(section));
        assertThat(kept).containsExactlyInAnyOrderElementsOf(texts(here, Fate.SAVED));
        for (List<Line> one : written) {
            List<String> own = texts(one.stream().filter(line -> line.section().equals(section)), Fate.SAVED);
            assertThat(kept).filteredOn(own::contains).isEqualTo(own);
        }
    }

    private Stream<SectionCode> sections() {
        return all().map(Line::section).distinct();
    }

    private Stream<Line> all() {
        return written.stream().flatMap(List::stream);
    }

    private static List<String> texts(Stream<Line> lines, Fate fate) {
        return lines.filter(line -> line.fate() == fate).map(Line::text).toList();
    }

    /** The line that was added in each text that lost a conflict. */
    private static List<String> lastLines(Map<SectionCode, List<ConflictingSave>> copies) {
        return copies.values().stream()
                .flatMap(Collection::stream)
                .map(conflict -> lines(conflict.answers()).getLast())
                .toList();
    }

    private static List<String> lines(Answers section) {
        return Stream.of(1, 2)
                .map(version -> CrowdedAuthority.ownQuestion(new TemplateRef("fern", version)))
                .flatMap(question -> section.text(question).stream())
                .flatMap(String::lines)
                .toList();
    }
}
