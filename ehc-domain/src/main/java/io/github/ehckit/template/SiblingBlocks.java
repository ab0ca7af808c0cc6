package io.github.ehckit.template;

import io.github.ehckit.template.answer.Labels;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The blocks beside each other in a section or in an entry of a group.
 *
 * @param blocks in order
 */
record SiblingBlocks(List<Block> blocks) {

    /**
     * @throws IllegalArgumentException if there are no blocks, two share a code, a condition can never hold, or
     *     questions are asked only beside each other
     */
    void check() {
        Labels.require(!blocks.isEmpty(), "Add at least one question to this section or group.");
        Labels.require(
                blocks.stream().map(Block::code).distinct().count() == blocks.size(),
                "Give each question and group here a code of its own.");
        Labels.require(
                blocks.stream().allMatch(this::canBeAsked),
                "Name a question beside this one in its condition, and options that it has.");
        Labels.require(askedInCircles().isEmpty(), "Name a question in `askedIf` that does not depend on this one.");
    }

    /**
     * Returns the codes of the questions that can never be asked: each depends on another of them, in a circle, or on a
     * question of such a circle.
     */
    Set<String> askedInCircles() {
        Set<String> open = fields().stream().map(Field::code).collect(Collectors.toSet());
        Set<String> before = Set.of();
        while (!before.equals(open)) {
            before = new HashSet<>(open);
            fields().stream()
                    .filter(field -> !dependsOnOne(field, Set.copyOf(open)))
                    .forEach(field -> open.remove(field.code()));
        }
        return open;
    }

    /**
     * Returns the blocks without some: questions that are asked only beside one of them are left out too, and none has to
     * be answered because of one of them.
     */
    List<Block> withoutAnyOf(Collection<String> some) {
        Set<String> gone = Set.copyOf(some);
        Set<String> before = Set.of();
        while (!before.equals(gone)) {
            before = gone;
            gone = withDependents(gone);
        }
        return without(gone);
    }

    private Set<String> withDependents(Set<String> some) {
        Set<String> all = new HashSet<>(some);
        fields().stream()
                .filter(field -> dependsOnOne(field, some))
                .map(Field::code)
                .forEach(all::add);
        return Set.copyOf(all);
    }

    private List<Block> without(Set<String> gone) {
        return blocks.stream()
                .filter(block -> !gone.contains(block.code()))
                .map(block -> block instanceof Field field && mustBecauseOfOne(field, gone)
                        ? field.under(Optional.empty(), field.askedIf())
                        : block)
                .toList();
    }

    private static boolean mustBecauseOfOne(Field field, Set<String> codes) {
        return field.mustIf()
                .filter(condition -> codes.contains(condition.field()))
                .isPresent();
    }

    private static boolean dependsOnOne(Field field, Set<String> codes) {
        return field.askedIf()
                .filter(condition -> codes.contains(condition.field()))
                .isPresent();
    }

    private List<Field> fields() {
        return blocks.stream()
                .filter(Field.class::isInstance)
                .map(Field.class::cast)
                .toList();
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
                Stream.of(field.mustIf(), field.askedIf())
                        .flatMap(Optional::stream)
                        .allMatch(this::offers);
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
