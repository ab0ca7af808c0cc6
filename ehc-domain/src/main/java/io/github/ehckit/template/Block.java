package io.github.ehckit.template;

import java.util.List;

/** What a section, or an entry of a group, is made of. */
public sealed interface Block permits Field, Group {
    /** Unique among its neighbours. */
    String code();

    /** The question, or the heading of the group. */
    String label();

    static void requireDistinct(List<Block> blocks) {
        if (blocks.stream().map(Block::code).distinct().count() != blocks.size()) {
            throw new IllegalArgumentException("two blocks of one place have one code");
        }
    }
}
