package io.github.ehckit.pdf;

import io.github.ehckit.pdf.Page.Placed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The pages that boxes are stacked into: headings stay with their text, paragraphs keep two lines together, heads of
 * tables repeat.
 */
final class Pages {
    private static final float SLACK = 0.01f;

    private final List<Page> pages = new ArrayList<>();
    private final Map<Integer, Place> sections = new HashMap<>();
    private final List<LayoutBox> waiting = new ArrayList<>();
    private final Budget budget;
    private float y = PageGeometry.TOP;

    /** A place where a section begins: the page, from 1, the height on it, and its heading's element. */
    record Place(int page, float y, Node element) {}

    Pages(Budget budget) {
        this.budget = budget;
        pages.add(new Page());
    }

    void add(List<? extends LayoutBox> slabs) {
        slabs.forEach(this::add);
    }

    /** Adds a box below those before it; nothing once the budget is spent. */
    void add(LayoutBox box) {
        waiting.add(box);
        if (!box.keepsWithNext()) {
            flush();
        }
    }

    /** Begins a page of its own for the next box. */
    void startPage() {
        flush();
        if (!isFresh()) {
            turn();
        }
    }

    /** Returns all pages, when everything has been added. */
    List<Page> finish() {
        flush();
        return pages;
    }

    Map<Integer, Place> sections() {
        return sections;
    }

    private void flush() {
        if (!waiting.isEmpty() && needed() > room() && !isFresh()) {
            turn(waiting.getFirst());
        }
        waiting.forEach(this::place);
        waiting.clear();
    }

    private float needed() {
        float needed = 0;
        for (int i = 0; i < waiting.size(); i++) {
            LayoutBox box = waiting.get(i);
            boolean last = i == waiting.size() - 1;
            needed += (i == 0 ? 0 : box.gap()) + (last ? box.least() : box.height());
        }
        return needed + (isFresh() ? 0 : waiting.getFirst().gap());
    }

    private boolean isFresh() {
        return y == PageGeometry.TOP;
    }

    private float room() {
        return y - PageGeometry.BOTTOM + SLACK;
    }

    private void turn() {
        budget.pageTurned(pages.size());
        if (!budget.isSpent()) {
            pages.add(new Page());
            y = PageGeometry.TOP;
        }
    }

    /** Begins the next page, for a box that may want the head of its table there. */
    private void turn(LayoutBox next) {
        turn();
        if (budget.isSpent()) {
            return;
        }
        if (next instanceof TableRow row && height(row.head()) < PageGeometry.ROOM / 3) {
            row.head().forEach(head -> put(head, true));
        }
    }

    private static float height(List<TableRow> rows) {
        float height = 0;
        for (TableRow row : rows) {
            height += row.height();
        }
        return height;
    }

    private void place(LayoutBox box) {
        if (budget.isSpent()) {
            return;
        }
        switch (box) {
            case LineBox line -> place(line);
            case TableRow row -> place(row);
        }
    }

    private void place(LineBox line) {
        float gap = isFresh() ? 0 : line.gap();
        if (gap + line.height() > room() && !isFresh()) {
            turn(line);
            gap = 0;
        }
        y -= gap;
        put(y, false, line.draws());
        y -= line.height();
    }

    private void place(TableRow row) {
        if (row.height() <= room()) {
            put(row, false);
        } else if (row.isWhole()) {
            turn(row);
            put(row, false);
        } else {
            broken(row);
        }
    }

    private void broken(TableRow row) {
        TableRow rest = row;
        boolean turned = isFresh();
        while (rest.height() > room() && !budget.isSpent()) {
            Optional<TableRow.Parts> parts = rest.cut(room(), turned);
            parts.ifPresent(cut -> put(cut.above(), false));
            rest = parts.map(TableRow.Parts::below).orElse(rest);
            turn(rest);
            turned = true;
        }
        put(rest, false);
    }

    private void put(TableRow row, boolean repeated) {
        for (TableRow.Column cell : row.cells()) {
            float top = y - cell.offset();
            for (int i = 0; i < cell.strips().size(); i++) {
                LineBox line = cell.strips().get(i);
                top -= i == 0 ? 0 : line.gap();
                put(top, repeated, line.draws());
                top -= line.height();
            }
        }
        y -= row.height();
        row.cells().forEach(cell -> cell.rule().ifPresent(rule -> put(y, repeated, List.of(rule))));
    }

    private void put(float top, boolean repeated, List<PaintOperation> draws) {
        pages.getLast().put(new Placed(top, repeated, draws));
        draws.forEach(draw -> locate(draw, top));
    }

    /** Records the place of a section, and that of a picture for readers who look at the structure alone. */
    private void locate(PaintOperation draw, float top) {
        switch (draw) {
            case PaintOperation.Anchor anchor ->
                sections.put(anchor.section(), new Place(pages.size(), top, anchor.heading()));
            case PaintOperation.Image image -> image.leaf().with(image.box(top - image.y()));
            case PaintOperation.Words words -> {}
            case PaintOperation.Rule rule -> {}
            case PaintOperation.Frame frame -> {}
            case PaintOperation.Leader leader -> {}
            case PaintOperation.PageOf number -> {}
        }
    }
}
