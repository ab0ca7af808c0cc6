package io.github.ehckit.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfOutline;

/** The bookmarks that a reader shows beside the pages: the title first, sections below it. */
final class Bookmarks {
    private final StructureTree tree;
    private final Deque<PdfOutline> open = new ArrayDeque<>();

    /** @param start the place of the title */
    Bookmarks(PdfContentByte canvas, StructureTree tree, String title, Pages.Place start) {
        this.tree = tree;
        open.push(new PdfOutline(canvas.getRootOutline(), destination(start), title));
    }

    void add(PaintOperation.Anchor section, int page, float y) {
        while (open.size() > section.level() - 1) {
            open.pop();
        }
        PdfDestination place = destination(new Pages.Place(page, y, section.heading()));
        open.push(new PdfOutline(open.element(), place, section.title()));
    }

    PdfDestination destination(Pages.Place place) {
        PdfDestination destination =
                new PdfDestination(PdfDestination.XYZ, -1, place.y() + PageGeometry.ABOVE_HEADING, 0);
        destination.addPage(tree.destination(place));
        return destination;
    }
}
