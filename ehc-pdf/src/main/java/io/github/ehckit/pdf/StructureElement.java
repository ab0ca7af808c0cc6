package io.github.ehckit.pdf;

import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfIndirectReference;

/** An element of the structure in the file: its reference, and the content that was painted for it. */
final class StructureElement {
    private final PdfIndirectReference reference;
    private @Nullable PdfIndirectReference page;
    private int first;
    private String further = "";

    StructureElement(PdfIndirectReference reference) {
        this.reference = reference;
    }

    PdfIndirectReference reference() {
        return reference;
    }

    /** Takes marked content of a page as its own. */
    void mark(PdfIndirectReference painted, int number) {
        if (page == null) {
            page = painted;
            first = number;
        } else {
            further += painted.getNumber() == page.getNumber() ? number + " " : elsewhere(painted, number);
        }
    }

    private static Dictionary elsewhere(PdfIndirectReference page, int number) {
        return new Dictionary().name("Type", "MCR").refer("Pg", page).number("MCID", number);
    }

    /** Takes an annotation on a page as its own. */
    void link(PdfIndirectReference annotation, PdfIndirectReference painted) {
        further +=
                new Dictionary().name("Type", "OBJR").refer("Obj", annotation).refer("Pg", painted);
    }

    /**
     * Writes into its dictionary the page on which its content begins, and begins the array of its parts with that
     * content.
     */
    void put(Dictionary dictionary) {
        if (page == null) {
            dictionary.array("K").and(further);
        } else {
            dictionary.refer("Pg", page).array("K").add(first).and(further);
        }
    }
}
