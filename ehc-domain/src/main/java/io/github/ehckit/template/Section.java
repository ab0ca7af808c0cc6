package io.github.ehckit.template;

import io.github.ehckit.template.answer.Labels;
import io.github.ehckit.template.answer.SectionCode;
import java.util.List;
import java.util.Optional;

/**
 * A section of the form.
 *
 * @param code unique within the template
 * @param label its heading
 * @param help what helps to fill it in, if anything; not blank
 * @param area whether it is an area of need: never asked for as a whole, and reported as not identified when left empty
 * @param blocks what stands in it, in order
 */
public record Section(SectionCode code, String label, Optional<String> help, boolean area, List<Block> blocks) {
    /** As deep as groups may lie in groups, so that a printed response needs no more levels of headings than there are. */
    public static final int DEEPEST = 5;

    /**
     * @throws IllegalArgumentException if it has no heading or no blocks, if its help is blank, if its blocks do not fit beside each other, or if groups
     *     lie deeper in groups than {@value #DEEPEST}
     */
    public Section {
        blocks = List.copyOf(blocks);
        Labels.checkLabel(label);
        help.ifPresent(Labels::checkLabel);
        SiblingBlocks neighbours = new SiblingBlocks(blocks);
        neighbours.check();
        if (neighbours.depth() > DEEPEST) {
            throw new IllegalArgumentException("groups lie deeper in groups than " + DEEPEST);
        }
    }

    public Section(SectionCode code, String label, boolean area, List<Block> blocks) {
        this(code, label, Optional.empty(), area, blocks);
    }

    /** The same section, with words that help to fill it in. */
    public Section help(String words) {
        return new Section(code, label, Optional.of(words), area, blocks);
    }

    /** The same section, in which nothing that has to be answered has to be any more. */
    Section relaxed() {
        return new Section(
                code, label, help, area, blocks.stream().map(Section::relaxed).toList());
    }

    private static Block relaxed(Block block) {
        return block instanceof Field field && field.need() == Obligation.MUST
                ? field.need(Obligation.OPTIONAL)
                : block;
    }
}
