package io.github.ehckit.template.notation;

import io.github.ehckit.message.Argument;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The named parts of a node: all of them known, and none repeated. */
final class NodeFields {
    private final NotationNode whole;
    private final Map<String, NotationNode> parts = new LinkedHashMap<>();

    private NodeFields(NotationNode whole) {
        this.whole = whole;
    }

    /** Reads the parts of an object; any other node has none, and is a fault. */
    static NodeFields of(NotationNode whole, List<String> known) {
        NodeFields parts = every(whole);
        parts.parts.forEach((name, spot) -> {
            if (!known.contains(name)) {
                whole.faults()
                        .add(
                                spot.at(),
                                NotationRefusal.UNKNOWN_PROPERTY,
                                Argument.code("name", name),
                                Argument.of("names", NotationPart.properties(known)));
            }
        });
        return parts;
    }

    /** Reads the parts of an object whose names are free. */
    static NodeFields every(NotationNode whole) {
        NodeFields parts = new NodeFields(whole);
        if (whole.value() instanceof NotationSource.Parts(var all)) {
            all.forEach(parts::add);
        } else {
            whole.unlike(NotationValue.OBJECT);
        }
        return parts;
    }

    Map<String, NotationNode> all() {
        return parts;
    }

    Optional<NotationNode> optional(String name) {
        return Optional.ofNullable(parts.get(name));
    }

    Optional<NotationNode> required(String name) {
        if (!parts.containsKey(name) && whole.value() instanceof NotationSource.Parts) {
            whole.faults().add(whole.at(), NotationRefusal.MISSING_PROPERTY, Argument.code("name", name));
        }
        return optional(name);
    }

    /** Reads words that a template must have. A stand-in replaces missing words, so that the rest can be read. */
    String label(String name) {
        return required(name).flatMap(NotationNode::words).orElse("?");
    }

    private void add(NotationSource.Part part) {
        NotationNode spot = whole.within(part.name(), part.value());
        if (parts.putIfAbsent(part.name(), spot) != null) {
            whole.faults().add(spot.at(), NotationRefusal.REPEATED_PROPERTY, Argument.code("name", part.name()));
        }
    }
}
