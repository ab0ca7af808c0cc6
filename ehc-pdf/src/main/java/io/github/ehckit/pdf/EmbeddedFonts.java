package io.github.ehckit.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.Map;
import org.openpdf.text.pdf.BaseFont;

/** The fonts of one file, each embedded with the glyphs that are used. */
final class EmbeddedFonts {
    private final Map<FontFile, BaseFont> fonts = new HashMap<>();

    BaseFont of(FontFile font) {
        return fonts.computeIfAbsent(font, EmbeddedFonts::embed);
    }

    private static BaseFont embed(FontFile file) {
        try {
            BaseFont font = BaseFont.createFont(
                    file.fileName(),
                    BaseFont.IDENTITY_H,
                    BaseFont.EMBEDDED,
                    false,
                    file.metrics().bytes(),
                    null,
                    false,
                    false);
            font.setIncludeCidSet(false); // the writer's list of glyphs leaves out some that its subset holds
            font.setSecureRandom(new Named(file));
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Six letters that name the subset, the same for the same font: the writer asks a random generator for them. */
    private static final class Named extends SecureRandom {
        private long state;

        Named(FontFile file) {
            state = file.fileName().hashCode();
        }

        @Override
        public double nextDouble() {
            state = state * 6364136223846793005L + 1442695040888963407L;
            return (state >>> 11) * 0x1.0p-53;
        }
    }
}
