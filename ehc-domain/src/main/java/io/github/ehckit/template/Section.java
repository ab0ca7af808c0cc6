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
 * @param parts its parts, in order; a section that is not divided has one, without a heading
 */
public record Section(SectionCode code, String label, Optional<String> help, boolean area, List<Part> parts) {
    /**
     * The greatest depth of groups within groups, so that a document of the advice needs no more heading levels than
     * exist. In a part with a heading it is one less.
     */
    public static final int DEEPEST = 5;

    /**
     * @throws IllegalArgumentException if it has no heading or no parts; if its help is blank; if one of several parts
     *     has no heading; or if two of its blocks share a code
     */
    public Section {
        parts = List.copyOf(parts);
        Labels.checkLabel(label);
        help.ifPresent(Labels::checkLabel);
        Labels.require(!parts.isEmpty(), "Add at least one part to this section.");
        Labels.require(
                parts.size() == 1
                        || parts.stream().allMatch(part -> part.label().isPresent()),
                "Give each of several parts a heading.");
        Labels.require(
                flat(parts).stream().map(Block::code).distinct().count()
                        == flat(parts).size(),
                "Give each question and group of this section a code of its own.");
    }

    /** Makes a section that is not divided into parts. */
    public Section(SectionCode code, String label, boolean area, List<Block> blocks) {
        this(code, label, Optional.empty(), area, List.of(Part.undivided(blocks)));
    }

    /**
     * A part of a section: “Strengths and Needs”, or “Outcomes, Steps and Provisions”. It divides what is
     * shown: the codes of blocks are unique within the section, and their paths do not name the part. A condition names
     * a question of the same part.
     *
     * @param label its heading; empty only if it is the section's one part
     * @param help the help text, if there is one; not blank
     * @param blocks its questions and groups, in order; at least one
     */
    public record Part(Optional<String> label, Optional<String> help, List<Block> blocks) {
        /**
         * @throws IllegalArgumentException if the heading or the help is blank, or there is help without a heading; if
         *     its blocks do not fit beside each other; or if groups lie deeper in groups than {@link #deepest}
         */
        public Part {
            blocks = List.copyOf(blocks);
            label.ifPresent(Labels::checkLabel);
            help.ifPresent(Labels::checkLabel);
            Labels.require(label.isPresent() || help.isEmpty(), "Give a part with a help text a heading.");
            SiblingBlocks neighbours = new SiblingBlocks(blocks);
            neighbours.check();
            int most = deepest(label.isPresent());
            Labels.require(neighbours.depth() <= most, "Nest groups at most " + most + " deep.");
        }

        public static Part of(String label, Block... blocks) {
            return new Part(Optional.of(label), Optional.empty(), List.of(blocks));
        }

        /** Makes the one part of a section that is not divided. */
        public static Part undivided(List<Block> blocks) {
            return new Part(Optional.empty(), Optional.empty(), blocks);
        }

        /** Makes a copy with this help text. */
        public Part help(String words) {
            return new Part(label, Optional.of(words), blocks);
        }

        /** Returns the greatest depth of groups within groups that a part has room for. */
        public static int deepest(boolean headed) {
            return headed ? DEEPEST - 1 : DEEPEST;
        }

        private Optional<Part> without(Collection<String> some) {
            List<Block> others = new SiblingBlocks(blocks).withoutAnyOf(some);
            return others.isEmpty() ? Optional.empty() : Optional.of(new Part(label, help, others));
        }

        private Part relaxed() {
            return new Part(label, help, blocks.stream().map(Section::relaxed).toList());
        }

        private Part requiring(List<String> codes) {
            return new Part(
                    label,
                    help,
                    blocks.stream().map(block -> required(block, codes)).toList());
        }
    }

    /** Makes a section of several parts. */
    public static Section of(SectionCode code, String label, boolean area, Part... parts) {
        return new Section(code, label, Optional.empty(), area, List.of(parts));
    }

    /** Returns the questions and groups of all parts, in order. */
    public List<Block> blocks() {
        return parts.size() == 1 ? parts.getFirst().blocks() : flat(parts);
    }

    /** Makes a copy with this help text. */
    public Section help(String words) {
        return new Section(code, label, Optional.of(words), area, parts);
    }

    /** Makes a copy without some of its blocks, and without the questions that are asked only beside those. */
    Section without(Collection<String> some) {
        return new Section(
                code,
                label,
                help,
                area,
                parts.stream().flatMap(part -> part.without(some).stream()).toList());
    }

    /** Makes a copy in which every mandatory question is optional. */
    Section relaxed() {
        return new Section(
                code, label, help, area, parts.stream().map(Part::relaxed).toList());
    }

    /** Makes a copy in which the questions of these codes are mandatory. */
    Section requiring(List<String> codes) {
        return new Section(
                code,
                label,
                help,
                area,
                parts.stream().map(part -> part.requiring(codes)).toList());
    }

    private static Block relaxed(Block block) {
        return block instanceof Field field && field.obligation() == Obligation.MUST
                ? field.obligation(Obligation.OPTIONAL)
                : block;
    }

    private static Block required(Block block, List<String> codes) {
        return block instanceof Field field && codes.contains(field.code()) ? field.obligation(Obligation.MUST) : block;
    }

    private static List<Block> flat(List<Part> parts) {
        return parts.stream().flatMap(part -> part.blocks().stream()).toList();
    }
}
