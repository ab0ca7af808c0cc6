package io.github.ehckit.pdf;

import java.util.Map;
import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** Lays links over the words that they belong to. */
final class Links {
    private static final float ABOVE = 0.85f;
    private static final float BELOW = 0.3f;

    private final PdfWriter writer;
    private final StructureTree tree;
    private final Map<Integer, Pages.Place> sections;

    Links(PdfWriter writer, StructureTree tree, Map<Integer, Pages.Place> sections) {
        this.writer = writer;
        this.tree = tree;
        this.sections = sections;
    }

    void link(Node leaf, float x, float baseline, float width, float size) {
        if (width > 0) {
            leaf.target().ifPresent(target -> add(target, leaf, x, baseline, width, size));
        }
    }

    private void add(LinkTarget target, Node leaf, float x, float baseline, float width, float size) {
        PdfAnnotation link = new PdfAnnotation(
                writer, x, baseline - BELOW * size, x + width, baseline + ABOVE * size, action(target));
        link.put(PdfName.CONTENTS, new PdfString(target.says(), PdfObject.TEXT_UNICODE));
        link.put(PdfName.BORDER, new PdfArray(new float[] {0, 0, 0}));
        link.setFlags(PdfAnnotation.FLAGS_PRINT);
        tree.link(link, leaf);
        writer.addAnnotation(link);
    }

    private PdfAction action(LinkTarget target) {
        return switch (target) {
            case LinkTarget.Away away -> new PdfAction(away.address().toASCIIString());
            case LinkTarget.Within within -> within(within.section());
        };
    }

    private PdfAction within(int section) {
        Pages.Place place = sections.getOrDefault(section, new Pages.Place(1, Sheet.TOP));
        PdfDestination top = new PdfDestination(PdfDestination.XYZ, -1, place.y() + Bookmarks.ABOVE, 0);
        return PdfAction.gotoLocalPage(place.page(), top, writer);
    }
}
