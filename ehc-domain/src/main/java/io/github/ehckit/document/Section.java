package io.github.ehckit.document;

import java.util.List;

/**
 * A section: a heading and the blocks under it.
 *
 * <p>The level of the heading is one more than that of the section or document around it: 2 for a section of the
 * document itself, at most {@value #DEEPEST}. A whole document put into a section of another therefore keeps its order
 * of headings.
 *
 * @param rank whether it could be a document of its own
 * @param heading not blank
 * @param blocks may be empty
 */
public record Section(Rank rank, Text heading, List<Block> blocks) implements Block {
    /** The lowest heading level in HTML. */
    public static final int DEEPEST = 6;

    /** The rank of a section: whether it could be a document of its own. */
    public enum Rank {
        SECTION,
        /** A part, such as one piece of advice in a bundle. It begins on a new page in paged formats. */
        PART
    }

    public Section {
        blocks = List.copyOf(blocks);
    }

    public Section(Text heading, List<Block> blocks) {
        this(Rank.SECTION, heading, blocks);
    }

    public static Section of(String heading, Block... blocks) {
        return new Section(Text.of(heading), List.of(blocks));
    }

    public static Section of(String heading, List<? extends Block> blocks) {
        return new Section(Text.of(heading), List.copyOf(blocks));
    }

    public static Section part(String heading, List<? extends Block> blocks) {
        return new Section(Rank.PART, Text.of(heading), List.copyOf(blocks));
    }
}
