package io.github.ehckit.pdf;

import io.github.ehckit.pdf.Fragment.Look;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.ByteBuffer;
import org.openpdf.text.pdf.PdfContentByte;

/** A painter of the text of a page. */
final class TextPainter {
    private static final float NOTICEABLE = 0.5f;
    private static final float PEN = 1 / 28f;

    private static final byte[] BEGIN_TEXT = operator("BT");
    private static final byte[] MOVE = operator(" Td");
    private static final byte[] SHOW = operator("Tj");
    private static final byte[] SHOW_ARRAY = operator("]TJ");
    private static final byte[] END_TEXT = operator("ET");

    private final PdfContentByte canvas;
    private final EmbeddedFonts fonts;
    private final ShownString string = new ShownString();
    private @Nullable Setting set;

    /** The setting in which the text of a page is painted, until it is changed. */
    private record Setting(FontFile file, Encoding encoding, float size, EmbeddedFont font) {}

    TextPainter(PdfContentByte canvas, EmbeddedFonts fonts) {
        this.canvas = canvas;
        this.fonts = fonts;
    }

    /** A page begins without a font. */
    void beginPage() {
        set = null;
    }

    void paint(Fragment fragment, float x, float baseline, float size) {
        ByteBuffer out = canvas.getInternalBuffer().append(BEGIN_TEXT);
        EmbeddedFont font = set(fragment.look(), size);
        out.append(x).append((byte) ' ').append(baseline).append(MOVE);
        switch (fragment.look()) {
            case Look.Plain plain -> plain(plain.shown(), font);
            case Look.Shaped shaped -> shaped(fragment, shaped, font, size);
        }
        out.append(END_TEXT);
    }

    private EmbeddedFont set(Look look, float size) {
        Setting now = set;
        Encoding encoding = look.encoding();
        if (now == null || now.file() != look.font() || now.encoding() != encoding || now.size() != size) {
            now = new Setting(look.font(), encoding, size, fonts.of(look.font(), encoding));
            change(now);
            set = now;
        }
        return now.font();
    }

    private void change(Setting next) {
        canvas.setFontAndSize(next.font().base(), next.size());
        if (next.file().isDrawnBold()) {
            canvas.setLineWidth(next.size() * PEN);
            canvas.setTextRenderingMode(PdfContentByte.TEXT_RENDER_MODE_FILL_STROKE);
        } else if (set != null && set.file().isDrawnBold()) {
            canvas.setTextRenderingMode(PdfContentByte.TEXT_RENDER_MODE_FILL);
        }
    }

    private void plain(String text, EmbeddedFont font) {
        font.encode(text, string);
        string.writeTo(canvas.getInternalBuffer());
        canvas.getInternalBuffer().append(SHOW);
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
                string.glyph(glyphs.code(i));
                pen = glyphs.x(i) + metrics.glyphAdvance(glyphs.code(i));
            }
        }
        string.writeTo(out);
        canvas.getInternalBuffer().append(SHOW_ARRAY);
        if (rise != 0) {
            canvas.setTextRise(0);
        }
    }

    /** Ends one array of glyphs and begins another, whose glyphs stand higher or lower. */
    private void riseTo(float down, float size) {
        string.writeTo(canvas.getInternalBuffer());
        canvas.getInternalBuffer().append(SHOW_ARRAY);
        canvas.setTextRise(-down * size / 1000f);
        canvas.getInternalBuffer().append((byte) '[');
    }

    private void moveBy(float move, ByteBuffer out) {
        if (Math.abs(move) > NOTICEABLE) {
            string.writeTo(out);
            out.append(-Math.round(move * 10) / 10f);
        }
    }

    private static byte[] operator(String name) {
        return (name + "\n").getBytes(StandardCharsets.US_ASCII);
    }
}
