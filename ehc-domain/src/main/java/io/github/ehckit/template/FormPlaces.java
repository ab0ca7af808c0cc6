package io.github.ehckit.template;

import java.util.List;
import java.util.Optional;

/** Where in a form that was noted down a place of the form lies: the JSON pointer to the innermost part that is there. */
final class FormPlaces {
    private FormPlaces() {}

    /** The pointer to a place such as {@code communication.outcomes.steps} or {@code header.willProvide=NO_OTHER}. */
    static String pointer(Notation form, String place) {
        String[] halves = place.split("=", 2);
        Spot here = new Spot("", form, new FormFaults());
        List<String> keys = List.of("code");
        Optional<Spot> list = part(here, "sections");
        for (String code : halves[0].split("\\.")) {
            Optional<Spot> next = item(list, keys, code);
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

    private static Optional<Spot> followed(Notation form, Spot blocks) {
        return blocks.value() instanceof Notation.Text(var name)
                ? part(new Spot("", form, blocks.faults()), "blocks")
                        .flatMap(all -> part(all, name.substring(Math.min(1, name.length()))))
                : Optional.of(blocks);
    }

    private static Optional<Spot> part(Spot whole, String name) {
        return whole.value() instanceof Notation.Parts(var parts)
                ? parts.stream()
                        .filter(part -> part.name().equals(name))
                        .findFirst()
                        .map(part -> whole.within(name, part.value()))
                : Optional.empty();
    }

    private static Optional<Spot> item(Optional<Spot> list, List<String> keys, String code) {
        return list.filter(spot -> spot.value() instanceof Notation.Items)
                .flatMap(spot -> spot.items().stream()
                        .filter(item -> keys.stream().anyMatch(key -> says(item, key, code)))
                        .findFirst());
    }

    private static boolean says(Spot item, String key, String code) {
        return part(item, key)
                .filter(part -> part.value().equals(new Notation.Text(code)))
                .isPresent();
    }
}
