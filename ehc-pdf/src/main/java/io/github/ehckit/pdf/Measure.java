package io.github.ehckit.pdf;

import io.github.ehckit.document.Language;
import io.github.ehckit.document.VisibleText;
import java.util.HashMap;
import java.util.Map;

/** How wide text is. Remembers what it has shaped; one for each rendering. */
final class Measure {
    private static final int MOST_REMEMBERED = 20_000;

    private record Word(FontFile font, String text, boolean rightToLeft) {}

    private final Map<Word, Glyphs> shaped = new HashMap<>();

    /** The part of an item between two places, in thousandths of the font's size. */
    float width(RunningText running, Item item, int from, int to) {
        return switch (item.kind()) {
            case PLAIN -> advance(running.text(), from, to, item.font());
            case SHAPED -> glyphs(running, item, from, to).width();
            case STAND_IN -> width(standIn(running, item), item.font());
        };
    }

    static float width(String text, FontFile font) {
        return advance(text, 0, text.length(), font);
    }

    /** About how wide a word is in whichever fonts have its characters. */
    static float width(String word, Style style, Language language) {
        return (float) word.codePoints()
                .map(character -> Fonts.of(character, style, language)
                        .map(font -> font.metrics().advance(character))
                        .orElse(0))
                .sum();
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

    Glyphs glyphs(RunningText running, Item item, int from, int to) {
        if (shaped.size() > MOST_REMEMBERED) {
            shaped.clear();
        }
        return shaped.computeIfAbsent(
                new Word(item.font(), running.said(from, to), item.rightToLeft()),
                word -> Glyphs.of(Shaper.shape(word.font(), word.text(), word.rightToLeft())));
    }

    /** What is shown for a character: the one that shares its glyph, or its number if no font has it. */
    String standIn(RunningText running, Item item) {
        int character = running.character(item.start());
        TrueType metrics = item.font().metrics();
        return metrics.has(character) ? Character.toString(metrics.known(character)) : VisibleText.number(character);
    }
}
