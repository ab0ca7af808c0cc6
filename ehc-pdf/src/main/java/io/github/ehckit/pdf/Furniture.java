package io.github.ehckit.pdf;

import io.github.ehckit.document.About;
import io.github.ehckit.pdf.Page.Placed;
import java.util.ArrayList;
import java.util.List;

/** What stands around the text of each page: authority and reference, title and marks, the number of the page. */
final class Furniture {
    private static final float LIFT = 14;
    private static final float BETWEEN = 24;

    private final About about;
    private final Typesetter typesetter;
    private final int pages;

    Furniture(About about, Typesetter typesetter, int pages) {
        this.about = about;
        this.typesetter = typesetter;
        this.pages = pages;
    }

    /**
     * What stands around the text of one page.
     *
     * @param number of the page, from 1
     */
    Page of(int number) {
        Page page = new Page();
        String marks = String.join(" · ", about.marks());
        page.put(
                number == 1
                        ? band(Sheet.HEADER_BASELINE, about.authority(), TextStyle.LETTERHEAD, about.reference())
                        : band(Sheet.HEADER_BASELINE, about.title(), TextStyle.FURNITURE, marks));
        page.put(rule(Sheet.HEADER_BASELINE - 9));
        page.put(rule(Sheet.FOOTER_BASELINE + LIFT));
        page.put(band(Sheet.FOOTER_BASELINE, foot(), TextStyle.FURNITURE, "Page " + number + " of " + pages));
        return page;
    }

    private String foot() {
        List<String> parts = new ArrayList<>(List.of(about.reference(), about.authority(), about.footer()));
        parts.removeIf(String::isBlank);
        return String.join(" · ", parts);
    }

    private Placed band(float baseline, String first, TextStyle style, String last) {
        float size = TextStyle.FURNITURE.size();
        Line end = typesetter.furniture(last, Style.BOLD, Tint.QUIET, size, Sheet.MEASURE / 2);
        Line start = typesetter.furniture(
                first, style.style(), style.tint(), style.size(), Sheet.MEASURE - end.width() - BETWEEN);
        Direction direction = Direction.of(about.language());
        return new Placed(
                baseline,
                false,
                List.of(
                        new Draw.Words(start, direction.start(Area.PAGE, start.width()), 0, style.size()),
                        new Draw.Words(end, direction.end(Area.PAGE, end.width()), 0, size)));
    }

    private static Placed rule(float y) {
        return new Placed(y, false, List.of(new Draw.Rule(Sheet.LEFT, Sheet.RIGHT, 0, 0.5f, Tint.HAIRLINE)));
    }
}
