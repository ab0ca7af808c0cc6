package io.github.ehckit.template;

import io.github.ehckit.message.Argument;
import io.github.ehckit.message.Message;
import io.github.ehckit.template.answer.Labels;
import java.util.List;
import java.util.Optional;

/**
 * A group of blocks that repeats: outcomes, and in each its steps and provisions. The number of entries has no limit
 * (R-124 to R-127).
 *
 * @param code unique among its neighbours
 * @param label the heading of all entries, in the plural
 * @param help the help text, if there is one; not blank
 * @param entry the name of one entry
 * @param blocks the content of each entry
 */
public record Group(String code, String label, Optional<String> help, String entry, List<Block> blocks)
        implements Block {
    /**
     * @throws IllegalArgumentException if a name is missing, the help is blank, or its blocks do not fit beside each
     *     other
     */
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

    /** Returns the words on the button that adds an entry: Add outcome. */
    public Message button() {
        return GroupButton.ADD.message(Argument.label("entry", TemplatePlaces.inSentence(entry)));
    }

    /** Makes a copy with this help text. */
    public Group help(String words) {
        return new Group(code, label, Optional.of(words), entry, blocks);
    }
}
