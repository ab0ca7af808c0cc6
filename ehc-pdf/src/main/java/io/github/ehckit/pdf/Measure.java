package io.github.ehckit.pdf;

import io.github.ehckit.document.VisibleText;
import java.awt.font.GlyphVector;
import java.util.HashMap;
import java.util.Map;

/** How wide text is. Remembers what it has shaped; one for each rendering. */
final class Measure {
    private static final int MOST_REMEMBERED = 20_000;

    private record Word(FontFile font, String text, boolean rightToLeft) {}

    private final Map<Word, GlyphVector> shaped = new HashMap<>();

    /** In thousandths of the font's size. */
    float width(RunningText running, Item item) {
        return switch (item.kind()) {
            case PLAIN -> advance(running.text(), item.start(), item.end(), item.font());
            case SHAPED -> width(glyphs(running, item));
            case STAND_IN -> width(standIn(running, item), item.font());
        };
    }

    static float width(String text, FontFile font) {
        return advance(text, 0, text.length(), font);
    }

    private static float advance(String text, int from, int to, FontFile font) {
        TrueType metrics = font.metrics();
        int width = 0;
        for (int at = from; at < to; at += Character.charCount(text.codePointAt(at))) {
            int character = text.codePointAt(at);
            width += metrics.advance(character == '\n' ? ' ' : character);
        }
        return width;
    }

    private static float width(GlyphVector glyphs) {
        return (float) glyphs.getGlyphPosition(glyphs.getNumGlyphs()).getX();
    }

    GlyphVector glyphs(RunningText running, Item item) {
        if (shaped.size() > MOST_REMEMBERED) {
            shaped.clear();
        }
        String text = running.said(item.start(), item.end());
        return shaped.computeIfAbsent(
                new Word(item.font(), text, item.rightToLeft()),
                word -> Shaper.shape(word.font(), word.text(), word.rightToLeft()));
    }

    /** What is shown for a character: the one that shares its glyph, or its number if no font has it. */
    String standIn(RunningText running, Item item) {
        int character = running.character(item.start());
        TrueType metrics = item.font().metrics();
        return metrics.has(character) ? Character.toString(metrics.known(character)) : VisibleText.number(character);
    }
}
