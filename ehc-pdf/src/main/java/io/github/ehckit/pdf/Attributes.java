package io.github.ehckit.pdf;

import java.util.List;
import java.util.stream.Collectors;
import org.openpdf.text.pdf.ByteBuffer;

/** A writer of the attributes of an element, which all have one owner. */
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
            case Attribute.Box box -> all.put(box.key(), corners(box));
        }
    }

    private static String corners(Attribute.Box box) {
        return box.corners().stream().map(ByteBuffer::formatDouble).collect(Collectors.joining(" ", "[", "]"));
    }
}
