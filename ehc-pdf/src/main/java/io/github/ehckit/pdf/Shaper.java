package io.github.ehckit.pdf;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A shaper of text, which chooses and places glyphs for scripts that join, reorder or stack their letters. The JDK's
 * own shaping engine does it, at a size of 1000, so that positions come out in thousandths.
 */
final class Shaper {
    private static final FontRenderContext EXACT = new FontRenderContext(null, false, true);
    private static final Map<String, Font> LOADED = new ConcurrentHashMap<>();

    private Shaper() {}

    static GlyphVector shape(FontFile font, String text, boolean rightToLeft) {
        char[] characters = text.toCharArray();
        int direction = rightToLeft ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT;
        return LOADED.computeIfAbsent(font.resource(), name -> load(font))
                .layoutGlyphVector(EXACT, characters, 0, characters.length, direction);
    }

    private static Font load(FontFile font) {
        try {
            return Fontconfig.ensured(() -> read(font)).deriveFont(1000f);
        } catch (FontFormatException e) {
            throw new IllegalStateException(
                    "The JDK cannot read the font " + font + ". Check that its jar is complete.", e);
        }
    }

    private static Font read(FontFile font) throws FontFormatException, IOException {
        return Font.createFont(
                Font.TRUETYPE_FONT, new ByteArrayInputStream(font.metrics().bytes()));
    }
}
