package io.github.ehckit.pdf;

import io.github.ehckit.pdf.Fragment.Look;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.ByteBuffer;
import org.openpdf.text.pdf.PdfContentByte;

/** Writes text on a page: glyphs by their numbers, two bytes each. */
final class TextPainter {
    private static final float NOTICEABLE = 0.5f;
    private static final float PEN = 1 / 28f;

    private final PdfContentByte canvas;
    private final EmbeddedFonts fonts;
    private final GlyphString string = new GlyphString();
    private @Nullable FontFile set;
    private float setSize;

    TextPainter(PdfContentByte canvas, EmbeddedFonts fonts) {
        this.canvas = canvas;
        this.fonts = fonts;
    }

    /** A page begins without a font. */
    void beginPage() {
        set = null;
    }

    void paint(Fragment fragment, float x, float baseline, float size) {
        FontFile file = fragment.look().font();
        EmbeddedFont font = fonts.of(file);
        canvas.beginText();
        if (file != set || size != setSize) {
            set(file, font, size);
        }
        canvas.moveText(x, baseline);
        switch (fragment.look()) {
            case Look.Plain plain -> plain(plain.shown(), font);
            case Look.Shaped shaped -> shaped(fragment, shaped, font, size);
        }
        canvas.endText();
    }

    private void set(FontFile file, EmbeddedFont font, float size) {
        canvas.setFontAndSize(font.base(), size);
        if (file.isDrawnBold()) {
            canvas.setLineWidth(size * PEN);
            canvas.setTextRenderingMode(PdfContentByte.TEXT_RENDER_MODE_FILL_STROKE);
        } else if (set != null && set.isDrawnBold()) {
            canvas.setTextRenderingMode(PdfContentByte.TEXT_RENDER_MODE_FILL);
        }
        set = file;
        setSize = size;
    }

    private void plain(String text, EmbeddedFont font) {
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            string.add(font.glyph(text.codePointAt(at)));
        }
        string.writeTo(canvas.getInternalBuffer());
        operator("Tj");
    }

    private void shaped(Fragment fragment, Look.Shaped look, EmbeddedFont font, float size) {
        Glyphs glyphs = look.glyphs();
        font.use(glyphs, fragment.text(), look.rightToLeft());
        TrueType metrics = look.font().metrics();
        ByteBuffer out = canvas.getInternalBuffer().append((byte) '[');
        float pen = 0;
        float rise = 0;
        for (int i = 0; i < glyphs.count(); i++) {
            if (glyphs.isDrawn(i)) {
                if (Math.abs(glyphs.y(i) - rise) > NOTICEABLE) {
                    rise = glyphs.y(i);
                    riseTo(rise, size);
                }
                moveBy(glyphs.x(i) - pen, out);
                string.add(glyphs.code(i));
                pen = glyphs.x(i) + metrics.glyphAdvance(glyphs.code(i));
            }
        }
        string.writeTo(out);
        operator("]TJ");
        if (rise != 0) {
            canvas.setTextRise(0);
        }
    }

    /** Ends one array of glyphs and begins another, whose glyphs stand higher or lower. */
    private void riseTo(float down, float size) {
        string.writeTo(canvas.getInternalBuffer());
        operator("]TJ");
        canvas.setTextRise(-down * size / 1000f);
        canvas.getInternalBuffer().append((byte) '[');
    }

    private void moveBy(float move, ByteBuffer out) {
        if (Math.abs(move) > NOTICEABLE) {
            string.writeTo(out);
            out.append(-Math.round(move * 10) / 10f);
        }
    }

    private void operator(String name) {
        canvas.getInternalBuffer().append(name).append((byte) '\n');
    }
}
