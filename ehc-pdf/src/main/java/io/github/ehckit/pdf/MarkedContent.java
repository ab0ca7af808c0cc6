package io.github.ehckit.pdf;

import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.ByteBuffer;
import org.openpdf.text.pdf.PdfContentByte;

/** The marked content of a page: exactly one sequence is open while anything is painted, and it names its element. */
final class MarkedContent {
    private final PdfContentByte canvas;
    private final StructureTree tree;
    private @Nullable Node open;

    MarkedContent(PdfContentByte canvas, StructureTree tree) {
        this.canvas = canvas;
        this.tree = tree;
    }

    /** Opens a sequence for this element, or for an artifact, to which the next painted content belongs. */
    void belongsTo(Node leaf) {
        if (open != leaf) {
            begin(leaf, leaf.type(), "");
        }
    }

    /**
     * Opens a sequence with the text that the next painted content says, whatever its glyphs seem to say. The sequence
     * is tagged Span, since only there some readers look for its text; its number tells its element.
     */
    void says(String text, Node leaf) {
        begin(leaf, "Span", "/ActualText" + Dictionary.string(text));
    }

    /** Closes the open sequence. */
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
