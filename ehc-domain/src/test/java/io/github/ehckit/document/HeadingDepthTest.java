package io.github.ehckit.document;

import static io.github.ehckit.document.AdviceFixtures.headings;
import static io.github.ehckit.document.AdviceFixtures.said;
import static io.github.ehckit.document.SampleDocuments.document;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HeadingDepthTest {
    private static final Section FOUR_DEEP = Section.of(
            "one", Section.of("two", Paragraph.of("x"), Section.of("three", Section.of("four", Paragraph.of("y")))));

    @Test
    void P16_what_would_lie_too_deep_follows_its_heading_as_strong_words_and_nothing_is_lost() {
        DocumentModel document =
                document(HeadingDepth.within(2, List.of(FOUR_DEEP)).toArray(Block[]::new));

        assertThat(headings(document)).containsExactly("2 one", "3 two");
        assertThat(said(document)).endsWith("one", "two", "x", "three", "four", "y");
        assertThat(((Section) ((Section) document.blocks().getFirst()).blocks().getFirst()).blocks())
                .contains(Paragraph.of(Run.strong("three")), Paragraph.of(Run.strong("four")));
    }

    @Test
    void what_lies_deep_enough_stays_as_it_is() {
        List<Block> blocks = List.of(Paragraph.of("before"), FOUR_DEEP, Section.part("p", List.of()));

        assertThat(HeadingDepth.within(4, blocks)).isEqualTo(blocks);
    }
}
