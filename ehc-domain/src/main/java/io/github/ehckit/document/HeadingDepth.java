package io.github.ehckit.document;

import java.util.List;
import java.util.stream.Stream;

/** Fits what was written for a document of its own under the headings of another. */
final class HeadingDepth {
    private HeadingDepth() {}

    /**
     * The same blocks with sections in each other no deeper than so many levels: the heading of one that would lie deeper is a
     * paragraph of strong words, and what stands under it follows.
     */
    static List<Block> within(int levels, List<Block> blocks) {
        return blocks.stream()
                .flatMap(block -> block instanceof Section section ? fitted(levels, section) : Stream.of(block))
                .toList();
    }

    private static Stream<Block> fitted(int levels, Section section) {
        List<Block> inside = within(levels - 1, section.blocks());
        return levels > 0
                ? Stream.of(new Section(section.rank(), section.heading(), inside))
                : Stream.concat(Stream.of(strong(section.heading())), inside.stream());
    }

    private static Paragraph strong(Text heading) {
        return new Paragraph(new Text(
                heading.runs().stream().map(run -> run.with(Emphasis.STRONG)).toList()));
    }
}
