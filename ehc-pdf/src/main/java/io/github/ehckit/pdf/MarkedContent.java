package io.github.ehckit.pdf;

import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;

/** Keeps exactly one sequence of marked content open while something is painted, and says whose it is. */
final class MarkedContent {
    private static final PdfName ARTIFACT = new PdfName("Artifact");

    private final PdfContentByte canvas;
    private final StructureTree tree;
    private @Nullable Node open;

    MarkedContent(PdfContentByte canvas, StructureTree tree) {
        this.canvas = canvas;
        this.tree = tree;
    }

    /** What is painted next belongs to this element, or is an artifact. */
    void belongsTo(Node leaf) {
        if (open != leaf) {
            begin(leaf, leaf.isArtifact() ? artifact(leaf) : new PdfDictionary(), leaf.type());
        }
    }

    /**
     * What is painted next says this text, whatever its glyphs seem to say. The sequence is tagged Span, since only there some
     * readers look for its text; whose it is, is told by its number.
     */
    void says(String text, Node leaf) {
        PdfDictionary properties = leaf.isArtifact() ? artifact(leaf) : new PdfDictionary();
        properties.put(PdfName.ACTUALTEXT, new PdfString(text, PdfObject.TEXT_UNICODE));
        begin(leaf, properties, leaf.isArtifact() ? leaf.type() : "Span");
    }

    /** Nothing is open any more. */
    void end() {
        if (open != null) {
            canvas.endMarkedContentSequence();
            open = null;
        }
    }

    private void begin(Node leaf, PdfDictionary properties, String tag) {
        end();
        if (!leaf.isArtifact()) {
            properties.put(PdfName.MCID, tree.mark(leaf));
        }
        canvas.beginMarkedContentSequence(leaf.isArtifact() ? ARTIFACT : new PdfName(tag), properties, true);
        open = leaf;
    }

    private static PdfDictionary artifact(Node leaf) {
        PdfDictionary properties = new PdfDictionary();
        properties.put(PdfName.TYPE, new PdfName(leaf == Node.PAGINATION ? "Pagination" : "Layout"));
        return properties;
    }
}
