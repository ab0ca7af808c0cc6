package io.github.ehckit.spi.tck;

import io.github.ehckit.document.Language;
import io.github.ehckit.document.Run;
import io.github.ehckit.document.Text;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One element of a document as a screen reader speaks it; a vendor's test reads it out of the bytes.
 *
 * @param kind what the software that reads says that it is
 * @param level of a heading, from 1; 0 for everything else
 * @param words in their order; a line break is a space
 */
public record SpokenElement(Kind kind, int level, List<Words> words) {

    /** What a piece is: the innermost that is true of it. */
    public enum Kind {
        /** Of level 1 for the title of the document. */
        HEADING,
        PARAGRAPH,
        /** Within an item of a list, wherever the list stands. */
        ITEM,
        /** What names its column or row, and the key of a fact. */
        HEADER,
        /** Within a cell of a table that is no header, or the value of a fact. */
        CELL,
        CAPTION,
        /** What a picture says. */
        ALTERNATIVE,
        /** An entry of a contents list, without its page. */
        ENTRY
    }

    /**
     * Words of one language.
     *
     * @param language that they are told to be in; that of the document where nothing else is told
     */
    public record Words(Language language, String text) {}

    public SpokenElement {
        words = List.copyOf(words);
    }

    /** A piece all of whose words are of one language. */
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

    /** All of it, with one space for each stretch of white space: how much of that there is means nothing. */
    String text() {
        return words.stream()
                .map(Words::text)
                .collect(Collectors.joining())
                .replaceAll("[\\s\\u00A0]+", " ")
                .strip();
    }

    /** Kind and level, for people. */
    String what() {
        return kind + (level == 0 ? "" : " " + level);
    }

    /** Each stretch of letters of one language, as {@code cy: tŷ}. */
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
