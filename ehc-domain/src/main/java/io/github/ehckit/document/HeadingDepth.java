package io.github.ehckit.document;

import java.util.List;
import java.util.stream.Stream;

/** The limit on heading depth, for a document that becomes part of another. */
final class HeadingDepth {
    private HeadingDepth() {}

    /**
     * Returns the blocks with sections nested no deeper than this many levels. The heading of a deeper section becomes
     * a paragraph of strong words, followed by its blocks.
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
