package io.github.ehckit.pdf;

import io.github.ehckit.document.About;
import io.github.ehckit.pdf.Page.Placed;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands around the text of each page: authority and reference, title and marks, the number of the page. All but the number
 * is set once.
 */
final class Furniture {
    private static final float LIFT = 14;
    private static final float BETWEEN = 24;
    private static final float SIZE = TextStyle.FURNITURE.size();

    private final Typesetter typesetter;
    private final Direction direction;
    private final int pages;
    private final Placed letterhead;
    private final Placed title;
    private final Draw.Words foot;

    Furniture(About about, Typesetter typesetter, int pages) {
        this.typesetter = typesetter;
        this.direction = Direction.of(about.language());
        this.pages = pages;
        this.letterhead = head(about.authority(), TextStyle.LETTERHEAD, about.reference());
        this.title = head(about.title(), TextStyle.FURNITURE, String.join(" · ", about.marks()));
        this.foot = start(foot(about), TextStyle.FURNITURE, number(pages).line().width());
    }

    /**
     * What stands around the text of one page.
     *
     * @param number of the page, from 1
     */
    Page of(int number) {
        Page page = new Page();
        page.put(number == 1 ? letterhead : title);
        page.put(rule(Sheet.HEADER_BASELINE - 9));
        page.put(rule(Sheet.FOOTER_BASELINE + LIFT));
        page.put(new Placed(Sheet.FOOTER_BASELINE, false, List.of(foot, number(number))));
        return page;
    }

    private static String foot(About about) {
        List<String> parts = new ArrayList<>(List.of(about.reference(), about.authority(), about.footer()));
        parts.removeIf(String::isBlank);
        return String.join(" · ", parts);
    }

    private Placed head(String first, TextStyle style, String last) {
        Draw.Words end = end(last);
        Draw.Words start = start(first, style, end.line().width());
        return new Placed(Sheet.HEADER_BASELINE, false, List.of(start, end));
    }

    private Draw.Words number(int page) {
        return end("Page " + page + " of " + pages);
    }

    /** @param taken how much of the width what stands at the end has taken */
    private Draw.Words start(String text, TextStyle style, float taken) {
        float room = Sheet.MEASURE - taken - BETWEEN;
        Line line = typesetter.furniture(text, style.style(), style.tint(), style.size(), room);
        return new Draw.Words(line, direction.start(Area.PAGE, line.width()), 0, style.size());
    }

    private Draw.Words end(String text) {
        Line line = typesetter.furniture(text, Style.BOLD, Tint.QUIET, SIZE, Sheet.MEASURE / 2);
        return new Draw.Words(line, direction.end(Area.PAGE, line.width()), 0, SIZE);
    }

    private static Placed rule(float y) {
        return new Placed(y, false, List.of(new Draw.Rule(Sheet.LEFT, Sheet.RIGHT, 0, 0.5f, Tint.HAIRLINE)));
    }
}
