package io.github.ehckit.template.notation;

import static io.github.ehckit.message.Argument.code;

import io.github.ehckit.message.Argument;
import io.github.ehckit.template.Block;
import io.github.ehckit.template.Group;
import io.github.ehckit.template.Section;
import io.github.ehckit.template.Section.Part;
import io.github.ehckit.template.answer.SectionCode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The reader of a section, which has either blocks or parts. */
final class SectionReader {
    private static final List<String> SECTION = List.of("code", "label", "help", "area", "blocks", "parts");
    private static final List<String> PART = List.of("label", "help", "blocks");

    private final NotationFaults faults;
    private final BlockReader blocks;

    SectionReader(NotationFaults faults, BlockReader blocks) {
        this.faults = faults;
        this.blocks = blocks;
    }

    /** Reads a section; empty if it has no code or nothing in it could be read. */
    Optional<Section> section(NotationNode spot) {
        NodeFields said = NodeFields.of(spot, SECTION);
        Optional<String> code = said.required("code").flatMap(NotationNode::code);
        String label = said.label("label");
        Optional<String> help = said.optional("help").flatMap(NotationNode::words);
        boolean area = said.optional("area").map(NotationNode::flag).orElse(false);
        List<Part> parts = parts(said);
        return code.filter(known -> !parts.isEmpty())
                .map(known -> new Section(new SectionCode(known), label, help, area, parts));
    }

    private List<Part> parts(NodeFields said) {
        Optional<NotationNode> divided = said.optional("parts");
        if (divided.isEmpty()) {
            return said.required("blocks").stream()
                    .flatMap(spot -> undivided(spot).stream())
                    .toList();
        }
        said.optional("blocks").ifPresent(spot -> faults.add(spot.at(), NotationRefusal.BLOCKS_AND_PARTS));
        return divided.map(this::listed).orElse(List.of());
    }

    private Optional<Part> undivided(NotationNode spot) {
        return Optional.of(blocks.read(spot, Part.deepest(false)))
                .filter(read -> !read.isEmpty())
                .map(Part::undivided);
    }

    /** Reads the parts of a section; none if one of them could not be read. */
    private List<Part> listed(NotationNode spot) {
        List<Part> parts = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        List<NotationNode> items = spot.items();
        items.forEach(item -> part(item, codes).ifPresent(parts::add));
        if (items.isEmpty() && spot.value() instanceof NotationSource.Items) {
            faults.add(spot.at(), NotationRefusal.NO_PARTS);
        }
        if (parts.stream().mapToInt(part -> count(part.blocks())).sum() > TemplateNotation.MOST_BLOCKS) {
            faults.add(spot.at(), NotationRefusal.TOO_MANY_BLOCKS, Argument.of("most", TemplateNotation.MOST_BLOCKS));
            return List.of();
        }
        return parts.size() == items.size() ? parts : List.of();
    }

    private Optional<Part> part(NotationNode item, Set<String> codes) {
        NodeFields said = NodeFields.of(item, PART);
        Optional<String> label = Optional.of(said.label("label"));
        Optional<String> help = said.optional("help").flatMap(NotationNode::words);
        Optional<NotationNode> spot = said.required("blocks");
        List<Block> within =
                spot.map(list -> blocks.read(list, Part.deepest(true))).orElse(List.of());
        Optional<Block> repeated =
                within.stream().filter(block -> !codes.add(block.code())).findFirst();
        repeated.ifPresent(block ->
                faults.add(spot.orElse(item).at(), NotationRefusal.REPEATED_BLOCK, code("code", block.code())));
        return within.isEmpty() || repeated.isPresent() ? Optional.empty() : Optional.of(new Part(label, help, within));
    }

    private static int count(List<Block> blocks) {
        return blocks.stream()
                .mapToInt(block -> block instanceof Group group ? 1 + count(group.blocks()) : 1)
                .sum();
    }
}
