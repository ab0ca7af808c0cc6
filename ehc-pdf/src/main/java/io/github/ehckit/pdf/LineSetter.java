package io.github.ehckit.pdf;

import io.github.ehckit.pdf.Fragment.Look;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/** A setter of lines, which measures stretches of a paragraph and places their fragments. */
final class LineSetter {
    private final RunningText running;
    private final List<TextItem> items;
    private final TextWidth measure;
    private final float size;

    LineSetter(RunningText running, List<TextItem> items, TextWidth measure, float size) {
        this.running = running;
        this.items = items;
        this.measure = measure;
        this.size = size;
    }

    /** In points. */
    float width(int from, int to) {
        float width = 0;
        for (int i = firstAfter(from); i < items.size() && items.get(i).start() < to; i++) {
            TextItem item = items.get(i);
            width += measure.width(running, item, Math.max(from, item.start()), Math.min(to, item.end()));
        }
        return width * size / 1000f;
    }

    private float width(TextItem item) {
        return measure.width(running, item, item.start(), item.end()) * size / 1000f;
    }

    /** The index of the first item that ends after a place. */
    private int firstAfter(int place) {
        int low = 0;
        int high = items.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (items.get(middle).end() <= place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    Line line(int from, int to) {
        TextItem item = items.get(firstAfter(from));
        return item.kind() == TextItem.Kind.PLAIN && item.end() >= to ? of(item, from, to) : ofItems(from, to);
    }

    /** Most lines are of one item. White space at its end is said, and drawn beyond the edge. */
    private Line of(TextItem item, int from, int to) {
        float width = width(from, running.inkEnd(from, to));
        return new Line(List.of(fragment(item.from(from).upTo(to), 0, width)), width, running.direction());
    }

    private Line ofItems(int from, int to) {
        int inkEnd = running.inkEnd(from, to);
        List<TextItem> ink = clipped(from, inkEnd);
        List<Fragment> fragments = new ArrayList<>(ink.size());
        float width = place(ink, fragments);
        clipped(inkEnd, to).forEach(space -> append(space, fragments, width));
        return new Line(List.copyOf(fragments), width, running.direction());
    }

    private List<TextItem> clipped(int from, int to) {
        List<TextItem> parts = new ArrayList<>(2);
        for (int i = firstAfter(from); i < items.size() && items.get(i).start() < to; i++) {
            parts.add(items.get(i).from(from).upTo(to));
        }
        return parts;
    }

    /** Adds a fragment for each item, in reading order, at its place from left to right; the width of all. */
    private float place(List<TextItem> parts, List<Fragment> into) {
        Fragment[] placed = new Fragment[parts.size()];
        float x = 0;
        for (int part : visualOrder(parts)) {
            placed[part] = fragment(parts.get(part), x, width(parts.get(part)));
            x += placed[part].width();
        }
        into.addAll(List.of(placed));
        return x;
    }

    private static Integer[] visualOrder(List<TextItem> parts) {
        Integer[] order = new Integer[parts.size()];
        byte[] levels = new byte[order.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
            levels[i] = parts.get(i).level();
        }
        if (order.length > 1) {
            Bidi.reorderVisually(levels, 0, order, 0, order.length);
        }
        return order;
    }

    private Fragment fragment(TextItem item, float x, float width) {
        Span span = running.span(item.span());
        String said = running.said(item.start(), item.end());
        return new Fragment(said, look(item, said), span.tint(), span.leaf(), x, width);
    }

    private Look look(TextItem item, String said) {
        return switch (item.kind()) {
            case PLAIN -> new Look.Plain(item.font(), said);
            case SHAPED ->
                new Look.Shaped(
                        item.font(), measure.glyphs(running, item, item.start(), item.end()), item.rightToLeft());
            case STAND_IN -> new Look.Plain(item.font(), measure.standIn(running, item));
        };
    }

    /** White space at the end of a line belongs to the fragment before it, if that is of the same span. */
    private void append(TextItem space, List<Fragment> fragments, float x) {
        Span span = running.span(space.span());
        String said = running.said(space.start(), space.end());
        if (!fragments.isEmpty() && fragments.getLast().leaf() == span.leaf()) {
            fragments.add(fragments.removeLast().followedBy(said));
        } else {
            Look look = new Look.Plain(Fonts.latin(span.style()), said);
            fragments.add(new Fragment(said, look, span.tint(), span.leaf(), x, 0));
        }
    }
}
