package io.github.ehckit.pdf;

import io.github.ehckit.document.Language;
import io.github.ehckit.document.VisibleText;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A measure of the width of text. Remembers the text that it has shaped; one for each rendering. */
final class TextWidth {
    private static final int MOST_REMEMBERED = 20_000;

    private record Word(FontFile font, String text, boolean rightToLeft) {}

    private final Map<Word, Glyphs> shaped = new HashMap<>();

    /** The part of an item between two places, in thousandths of the font's size. */
    float width(RunningText running, TextItem item, int from, int to) {
        return switch (item.kind()) {
            case PLAIN -> advance(running.text(), from, to, item.font());
            case SHAPED -> glyphs(running, item, from, to).width();
            case STAND_IN -> width(standIn(running, item), item.font());
        };
    }

    static float width(String text, FontFile font) {
        return advance(text, 0, text.length(), font);
    }

    /** Estimates the width of a part of a text in the fonts that have its characters. */
    static float width(String text, int from, int to, Style style, Language language) {
        int width = 0;
        for (int at = from; at < to; at = text.offsetByCodePoints(at, 1)) {
            int character = text.codePointAt(at);
            Optional<FontFile> font = Fonts.of(character, style, language);
            width += font.isPresent() ? font.get().metrics().advance(character) : 0;
        }
        return width;
    }

    private static float advance(String text, int from, int to, FontFile font) {
        TrueType metrics = font.metrics();
        int width = 0;
        for (int at = from; at < to; at++) {
            char unit = text.charAt(at);
            if (Character.isHighSurrogate(unit) && at + 1 < to) {
                width += metrics.advance(text.codePointAt(at++));
            } else {
                width += metrics.advance(unit == '\n' ? ' ' : unit);
            }
        }
        return width;
    }

    Glyphs glyphs(RunningText running, TextItem item, int from, int to) {
        if (shaped.size() > MOST_REMEMBERED) {
            shaped.clear();
        }
        return shaped.computeIfAbsent(
                new Word(item.font(), running.said(from, to), item.rightToLeft()),
                word -> Glyphs.of(Shaper.shape(word.font(), word.text(), word.rightToLeft())));
    }

    /**
     * Returns the text that is shown for a character: the one that shares its glyph, or its number if no font has it.
     */
    String standIn(RunningText running, TextItem item) {
        int character = running.character(item.start());
        TrueType metrics = item.font().metrics();
        return metrics.has(character) ? Character.toString(metrics.known(character)) : VisibleText.number(character);
    }
}
