package io.github.ehckit.pdf;

import static io.github.ehckit.pdf.Item.Kind.PLAIN;
import static io.github.ehckit.pdf.Item.Kind.SHAPED;
import static io.github.ehckit.pdf.Item.Kind.STAND_IN;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

/** Divides a paragraph into stretches of one span, font, direction and way of setting. */
final class Itemiser {
    private final RunningText running;
    private final IntConsumer missing;
    private final List<Item> items = new ArrayList<>();

    private Itemiser(RunningText running, IntConsumer missing) {
        this.running = running;
        this.missing = missing;
    }

    /**
     * The items of a text, in reading order.
     *
     * @param missing is told each character that no font has
     */
    static List<Item> items(RunningText running, IntConsumer missing) {
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
            Item item = next(at, running.end(span), style, span);
            add(item);
            at = item.end();
        }
    }

    private void add(Item item) {
        if (!items.isEmpty() && items.getLast().goesOnAs(item)) {
            Item longer = items.removeLast();
            items.add(new Item(longer.start(), item.end(), item.kind(), item.font(), item.level(), item.span()));
        } else {
            items.add(item);
        }
    }

    private Item next(int at, int end, Style style, int span) {
        int clusterEnd = Math.min(end, running.clusterEnd(at));
        byte level = running.level(at);
        int character = running.character(at);
        if (continues(character, level, span) && covers(items.getLast().font(), at, clusterEnd)) {
            return new Item(
                    at, clusterEnd, items.getLast().kind(), items.getLast().font(), level, span);
        }
        Optional<FontFile> font = Fonts.of(character, style);
        boolean whole = font.isPresent() && covers(font.get(), at, clusterEnd);
        return whole
                ? new Item(at, clusterEnd, kind(at, clusterEnd, level), font.get(), level, span)
                : alone(at, font, level, style, span);
    }

    /** Spaces and stops stay with the text before them. */
    private boolean continues(int character, byte level, int span) {
        if (items.isEmpty() || !Scripts.isCommon(character)) {
            return false;
        }
        Item last = items.getLast();
        return last.kind() != STAND_IN && last.span() == span && last.level() == level;
    }

    private boolean covers(FontFile font, int from, int to) {
        TrueType metrics = font.metrics();
        return running.characters(from, to).allMatch(c -> metrics.has(c) && metrics.known(c) == c);
    }

    private Item.Kind kind(int from, int to, byte level) {
        boolean shaped = (level & 1) == 1 || running.characters(from, to).anyMatch(Scripts::needsShaping);
        return shaped ? SHAPED : PLAIN;
    }

    /** One character without the marks after it, because its font has not all of them. */
    private Item alone(int at, Optional<FontFile> font, byte level, Style style, int span) {
        int character = running.character(at);
        int end = at + Character.charCount(character);
        if (font.isPresent() && covers(font.get(), at, end)) {
            return new Item(at, end, kind(at, end, level), font.get(), level, span);
        }
        if (font.isEmpty()) {
            missing.accept(character);
        }
        return new Item(at, end, STAND_IN, font.orElse(Fonts.latin(style)), level, span);
    }
}
