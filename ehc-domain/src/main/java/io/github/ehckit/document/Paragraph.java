package io.github.ehckit.document;

import java.util.List;

/**
 * A paragraph of text.
 *
 * @param text not blank
 */
public record Paragraph(Text text) implements FlowContent {

    public static Paragraph of(String text) {
        return new Paragraph(Text.of(text));
    }

    public static Paragraph of(Run... runs) {
        return new Paragraph(Text.of(runs));
    }

    /** Makes a paragraph of each visible line of typed text; none for an answer without words. */
    public static List<Paragraph> eachOf(String typed) {
        return VisibleText.of(typed)
                .lines()
                .filter(line -> !VisibleText.isBlank(line))
                .map(Paragraph::of)
                .toList();
    }
}
