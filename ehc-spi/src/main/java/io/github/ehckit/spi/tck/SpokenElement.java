package io.github.ehckit.spi.tck;

import io.github.ehckit.document.Language;
import io.github.ehckit.document.Run;
import io.github.ehckit.document.Text;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An element of a document as a screen reader speaks it; a vendor's test reads it out of the bytes.
 *
 * @param kind as the reading software reports it
 * @param level of a heading, from 1; 0 for everything else
 * @param words in their order; a line break is a space
 */
public record SpokenElement(Kind kind, int level, List<Words> words) {

    /** The kind of an element: the innermost that is true of it. */
    public enum Kind {
        /** A heading; of level 1 for the title of the document. */
        HEADING,
        PARAGRAPH,
        /** Text within an item of a list, wherever the list is. */
        ITEM,
        /** A header of a column or row, or the key of a fact. */
        HEADER,
        /** Text within a cell of a table that is no header, or the value of a fact. */
        CELL,
        CAPTION,
        /** The alternative text of a picture. */
        ALTERNATIVE,
        /** An entry of a contents list, without its page. */
        ENTRY
    }

    /**
     * The words of one language.
     *
     * @param language that the format reports for them; that of the document where it reports none
     */
    public record Words(Language language, String text) {}

    public SpokenElement {
        words = List.copyOf(words);
    }

    /** Makes an element all of whose words are of one language. */
    public static SpokenElement of(Kind kind, int level, Language language, String text) {
        return new SpokenElement(kind, level, List.of(new Words(language, text)));
    }

    static SpokenElement of(Kind kind, int level, Language document, Text text) {
        return new SpokenElement(
                kind,
                level,
                text.runs().stream().map(run -> words(run, document)).toList());
    }

    private static Words words(Run run, Language document) {
        return new Words(run.language().orElse(document), run.text());
    }

    /** Returns all of the text, with one space for each stretch of white space, whose length means nothing. */
    String text() {
        return words.stream()
                .map(Words::text)
                .collect(Collectors.joining())
                .replaceAll("[\\s\\u00A0]+", " ")
                .strip();
    }

    /** Returns kind and level, for people. */
    String what() {
        return kind + (level == 0 ? "" : " " + level);
    }

    /** Returns each stretch of letters of one language, as {@code cy: tŷ}. */
    String languages() {
        StringBuilder told = new StringBuilder();
        String last = "";
        for (Words stretch : words) {
            String letters = stretch.text().replaceAll("[\\s\\u00A0]+", "");
            if (!letters.isEmpty()) {
                String tag = stretch.language().tag();
                told.append(tag.equals(last) ? "" : " " + tag + ": ").append(letters);
                last = tag;
            }
        }
        return told.toString();
    }
}
