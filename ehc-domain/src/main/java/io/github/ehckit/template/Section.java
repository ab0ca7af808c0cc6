package io.github.ehckit.template;

import io.github.ehckit.template.answer.Labels;
import io.github.ehckit.template.answer.SectionCode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A section of a template.
 *
 * @param code unique within the template
 * @param label its heading
 * @param help the help text, if there is one; not blank
 * @param area whether it is an area of need: never required as a whole, and reported as not identified when left empty
 *     (R-114, R-115)
 * @param blocks its questions and groups, in order
 */
public record Section(SectionCode code, String label, Optional<String> help, boolean area, List<Block> blocks) {
    /**
     * The greatest depth of groups within groups, so that a document of the advice needs no more heading levels than
     * exist.
     */
    public static final int DEEPEST = 5;

    /**
     * @throws IllegalArgumentException if it has no heading or no blocks; if its help is blank; if its blocks do not
     *     fit beside each other; or if groups lie deeper in groups than {@value #DEEPEST}
     */
    public Section {
        blocks = List.copyOf(blocks);
        Labels.checkLabel(label);
        help.ifPresent(Labels::checkLabel);
        SiblingBlocks neighbours = new SiblingBlocks(blocks);
        neighbours.check();
        if (neighbours.depth() > DEEPEST) {
            throw new IllegalArgumentException("Nest groups at most " + DEEPEST + " deep.");
        }
    }

    public Section(SectionCode code, String label, boolean area, List<Block> blocks) {
        this(code, label, Optional.empty(), area, blocks);
    }

    /** Makes a copy with this help text. */
    public Section help(String words) {
        return new Section(code, label, Optional.of(words), area, blocks);
    }

    /** Makes a copy without some of its blocks. */
    Section without(Collection<String> some) {
        List<Block> others =
                blocks.stream().filter(block -> !some.contains(block.code())).toList();
        return new Section(code, label, help, area, others);
    }

    /** Makes a copy in which every mandatory question is optional. */
    Section relaxed() {
        return new Section(
                code, label, help, area, blocks.stream().map(Section::relaxed).toList());
    }

    private static Block relaxed(Block block) {
        return block instanceof Field field && field.obligation() == Obligation.MUST
                ? field.obligation(Obligation.OPTIONAL)
                : block;
    }
}
