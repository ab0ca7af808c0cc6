package io.github.ehckit.template.notation;

import static io.github.ehckit.message.Argument.code;

import io.github.ehckit.message.Argument;
import io.github.ehckit.template.Block;
import io.github.ehckit.template.Group;
import io.github.ehckit.template.Section;
import io.github.ehckit.template.answer.Labels;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The reader of lists of blocks, written in place or written once and referred to by name. A named list is read once
 * and counted at each reference.
 */
final class BlockReader {
    private static final List<String> FIELD =
            List.of("field", "label", "help", "kind", "options", "obligation", "mustIf", "askedIf");
    private static final List<String> GROUP = List.of("group", "label", "help", "entry", "blocks");
    private static final String REFERENCE = "@";

    /** Each level of groups is a list, and may also be a name that refers to one. */
    private static final int MOST_NESTED = 2 * (Section.DEEPEST + 1);

    private final NotationFaults faults;
    private final Map<String, NotationNode> named;
    private final Map<String, Extent> known = new HashMap<>();
    private final List<String> path = new ArrayList<>();
    private final FieldReader fields;
    private final List<String> around = new ArrayList<>();

    BlockReader(NotationFaults faults, Optional<NotationNode> named) {
        this.faults = faults;
        this.fields = new FieldReader(faults);
        this.named = named.map(NodeFields::every).map(NodeFields::all).orElse(Map.of());
        this.named.forEach((name, spot) -> {
            if (!Labels.isCode(name)) {
                faults.add(spot.at(), NotationRefusal.WRONG_CODE);
            }
        });
    }

    /**
     * A list of blocks, their number at all depths, and the depth of groups in it.
     *
     * @param blocks in order
     * @param count never more than one beyond {@link TemplateNotation#MOST_BLOCKS}
     * @param depth 0 if there are no groups
     */
    private record Extent(List<Block> blocks, int count, int depth) {
        static final Extent NONE = new Extent(List.of(), 0, 0);

        Extent with(Block block, Extent within) {
            List<Block> all = new ArrayList<>(blocks);
            all.add(block);
            int sum = Math.min(count + 1 + within.count, TemplateNotation.MOST_BLOCKS + 1);
            return new Extent(all, sum, Math.max(depth, block instanceof Group ? within.depth + 1 : 0));
        }
    }

    /**
     * Reads the blocks of a section or of a part; none if there are too many, or they lie too deep.
     *
     * @param deepest the greatest depth of groups within groups
     */
    List<Block> read(NotationNode spot, int deepest) {
        Extent found = extent(spot);
        if (found.count() > TemplateNotation.MOST_BLOCKS) {
            faults.add(spot.at(), NotationRefusal.TOO_MANY_BLOCKS, Argument.of("most", TemplateNotation.MOST_BLOCKS));
            return List.of();
        }
        return found.depth() > deepest ? tooDeep(spot, deepest).blocks() : found.blocks();
    }

    /** Reports named blocks without a reference: they would be lost. */
    void lookAtUnused() {
        named.forEach((name, spot) -> {
            if (!known.containsKey(name)) {
                faults.add(spot.at(), NotationRefusal.UNUSED_BLOCKS, code("name", name));
                extent(spot);
            }
        });
    }

    private Extent extent(NotationNode spot) {
        if (around.size() == MOST_NESTED) {
            return tooDeep(spot, Section.DEEPEST);
        }
        around.add(spot.at());
        Extent found =
                spot.value() instanceof NotationSource.Text(var reference) ? referred(spot, reference) : listed(spot);
        around.removeLast();
        return found;
    }

    private Extent tooDeep(NotationNode spot, int deepest) {
        faults.add(spot.at(), NotationRefusal.TOO_DEEP, Argument.of("most", deepest));
        return Extent.NONE;
    }

    private Extent referred(NotationNode spot, String reference) {
        String name = reference.startsWith(REFERENCE) ? reference.substring(1) : "";
        Optional<NotationNode> target = Optional.ofNullable(named.get(name));
        if (target.isEmpty()) {
            faults.add(spot.at(), NotationRefusal.UNKNOWN_BLOCKS, code("reference", reference));
            return Extent.NONE;
        }
        if (path.contains(name)) {
            faults.add(spot.at(), NotationRefusal.CIRCULAR_BLOCKS, code("circle", circle(name)));
            return Extent.NONE;
        }
        return known.containsKey(name) ? known.get(name) : followed(name, target.get());
    }

    private Extent followed(String name, NotationNode target) {
        path.add(name);
        Extent found = extent(target);
        path.removeLast();
        known.put(name, found);
        return found;
    }

    private String circle(String name) {
        List<String> names = new ArrayList<>(path.subList(path.indexOf(name), path.size()));
        names.add(name);
        return REFERENCE + String.join(" → " + REFERENCE, names);
    }

    private Extent listed(NotationNode spot) {
        List<NotationNode> items = spot.items();
        if (items.isEmpty() && spot.value() instanceof NotationSource.Items) {
            faults.add(spot.at(), NotationRefusal.NO_BLOCKS);
        }
        Extent all = Extent.NONE;
        Set<String> codes = new HashSet<>();
        Map<String, String> places = new HashMap<>();
        for (NotationNode item : items) {
            all = item(item, all, codes, places);
        }
        return new Extent(fields.conditioned(all.blocks(), places), all.count(), all.depth());
    }

    private Extent item(NotationNode item, Extent before, Set<String> codes, Map<String, String> places) {
        boolean group = has(item, "group");
        NodeFields said = NodeFields.of(item, group ? GROUP : FIELD);
        String key = group ? "group" : "field";
        Optional<String> code = said.required(key).flatMap(NotationNode::code);
        Extent within = group ? said.required("blocks").map(this::extent).orElse(Extent.NONE) : Extent.NONE;
        if (code.filter(taken -> !codes.add(taken)).isPresent()) {
            faults.add(item.at() + "/" + key, NotationRefusal.REPEATED_BLOCK, code("code", code.orElse("")));
            return before;
        }
        Optional<Block> block =
                code.flatMap(free -> group ? group(free, said, within) : Optional.<Block>of(fields.field(free, said)));
        code.ifPresent(free -> places.put(free, item.at()));
        return block.map(read -> before.with(read, within)).orElse(before);
    }

    private static Optional<Block> group(String code, NodeFields said, Extent within) {
        String label = said.label("label");
        String entry = said.label("entry");
        Optional<String> help = said.optional("help").flatMap(NotationNode::words);
        return within.blocks().isEmpty()
                ? Optional.empty()
                : Optional.of(new Group(code, label, help, entry, within.blocks()));
    }

    private static boolean has(NotationNode item, String name) {
        return item.value() instanceof NotationSource.Parts(var parts)
                && parts.stream().anyMatch(part -> part.name().equals(name));
    }
}
