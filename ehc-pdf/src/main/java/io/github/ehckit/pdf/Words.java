package io.github.ehckit.pdf;

import io.github.ehckit.document.Flow;
import io.github.ehckit.document.ItemList;
import io.github.ehckit.document.Language;
import io.github.ehckit.document.Paragraph;
import java.util.List;

/** The words of running text: what lies between two places where a line may end. */
final class Words {
    private final Style style;
    private final Language language;
    private float widest;

    private Words(Style style, Language language) {
        this.style = style;
        this.language = language;
    }

    /** About how wide the widest word is without white space, in thousandths of the font's size. */
    static float widest(List<Flow> flows, Style style, Language language) {
        Words words = new Words(style, language);
        words.add(flows);
        return words.widest;
    }

    private void add(List<Flow> flows) {
        for (Flow flow : flows) {
            switch (flow) {
                case Paragraph paragraph -> add(paragraph.text().plain());
                case ItemList list -> list.items().forEach(item -> add(item.flows()));
            }
        }
    }

    private void add(String text) {
        Breaks breaks = Breaks.of(text, RunningText.isSimple(text));
        int from = 0;
        for (int to = breaks.next(); to != Breaks.DONE; to = breaks.next()) {
            widest = Math.max(widest, Measure.width(text, from, Breaks.inkEnd(text, from, to), style, language));
            from = to;
        }
    }
}
