package io.github.ehckit.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The words of the guide. Only white space, quotes, asterisks, list marks and tags are not words: case and punctuation count.
 *
 * @param words the whole guide on one line
 */
record GuideText(String words) {

    static GuideText read() {
        try (InputStream in = GuideText.class.getResourceAsStream("guide.md")) {
            return new GuideText(normal(new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Whether the words stand in the guide, whole: no letter or digit follows or precedes them. */
    boolean has(String text) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(normal(text)) + "(?![\\p{L}\\p{N}])")
                .matcher(words)
                .find();
    }

    private static String normal(String text) {
        return text.replaceAll("<[^>]*>", " ")
                .replace('’', '\'')
                .replace('‘', '\'')
                .replace('“', '"')
                .replace('”', '"')
                .replace("*", "")
                .replaceAll("(?m)^\\s*(- |#+ )", "")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
