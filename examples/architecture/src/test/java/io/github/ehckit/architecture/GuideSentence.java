package io.github.ehckit.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A sentence of the guide, a heading, an item of a list or a text of its form, with the rows that it states or implies.
 *
 * @param words as they stand in the guide, without its marks of emphasis and of lists
 * @param heading true of a heading
 * @param rows ids of requirements, in no order
 * @param types simple names of types of the library that do it
 * @param remark why no row follows, or what is the portal's; may be empty
 */
record GuideSentence(String words, boolean heading, List<String> rows, List<String> types, String remark) {
    private static final Pattern CELL = Pattern.compile("(?:^|,)(?:\"((?:[^\"]|\"\")*)\"|([^,]*))");
    private static final Pattern MARKS = Pattern.compile("<[^>]*>|\\*|^\\s*#+ |^\\s*- |\\s");
    private static final String HEADING = "# ";

    /** All sentences, in the order of the guide. */
    static List<GuideSentence> all() {
        return file().lines().skip(1).map(GuideSentence::of).toList();
    }

    /** Reads a line of the file: sentence, rows, types, remark. */
    static GuideSentence of(String line) {
        List<String> cells =
                CELL.matcher(line).results().map(GuideSentence::cell).toList();
        boolean heading = cells.get(0).startsWith(HEADING);
        return new GuideSentence(
                heading ? cells.get(0).substring(HEADING.length()) : cells.get(0),
                heading,
                words(cells.get(1)),
                words(cells.get(2)),
                cells.get(3));
    }

    /** The letters, digits and signs of a line of the guide, without blanks and marks. */
    static String letters(String line) {
        return MARKS.matcher(line).replaceAll("");
    }

    private static String cell(MatchResult found) {
        String quoted = found.group(1);
        return quoted == null ? found.group(2) : quoted.replace("\"\"", "\"");
    }

    private static List<String> words(String cell) {
        return Stream.of(cell.split(" ", -1)).filter(word -> !word.isEmpty()).toList();
    }

    private static String file() {
        try (InputStream file = GuideSentence.class.getResourceAsStream("guide.csv")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException cannotRead) {
            throw new UncheckedIOException(cannotRead);
        }
    }
}
