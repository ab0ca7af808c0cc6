package io.github.ehckit.template.notation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The lookup of a template's places in its notation, as JSON pointers to the innermost part that exists. */
final class NotationPlaces {
    private NotationPlaces() {}

    /**
     * Returns the pointer to a place such as {@code communication.outcomes.steps} or {@code
     * header.willProvide=NO_OTHER}.
     */
    static String pointer(NotationSource form, String place) {
        String[] halves = place.split("=", 2);
        NotationNode here = new NotationNode("", form, new NotationFaults());
        List<String> keys = List.of("code");
        List<NotationNode> lists = part(here, "sections").stream().toList();
        for (String code : halves[0].split("\\.")) {
            Optional<NotationNode> next = item(lists, keys, code);
            if (next.isEmpty()) {
                return here.at();
            }
            here = next.get();
            lists = blocks(form, here);
            keys = List.of("field", "group");
        }
        return halves.length == 1
                ? here.at()
                : item(part(here, "options").stream().toList(), List.of("code"), halves[1])
                        .orElse(here)
                        .at();
    }

    /** Returns the lists of blocks of a section or a group: its own, or those of its parts. */
    private static List<NotationNode> blocks(NotationSource form, NotationNode whole) {
        List<NotationNode> holders = new ArrayList<>(List.of(whole));
        part(whole, "parts")
                .filter(NotationPlaces::isList)
                .map(NotationNode::items)
                .ifPresent(holders::addAll);
        return holders.stream()
                .flatMap(holder -> part(holder, "blocks").stream())
                .flatMap(blocks -> followed(form, blocks).stream())
                .toList();
    }

    private static Optional<NotationNode> followed(NotationSource form, NotationNode blocks) {
        return blocks.value() instanceof NotationSource.Text(var name)
                ? part(new NotationNode("", form, blocks.faults()), "blocks")
                        .flatMap(all -> part(all, name.substring(Math.min(1, name.length()))))
                : Optional.of(blocks);
    }

    private static Optional<NotationNode> part(NotationNode whole, String name) {
        return whole.value() instanceof NotationSource.Parts(var parts)
                ? parts.stream()
                        .filter(part -> part.name().equals(name))
                        .findFirst()
                        .map(part -> whole.within(name, part.value()))
                : Optional.empty();
    }

    private static Optional<NotationNode> item(List<NotationNode> lists, List<String> keys, String code) {
        return lists.stream()
                .filter(NotationPlaces::isList)
                .flatMap(spot -> spot.items().stream())
                .filter(item -> keys.stream().anyMatch(key -> says(item, key, code)))
                .findFirst();
    }

    private static boolean isList(NotationNode spot) {
        return spot.value() instanceof NotationSource.Items;
    }

    private static boolean says(NotationNode item, String key, String code) {
        return part(item, key)
                .filter(part -> part.value().equals(new NotationSource.Text(code)))
                .isPresent();
    }
}
