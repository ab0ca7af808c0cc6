package io.github.ehckit.spi.content;

import java.util.Map;
import java.util.Optional;

/** The character references of XML, which write a character as something else (XML 1.0, sections 4.1 and 4.6). */
final class CharacterReferences {
    private static final Map<String, String> NAMED =
            Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'");
    /** More than the last character there may be is written with, and as many as make an int. */
    private static final int MOST_DIGITS = 7;

    private CharacterReferences() {}

    /** Returns the text with the characters that are meant. A reference to no character stays as it is. */
    static String decoded(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        int from = 0;
        for (int at = text.indexOf('&'); at >= 0; at = text.indexOf('&', from)) {
            int end = end(text, at + 1);
            boolean ended = end < text.length() && text.charAt(end) == ';';
            Optional<String> meant = ended ? character(text.substring(at + 1, end)) : Optional.empty();
            plain.append(text, from, at).append(meant.orElse("&"));
            from = meant.isPresent() ? end + 1 : at + 1;
        }
        return from == 0 ? text : plain.append(text, from, text.length()).toString();
    }

    /** Returns the end of a possible reference. */
    private static int end(String text, int from) {
        int at = from;
        while (at < text.length() && (text.charAt(at) == '#' || isLetterOrDigit(text.charAt(at)))) {
            at++;
        }
        return at;
    }

    private static boolean isLetterOrDigit(char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static Optional<String> character(String reference) {
        if (reference.startsWith("#x")) {
            return numbered(reference, 2, 16);
        }
        return reference.startsWith("#") ? numbered(reference, 1, 10) : Optional.ofNullable(NAMED.get(reference));
    }

    /** The character of a number, nothing if there is none of it; empty if it is no number. */
    private static Optional<String> numbered(String reference, int from, int radix) {
        int start = from;
        while (start < reference.length() - 1 && reference.charAt(start) == '0') {
            start++;
        }
        boolean number = start < reference.length()
                && reference.length() - start <= MOST_DIGITS
                && reference.chars().skip(start).allMatch(c -> Character.digit(c, radix) >= 0);
        return number
                ? Optional.of(character(Integer.parseInt(reference, start, reference.length(), radix)))
                : Optional.empty();
    }

    private static String character(int number) {
        return Character.isValidCodePoint(number) ? Character.toString(number) : "";
    }
}
