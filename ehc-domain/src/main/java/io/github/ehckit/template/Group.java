package io.github.ehckit.template;

import java.util.List;

/**
 * Blocks that repeat: outcomes, and within each its steps and provisions. There is no upper limit.
 *
 * @param code unique among its neighbours
 * @param label the heading of all entries, in the plural
 * @param entry what one entry is called
 * @param blocks what each entry is made of
 */
public record Group(String code, String label, String entry, List<Block> blocks) implements Block {
    /** @throws IllegalArgumentException if a name is missing, or if its blocks do not fit beside each other */
    public Group {
        blocks = List.copyOf(blocks);
        Naming.checkCode(code);
        Naming.checkLabel(label);
        Naming.checkLabel(entry);
        new Neighbours(blocks).check();
    }

    public static Group of(String code, String label, String entry, Block... blocks) {
        return new Group(code, label, entry, List.of(blocks));
    }
}
