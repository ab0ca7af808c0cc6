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
    public Section {
        blocks = List.copyOf(blocks);
        Block.requireDistinct(blocks);
    }
}
