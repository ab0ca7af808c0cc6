package io.github.ehckit.document;

import java.util.List;

/**
 * A heading and what stands under it.
 *
 * <p>The level of the heading is one more than that of the section or document around it: 2 for a section of the document
 * itself, at most {@value #DEEPEST}. A whole document put into a section of another therefore keeps its order of headings.
 *
 * @param heading not blank
 * @param blocks may be empty
 */
public record Section(Text heading, List<Block> blocks) implements Block {
    /** The lowest level that HTML knows. */
    public static final int DEEPEST = 6;

    public Section {
        blocks = List.copyOf(blocks);
    }

    public static Section of(String heading, Block... blocks) {
        return new Section(Text.of(heading), List.of(blocks));
    }

    public static Section of(String heading, List<? extends Block> blocks) {
        return new Section(Text.of(heading), List.copyOf(blocks));
    }
}
