package io.github.ehckit.pdf;

import java.util.Optional;

/**
 * A family of fonts for one script, or for symbols, beside that of Latin, Greek, Cyrillic and Devanagari. None of them
 * has italics: emphasised text in them is bold.
 */
enum Family {
    HEBREW("NotoSansHebrew", 1, 0x590, 0x5FF, 0xFB1D, 0xFB4F),
    ARABIC("NotoSansArabic", 1.2f, 0x600, 0x6FF, 0x750, 0x77F, 0x870, 0x8FF, 0xFB50, 0xFDFF, 0xFE70, 0xFEFF),
    /** Urdu as its readers know it: the lines slope, so that they need nearly twice the height. */
    NASTALIQ("NotoNastaliqUrdu", 1.8f, 0x600, 0x6FF, 0x750, 0x77F, 0xFB50, 0xFDFF),
    BENGALI("NotoSansBengali", 1, 0x980, 0x9FF),
    GURMUKHI("NotoSansGurmukhi", 1, 0xA00, 0xA7F),
    GUJARATI("NotoSansGujarati", 1, 0xA80, 0xAFF),
    TAMIL("NotoSansTamil", 1, 0xB80, 0xBFF),
    ETHIOPIC("NotoSansEthiopic", 1, 0x1200, 0x139F, 0x2D80, 0x2DDF, 0xAB00, 0xAB2F),
    /** In a jar of its own, because it is larger than all the others together. */
    CHINESE(
            FontFile.optional("NotoSansSC-Regular"),
            0x2460,
            0x24FF,
            0x2E80,
            0x4DBF,
            0x4E00,
            0x9FFF,
            0xF900,
            0xFAFF,
            0xFE30,
            0xFE4F,
            0xFF00,
            0xFFEF),
    /** Arrows and operators. */
    MATHEMATICS(FontFile.of("NotoSansMath-Regular", 1), 0x2190, 0x22FF),
    /** Ticks, boxes, bullets, stars. */
    SHAPES(FontFile.of("NotoSansSymbols2-Regular", 1), 0x2300, 0x2BFF),
    /** Figures in circles, weather, music. */
    SYMBOLS(FontFile.of("NotoSansSymbols-Regular", 1), 0x2300, 0x2BFF),
    EMOJI(FontFile.of("NotoEmoji-Regular", 1), 0x2300, 0x2BFF, 0x1F000, 0x1FAFF);

    private final FontFile regular;
    private final FontFile bold;
    private final int[] ranges;

    Family(String name, float lines, int... ranges) {
        this.regular = FontFile.of(name + "-Regular", lines);
        this.bold = FontFile.of(name + "-Bold", lines);
        this.ranges = ranges;
    }

    /** A family without bold outlines. */
    Family(FontFile regular, int... ranges) {
        this.regular = regular;
        this.bold = regular.emboldened();
        this.ranges = ranges;
    }

    /** Answers whether its script has this character. */
    boolean includes(int character) {
        for (int i = 0; i < ranges.length; i += 2) {
            if (character >= ranges[i] && character <= ranges[i + 1]) {
                return true;
            }
        }
        return false;
    }

    FontFile regular() {
        return regular;
    }

    FontFile bold() {
        return bold;
    }

    /** The font of this style that has a character; empty if it has not, or if its jar is not there. */
    Optional<FontFile> of(int character, Style style) {
        FontFile font = style == Style.REGULAR ? regular : bold;
        return font.isPresent() && font.metrics().has(character) ? Optional.of(font) : Optional.empty();
    }
}
