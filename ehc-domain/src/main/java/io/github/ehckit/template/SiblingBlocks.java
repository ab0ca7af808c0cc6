package io.github.ehckit.template;

import io.github.ehckit.template.answer.Labels;
import java.util.List;

/**
 * The blocks beside each other in a section or in an entry of a group.
 *
 * @param blocks in order
 */
record SiblingBlocks(List<Block> blocks) {

    /** @throws IllegalArgumentException if there are no blocks, two share a code, or a condition can never hold */
    void check() {
        Labels.require(!blocks.isEmpty(), "A section or group must have at least one block.");
        Labels.require(
                blocks.stream().map(Block::code).distinct().count() == blocks.size(),
                "Two blocks of one section or group have the same code. Give each block its own.");
        Labels.require(
                blocks.stream().allMatch(this::canBeAsked),
                "A condition names an option that no field beside it has. Name one that is there.");
    }

    /** Returns the depth of groups within groups; 0 if there are no groups. */
    int depth() {
        return blocks.stream()
                .mapToInt(block -> switch (block) {
                    case Field field -> 0;
                    case Group group -> 1 + new SiblingBlocks(group.blocks()).depth();
                })
                .max()
                .orElse(0);
    }

    private boolean canBeAsked(Block block) {
        return switch (block) {
            case Field field ->
                field.mustIf().filter(condition -> !offers(condition)).isEmpty();
            case Group group -> true;
        };
    }

    private boolean offers(Field.Condition condition) {
        return blocks.stream()
                .anyMatch(block -> block instanceof Field field
                        && field.code().equals(condition.field())
                        && condition.options().stream()
                                .allMatch(option -> field.kind().option(option).isPresent()));
    }
}
