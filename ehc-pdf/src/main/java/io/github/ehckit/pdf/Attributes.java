package io.github.ehckit.pdf;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;

/** Writes the attributes of an element: one dictionary for each owner. */
final class Attributes {
    private Attributes() {}

    static void put(List<Attribute> attributes, PdfDictionary element) {
        Map<String, PdfDictionary> owners = new LinkedHashMap<>();
        attributes.forEach(attribute -> owners.computeIfAbsent(attribute.owner(), Attributes::ownedBy)
                .put(new PdfName(attribute.key()), value(attribute)));
        if (owners.size() == 1) {
            element.put(PdfName.A, owners.values().iterator().next());
        } else if (!owners.isEmpty()) {
            PdfArray all = new PdfArray();
            owners.values().forEach(all::add);
            element.put(PdfName.A, all);
        }
    }

    private static PdfDictionary ownedBy(String owner) {
        PdfDictionary dictionary = new PdfDictionary();
        dictionary.put(PdfName.O, new PdfName(owner));
        return dictionary;
    }

    private static PdfObject value(Attribute attribute) {
        return switch (attribute) {
            case Attribute.Name name -> new PdfName(name.value());
            case Attribute.Count count -> new PdfNumber(count.value());
            case Attribute.Box box -> {
                PdfArray corners = new PdfArray();
                box.corners().forEach(corner -> corners.add(new PdfNumber(corner)));
                yield corners;
            }
        };
    }
}
