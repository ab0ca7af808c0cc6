package io.github.ehckit.pdf;

import io.github.ehckit.document.DocumentMetadata;
import io.github.ehckit.pdf.Page.Placed;
import java.util.ArrayList;
import java.util.List;

/**
 * The furniture around the text of each page: authority and reference, title and marks, the number of the page. All but
 * the number is set once.
 */
final class Furniture {
    private static final float LIFT = 14;
    private static final float BETWEEN = 24;
    private static final float SIZE = TextStyle.FURNITURE.size();

    private final DocumentMetadata metadata;
    private final Typesetter typesetter;
    private final Direction direction;
    private final int pages;
    private final Placed letterhead;
    private final Placed title;
    private final PaintOperation.Words foot;

    Furniture(DocumentMetadata metadata, Typesetter typesetter, int pages) {
        this.metadata = metadata;
        this.typesetter = typesetter;
        this.direction = Direction.of(metadata.language());
        this.pages = pages;
        this.letterhead = head(metadata.authority(), TextStyle.LETTERHEAD, metadata.reference());
        this.title = head(metadata.title(), TextStyle.FURNITURE, String.join(" · ", metadata.marks()));
        this.foot =
                start(foot(metadata), TextStyle.FURNITURE, number(pages).line().width());
    }

    /**
     * Returns the furniture of one page.
     *
     * @param number of the page, from 1
     */
    Page of(int number) {
        Page page = new Page();
        page.put(number == 1 ? letterhead : title);
        page.put(rule(PageGeometry.HEADER_BASELINE - 9));
        page.put(rule(PageGeometry.FOOTER_BASELINE + LIFT));
        page.put(new Placed(PageGeometry.FOOTER_BASELINE, false, List.of(foot, number(number))));
        return page;
    }

    private static String foot(DocumentMetadata metadata) {
        List<String> parts = new ArrayList<>(List.of(metadata.reference(), metadata.authority(), metadata.footer()));
        parts.removeIf(String::isBlank);
        return String.join(" · ", parts);
    }

    private Placed head(String first, TextStyle style, String last) {
        PaintOperation.Words end = end(last);
        PaintOperation.Words start = start(first, style, end.line().width());
        return new Placed(PageGeometry.HEADER_BASELINE, false, List.of(start, end));
    }

    private PaintOperation.Words number(int page) {
        return end(metadata.pageLabel(page, pages));
    }

    /** @param taken how much of the width the words at the end have taken */
    private PaintOperation.Words start(String text, TextStyle style, float taken) {
        float room = PageGeometry.MEASURE - taken - BETWEEN;
        Line line = typesetter.furniture(text, style.style(), style.tint(), style.size(), room);
        return new PaintOperation.Words(line, direction.start(Column.PAGE, line.width()), 0, style.size());
    }

    private PaintOperation.Words end(String text) {
        Line line = typesetter.furniture(text, Style.BOLD, PageColour.QUIET, SIZE, PageGeometry.MEASURE / 2);
        return new PaintOperation.Words(line, direction.end(Column.PAGE, line.width()), 0, SIZE);
    }

    private static Placed rule(float y) {
        return new Placed(
                y,
                false,
                List.of(new PaintOperation.Rule(PageGeometry.LEFT, PageGeometry.RIGHT, 0, 0.5f, PageColour.HAIRLINE)));
    }
}
