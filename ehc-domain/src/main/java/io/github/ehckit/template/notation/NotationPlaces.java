package io.github.ehckit.template.notation;

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
        Optional<NotationNode> list = part(here, "sections");
        for (String code : halves[0].split("\\.")) {
            Optional<NotationNode> next = item(list, keys, code);
            if (next.isEmpty()) {
                return here.at();
            }
            here = next.get();
            list = part(here, "blocks").flatMap(blocks -> followed(form, blocks));
            keys = List.of("field", "group");
        }
        return halves.length == 1
                ? here.at()
                : item(part(here, "options"), List.of("code"), halves[1])
                        .orElse(here)
                        .at();
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

    private static Optional<NotationNode> item(Optional<NotationNode> list, List<String> keys, String code) {
        return list.filter(spot -> spot.value() instanceof NotationSource.Items)
                .flatMap(spot -> spot.items().stream()
                        .filter(item -> keys.stream().anyMatch(key -> says(item, key, code)))
                        .findFirst());
    }

    private static boolean says(NotationNode item, String key, String code) {
        return part(item, key)
                .filter(part -> part.value().equals(new NotationSource.Text(code)))
                .isPresent();
    }
}
