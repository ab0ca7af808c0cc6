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
        Labels.require(!blocks.isEmpty(), "Add at least one question to this section or group.");
        Labels.require(
                blocks.stream().map(Block::code).distinct().count() == blocks.size(),
                "Give each question and group here a code of its own.");
        Labels.require(
                blocks.stream().allMatch(this::canBeAsked),
                "Name a question beside this one in its condition, and options that it has.");
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
