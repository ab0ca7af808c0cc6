package io.github.ehckit.pdf;

import java.util.List;

/** Writes the attributes of an element, which all have one owner. */
final class Attributes {
    private Attributes() {}

    static void put(List<Attribute> attributes, Dictionary element) {
        if (!attributes.isEmpty()) {
            Dictionary all = new Dictionary().name("O", attributes.getFirst().owner());
            attributes.forEach(attribute -> put(attribute, all));
            element.put("A", all.toString());
        }
    }

    private static void put(Attribute attribute, Dictionary all) {
        switch (attribute) {
            case Attribute.Name name -> all.name(name.key(), name.value());
            case Attribute.Count count -> all.number(count.key(), count.value());
            case Attribute.Box box -> all.put(box.key(), box.corners());
        }
    }
}
