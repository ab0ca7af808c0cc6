package io.github.ehckit.template;

import io.github.ehckit.template.answer.Labels;
import java.util.List;
import java.util.Optional;

/**
 * Blocks that repeat: outcomes, and within each its steps and provisions. There is no upper limit.
 *
 * @param code unique among its neighbours
 * @param label the heading of all entries, in the plural
 * @param help what helps to fill it in, if anything; not blank
 * @param entry what one entry is called
 * @param blocks what each entry is made of
 */
public record Group(String code, String label, Optional<String> help, String entry, List<Block> blocks)
        implements Block {
    /** @throws IllegalArgumentException if a name is missing, the help is blank, or its blocks do not fit beside each other */
    public Group {
        blocks = List.copyOf(blocks);
        Labels.checkCode(code);
        Labels.checkLabel(label);
        help.ifPresent(Labels::checkLabel);
        Labels.checkLabel(entry);
        new SiblingBlocks(blocks).check();
    }

    public static Group of(String code, String label, String entry, Block... blocks) {
        return new Group(code, label, Optional.empty(), entry, List.of(blocks));
    }

    /** The same group, with words that help to fill it in. */
    public Group help(String words) {
        return new Group(code, label, Optional.of(words), entry, blocks);
    }
}
