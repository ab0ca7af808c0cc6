package io.github.ehckit.pdf;

import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.ByteBuffer;
import org.openpdf.text.pdf.PdfContentByte;

/** Keeps exactly one sequence of marked content open while something is painted, and says whose it is. */
final class MarkedContent {
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
            begin(leaf, leaf.type(), "");
        }
    }

    /**
     * What is painted next says this text, whatever its glyphs seem to say. The sequence is tagged Span, since only there some
     * readers look for its text; whose it is, is told by its number.
     */
    void says(String text, Node leaf) {
        begin(leaf, "Span", "/ActualText" + Dictionary.string(text));
    }

    /** Nothing is open any more. */
    void end() {
        if (open != null) {
            canvas.getInternalBuffer().append("EMC\n");
            open = null;
        }
    }

    private void begin(Node leaf, String tag, String properties) {
        end();
        ByteBuffer out = canvas.getInternalBuffer();
        if (leaf.isArtifact()) {
            out.append("/Artifact<</Type/").append(kind(leaf));
        } else {
            out.append("/").append(tag).append("<</MCID ").append(tree.mark(leaf));
        }
        out.append(properties).append(">>BDC\n");
        open = leaf;
    }

    private static String kind(Node artifact) {
        return artifact == Node.PAGINATION ? "Pagination" : "Layout";
    }
}
