package io.github.ehckit.pdf;

import io.github.ehckit.document.DocumentMetadata;
import io.github.ehckit.pdf.Page.Placed;
import io.github.ehckit.people.BrandColour;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfWriter;

/**
 * The painter of pages. Content that belongs to no element of the structure is an artifact, because a sequence is
 * always open.
 */
final class Painter {
    private static final float DOTS = 6;
    private static final float DOT = 1;

    private final PdfWriter writer;
    private final PdfContentByte canvas;
    private final MarkedContent content;
    private final Links links;
    private final Bookmarks bookmarks;
    private final TextPainter text;
    private final BrandColour colour;
    private @Nullable PageColour tint;

    Painter(PdfWriter writer, StructureTree tree, Layout layout, DocumentMetadata metadata) {
        this.writer = writer;
        this.canvas = writer.getDirectContent();
        this.content = new MarkedContent(canvas, tree);
        this.bookmarks = new Bookmarks(canvas, tree, metadata.title(), layout.start());
        this.links = new Links(writer, tree, bookmarks, layout);
        this.text = new TextPainter(canvas, new EmbeddedFonts(writer));
        this.colour = metadata.brandColour();
    }

    void page(Page page, Page furniture) {
        tint = null;
        text.beginPage();
        page.placed().forEach(this::placed);
        furniture.placed().forEach(this::placed);
        content.end();
    }

    private void placed(Placed things) {
        for (PaintOperation draw : things.draws()) {
            paint(draw, things.top(), things.repeated());
        }
    }

    private void paint(PaintOperation draw, float top, boolean repeated) {
        switch (draw) {
            case PaintOperation.Words words -> words(words, top - words.baseline(), repeated);
            case PaintOperation.Rule rule -> rule(rule, top - rule.y());
            case PaintOperation.Frame frame -> frame(frame, top - frame.y());
            case PaintOperation.Image image -> image(image, top - image.y());
            case PaintOperation.Leader leader -> leader(leader, top - leader.baseline());
            case PaintOperation.Anchor anchor -> bookmarks.add(anchor, writer.getCurrentPageNumber(), top);
            case PaintOperation.PageOf number ->
                throw new IllegalStateException("Page numbers must be set before a page is painted.");
        }
    }

    private void words(PaintOperation.Words words, float baseline, boolean repeated) {
        for (Fragment fragment : words.line().fragments()) {
            Node leaf = repeated ? Node.ARTIFACT : fragment.leaf();
            fragment(fragment, leaf, words.x() + fragment.x(), baseline, words.size());
        }
    }

    private void fragment(Fragment fragment, Node leaf, float x, float baseline, float size) {
        boolean told = fragment.saysOtherThanSeen();
        if (told) {
            content.says(fragment.text(), leaf);
        } else {
            content.belongsTo(leaf);
        }
        fill(fragment.tint());
        if (fragment.look().font().isDrawnBold()) {
            canvas.setColorStroke(fragment.tint().colour(colour));
        }
        text.paint(fragment, x, baseline, size);
        if (leaf.target().isPresent()) {
            links.link(leaf, x, baseline, fragment.width(), size);
            underline(fragment, x, baseline, size);
        }
        if (told) {
            content.end();
        }
    }

    private void underline(Fragment fragment, float x, float baseline, float size) {
        if (fragment.tint() == PageColour.LINK && fragment.width() > 0) {
            canvas.rectangle(x, baseline - size * 0.16f, fragment.width(), size * 0.055f);
            canvas.fill();
        }
    }

    private void rule(PaintOperation.Rule rule, float y) {
        content.belongsTo(Node.ARTIFACT);
        fill(rule.tint());
        canvas.rectangle(rule.left(), y - rule.weight() / 2, rule.right() - rule.left(), rule.weight());
        canvas.fill();
    }

    /** The dots of all lines stand below each other. */
    private void leader(PaintOperation.Leader leader, float baseline) {
        content.belongsTo(Node.ARTIFACT);
        fill(PageColour.HAIRLINE);
        for (float x = (float) Math.ceil(leader.left() / DOTS) * DOTS; x < leader.right(); x += DOTS) {
            canvas.rectangle(x, baseline, DOT, DOT);
        }
        canvas.fill();
    }

    private void frame(PaintOperation.Frame frame, float top) {
        content.belongsTo(Node.ARTIFACT);
        canvas.saveState();
        canvas.setColorStroke(frame.tint().colour(colour));
        canvas.setLineWidth(1f);
        canvas.rectangle(frame.left() + 0.5f, top - frame.height(), frame.width(), frame.height());
        canvas.stroke();
        canvas.restoreState();
    }

    private void image(PaintOperation.Image image, float top) {
        Node leaf = image.leaf();
        float bottom = top - image.height();
        content.belongsTo(leaf);
        Pictures.paint(canvas, image, bottom);
    }

    private void fill(PageColour next) {
        if (tint != next) {
            canvas.setColorFill(next.colour(colour));
            tint = next;
        }
    }
}
