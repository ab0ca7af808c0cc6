package io.github.ehckit.document;

import java.util.List;

/**
 * A heading and what stands under it.
 *
 * <p>The level of the heading is one more than that of the section or document around it: 2 for a section of the document
 * itself, at most {@value #DEEPEST}. A whole document put into a section of another therefore keeps its order of headings.
 *
 * @param rank whether it could stand alone
 * @param heading not blank
 * @param blocks may be empty
 */
public record Section(Rank rank, Text heading, List<Block> blocks) implements Block {
    /** The lowest level that HTML knows. */
    public static final int DEEPEST = 6;

    /** Whether a section could stand alone. */
    public enum Rank {
        SECTION,
        /** A whole, such as a response in a bundle: it begins on a new page where there are pages. */
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
