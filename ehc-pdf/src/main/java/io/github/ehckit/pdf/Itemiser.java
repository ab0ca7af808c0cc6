package io.github.ehckit.pdf;

import static io.github.ehckit.pdf.TextItem.Kind.PLAIN;
import static io.github.ehckit.pdf.TextItem.Kind.SHAPED;
import static io.github.ehckit.pdf.TextItem.Kind.STAND_IN;

import io.github.ehckit.document.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

/** A divider of paragraphs into items: stretches of one span, font, direction and way of setting. */
final class Itemiser {
    private final RunningText running;
    private final IntConsumer missing;
    private final List<TextItem> items = new ArrayList<>();

    private Itemiser(RunningText running, IntConsumer missing) {
        this.running = running;
        this.missing = missing;
    }

    /**
     * The items of a text, in reading order.
     *
     * @param missing is told each character that no font has
     */
    static List<TextItem> items(RunningText running, IntConsumer missing) {
        Itemiser itemiser = new Itemiser(running, missing);
        for (int span = 0; span < running.spans(); span++) {
            itemiser.span(span);
        }
        return itemiser.items;
    }

    private void span(int span) {
        Style style = running.span(span).style();
        int at = running.start(span);
        while (at < running.end(span)) {
            TextItem item = next(at, running.end(span), style, span);
            add(item);
            at = item.end();
        }
    }

    private void add(TextItem item) {
        if (!items.isEmpty() && items.getLast().goesOnAs(item)) {
            TextItem longer = items.removeLast();
            items.add(new TextItem(longer.start(), item.end(), item.kind(), item.font(), item.level(), item.span()));
        } else {
            items.add(item);
        }
    }

    private TextItem next(int at, int end, Style style, int span) {
        int plain = plainEnd(at, end, Fonts.latin(style), span);
        return plain > at
                ? new TextItem(at, plain, PLAIN, Fonts.latin(style), running.level(at), span)
                : cluster(at, Math.min(end, running.clusterEnd(at)), style, span);
    }

    /** Returns the end of the text that needs nothing but one glyph of the font for each character. */
    private int plainEnd(int from, int end, FontFile font, int span) {
        byte level = running.level(from);
        if ((level & 1) == 1 || continues(running.character(from), level, span)) {
            return from;
        }
        Language language = running.language(span);
        int at = from;
        while (at < end && isPlain(at, font.metrics(), language) && running.level(at) == level) {
            at++;
        }
        return at < end && at > from && Scripts.isMark(running.character(at)) ? at - 1 : at;
    }

    private boolean isPlain(int at, TrueType metrics, Language language) {
        char character = running.text().charAt(at);
        return Scripts.isSimple(character)
                && metrics.isKnown(character == '\n' ? ' ' : character)
                && !Fonts.isShared(character, language);
    }

    private TextItem cluster(int at, int end, Style style, int span) {
        byte level = running.level(at);
        int character = running.character(at);
        TextItem.Kind kind = kind(at, end, level);
        if (continues(character, level, span) && covers(items.getLast().font(), at, end, kind)) {
            return new TextItem(at, end, items.getLast().kind(), items.getLast().font(), level, span);
        }
        Optional<FontFile> font = Fonts.of(character, style, running.language(span));
        return font.isPresent() && covers(font.get(), at, end, kind)
                ? new TextItem(at, end, kind, font.get(), level, span)
                : alone(at, font, level, style, span);
    }

    /** Spaces and stops stay with the text before them. */
    private boolean continues(int character, byte level, int span) {
        if (items.isEmpty() || !Scripts.isCommon(character)) {
            return false;
        }
        TextItem last = items.getLast();
        return last.kind() != STAND_IN && last.span() == span && last.level() == level;
    }

    /** Answers whether a font has all characters; and, if glyphs tell the text, whether each has a glyph of its own. */
    private boolean covers(FontFile font, int from, int to, TextItem.Kind kind) {
        TrueType metrics = font.metrics();
        return running.all(from, to, kind == SHAPED ? metrics::has : metrics::isKnown);
    }

    private TextItem.Kind kind(int from, int to, byte level) {
        return (level & 1) == 0 && running.all(from, to, c -> !Scripts.needsShaping(c)) ? PLAIN : SHAPED;
    }

    /** One character without the marks after it, because its font has not all of them. */
    private TextItem alone(int at, Optional<FontFile> font, byte level, Style style, int span) {
        int character = running.character(at);
        int end = at + Character.charCount(character);
        TextItem.Kind kind = kind(at, end, level);
        if (font.isPresent() && covers(font.get(), at, end, kind)) {
            return new TextItem(at, end, kind, font.get(), level, span);
        }
        if (font.isEmpty()) {
            missing.accept(character);
        }
        return new TextItem(at, end, STAND_IN, font.orElse(Fonts.latin(style)), level, span);
    }
}
