package io.github.ehckit.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfOutline;

/** The list of sections that a reader shows beside the pages: the title first, sections below it. */
final class Bookmarks {
    /** How far above a heading the page is shown. */
    static final float ABOVE = 8;

    private final Deque<PdfOutline> open = new ArrayDeque<>();

    Bookmarks(PdfContentByte canvas, String title) {
        open.push(new PdfOutline(canvas.getRootOutline(), at(Sheet.HEIGHT), title));
    }

    void add(Draw.Anchor section, float y) {
        while (open.size() > section.level() - 1) {
            open.pop();
        }
        open.push(new PdfOutline(open.element(), at(y + ABOVE), section.title()));
    }

    private static PdfDestination at(float y) {
        return new PdfDestination(PdfDestination.XYZ, -1, y, 0);
    }
}
