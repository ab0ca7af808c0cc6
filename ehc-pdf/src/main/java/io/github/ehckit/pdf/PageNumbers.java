package io.github.ehckit.pdf;

import io.github.ehckit.pdf.Page.Placed;

/**
 * The page numbers of a table of contents, set as text when every section has its page and before any page is painted.
 */
record PageNumbers(Layout layout) {

    /** Sets the numbers on all pages. */
    void set() {
        layout.pages().forEach(page -> page.change(this::set));
    }

    private Placed set(Placed things) {
        return things.draws().stream().anyMatch(PaintOperation.PageOf.class::isInstance)
                ? new Placed(
                        things.top(),
                        things.repeated(),
                        things.draws().stream().map(this::set).toList())
                : things;
    }

    private PaintOperation set(PaintOperation draw) {
        return draw instanceof PaintOperation.PageOf number ? words(number) : draw;
    }

    private PaintOperation words(PaintOperation.PageOf number) {
        Pages.Place place = layout.section(number.section());
        Line line = layout.typesetter()
                .lines(
                        Spans.of(String.valueOf(place.page()), TextStyle.BODY, number.leaf()),
                        number.direction(),
                        number.size(),
                        PageGeometry.MEASURE)
                .getFirst();
        float x = number.direction().end(Column.PAGE, line.width());
        return new PaintOperation.Words(line, x, number.baseline(), number.size());
    }
}
