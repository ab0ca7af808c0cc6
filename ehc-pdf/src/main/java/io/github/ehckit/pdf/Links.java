package io.github.ehckit.pdf;

import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** The links of a file, each laid over the words that it belongs to. */
final class Links {
    private static final float ABOVE = 0.85f;
    private static final float BELOW = 0.3f;

    private final PdfWriter writer;
    private final StructureTree tree;
    private final Bookmarks bookmarks;
    private final Layout layout;

    Links(PdfWriter writer, StructureTree tree, Bookmarks bookmarks, Layout layout) {
        this.writer = writer;
        this.tree = tree;
        this.bookmarks = bookmarks;
        this.layout = layout;
    }

    void link(Node leaf, float x, float baseline, float width, float size) {
        if (width > 0) {
            leaf.target().ifPresent(target -> add(target, leaf, x, baseline, width, size));
        }
    }

    private void add(LinkTarget target, Node leaf, float x, float baseline, float width, float size) {
        PdfAnnotation link = annotation(target, x, baseline - BELOW * size, x + width, baseline + ABOVE * size);
        link.put(PdfName.CONTENTS, new PdfString(target.says(), PdfObject.TEXT_UNICODE));
        link.put(PdfName.BORDER, new PdfArray(new float[] {0, 0, 0}));
        link.setFlags(PdfAnnotation.FLAGS_PRINT);
        tree.link(link, leaf);
        writer.addAnnotation(link);
    }

    /** An address is an action, a place in the document is none: there PDF 2.0 wants an element named. */
    private PdfAnnotation annotation(LinkTarget target, float left, float bottom, float right, float top) {
        return switch (target) {
            case LinkTarget.Away away ->
                new PdfAnnotation(
                        writer,
                        left,
                        bottom,
                        right,
                        top,
                        new PdfAction(away.address().toASCIIString()));
            case LinkTarget.Within within -> {
                PdfAnnotation link = new PdfAnnotation(writer, new Rectangle(left, bottom, right, top));
                link.put(PdfName.SUBTYPE, PdfName.LINK);
                link.put(PdfName.DEST, bookmarks.destination(layout.section(within.section())));
                yield link;
            }
        };
    }
}
