package io.github.ehckit.template;

import java.util.List;

/**
 * A section of the form.
 *
 * @param code unique within the template
 * @param label its heading
 * @param area whether it is an area of need: never asked for as a whole, and reported as not identified when left empty
 * @param blocks what stands in it, in order
 */
public record Section(SectionCode code, String label, boolean area, List<Block> blocks) {
    /** As deep as groups may lie in groups, so that a printed response needs no more levels of headings than there are. */
    public static final int DEEPEST = 5;

    /**
     * @throws IllegalArgumentException if it has no heading or no blocks, if its blocks do not fit beside each other, or if groups
     *     lie deeper in groups than {@value #DEEPEST}
     */
    public Section {
        blocks = List.copyOf(blocks);
        Naming.checkLabel(label);
        Neighbours neighbours = new Neighbours(blocks);
        neighbours.check();
        if (neighbours.depth() > DEEPEST) {
            throw new IllegalArgumentException("groups lie deeper in groups than " + DEEPEST);
        }
    }
}
