package io.github.ehckit.pdf;

import io.github.ehckit.document.FlowContent;
import io.github.ehckit.document.ItemList;
import io.github.ehckit.document.Language;
import io.github.ehckit.document.Paragraph;
import java.util.List;

/** The words of running text, each between two places where a line may end. */
final class SpacedWords {
    private final Style style;
    private final Language language;
    private float widest;

    private SpacedWords(Style style, Language language) {
        this.style = style;
        this.language = language;
    }

    /** Estimates the width of the widest word without white space, in thousandths of the font's size. */
    static float widest(List<FlowContent> flows, Style style, Language language) {
        SpacedWords words = new SpacedWords(style, language);
        words.add(flows);
        return words.widest;
    }

    private void add(List<FlowContent> flows) {
        for (FlowContent flow : flows) {
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
            widest = Math.max(widest, TextWidth.width(text, from, Breaks.inkEnd(text, from, to), style, language));
            from = to;
        }
    }
}
