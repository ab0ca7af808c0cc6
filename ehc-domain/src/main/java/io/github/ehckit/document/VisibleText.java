package io.github.ehckit.document;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Visible text: text that a person typed, with no invisible effect left in it (P11).
 *
 * <p>It is the same for every renderer. These are all the changes:
 *
 * <ol>
 *   <li>characters are composed (Unicode normalization form C);
 *   <li>each line ending becomes a line feed, and a tab a space;
 *   <li>a private character of Word's symbol fonts (U+F020 to U+F0FF), such as the bullet of a list, a tick or a box,
 *       becomes the character that it stands for;
 *   <li>hints to the typesetter that have no meaning of their own are left out: soft hyphen, zero-width space, word joiner,
 *       byte-order mark and the selectors of a symbol's variant;
 *   <li>an invisible character that would act on other text is shown by its number, as {@code [U+202E]}: control characters,
 *       characters that embed, override or isolate a direction, tags, half a surrogate pair, and other code points that
 *       are private or not assigned to any character;
 *   <li>marks beyond the eighth on one character are shown by their numbers too, since they would be drawn over other lines.
 * </ol>
 */
public final class VisibleText {
    /**
     * Characters that count as letters, marks or symbols and have no ink: fillers, a joiner of marks, and Braille's
     * blank.
     */
    private static final String INKLESS = "\u034F\u115F\u1160\u17B4\u17B5\u2800\u3164\uFFA0";

    /** More marks than any language stacks. */
    private static final int MOST_MARKS = 8;

    private VisibleText() {}

    /** Makes typed text visible; it may have several lines. */
    public static String of(String typed) {
        if (isPlain(typed)) {
            return typed;
        }
        StringBuilder shown = new StringBuilder(typed.length());
        int marks = 0;
        for (int character : Normalizer.normalize(withLineFeeds(typed), Normalizer.Form.NFC)
                .codePoints()
                .map(SymbolFont::meaning)
                .toArray()) {
            marks = isHint(character) ? marks : isUpon(character) ? marks + 1 : 0;
            append(shown, character, marks > MOST_MARKS);
        }
        return shown.toString();
    }

    /** Makes typed text visible on one line: a line break becomes a space. */
    public static String line(String typed) {
        return of(typed).replace('\n', ' ');
    }

    /**
     * Answers whether a visible text shows nothing: it is empty, or holds only spaces and characters that join or
     * direct other text.
     */
    public static boolean isBlank(String text) {
        return text.codePoints()
                .allMatch(character -> Character.isWhitespace(character)
                        || Character.isSpaceChar(character)
                        || (character >= 0x200C && character <= 0x200F)
                        || character == 0x61C
                        || INKLESS.indexOf(character) >= 0);
    }

    /** Returns a character's number, as shown in place of the character: {@code [U+0007]}. */
    public static String number(int character) {
        String digits = Integer.toHexString(character).toUpperCase(Locale.ROOT);
        return "[U+" + "0".repeat(Math.max(0, 4 - digits.length())) + digits + "]";
    }

    private static boolean isPlain(String typed) {
        return typed.chars()
                .allMatch(c -> c == '\n' || (c >= ' ' && c < 0x7F) || (c >= 0xA0 && c < 0x300 && c != 0xAD));
    }

    private static String withLineFeeds(String typed) {
        return typed.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replaceAll("[\\u000B\\u000C\\u0085\\u2028\\u2029]", "\n");
    }

    private static void append(StringBuilder shown, int character, boolean tooHigh) {
        if (character == '\t') {
            shown.append(' ');
        } else if (character == '\n' || !(isHint(character) || isUnseen(character) || tooHigh)) {
            shown.appendCodePoint(character);
        } else if (!isHint(character)) {
            shown.append(number(character));
        }
    }

    private static boolean isUpon(int character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    private static boolean isHint(int character) {
        return character == 0xAD
                || character == 0x200B
                || character == 0x2060
                || character == 0xFEFF
                || isVariantSelector(character);
    }

    private static boolean isVariantSelector(int character) {
        return character >= 0xFE00 && character <= 0xFE0F;
    }

    private static boolean isUnseen(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> true;
            case Character.FORMAT -> !joinsOrMarks(character);
            default -> false;
        };
    }

    /**
     * Answers whether a character joins or marks direction. Joiners are part of the spelling of Persian, Urdu and
     * Hindi; direction marks act on no other character.
     */
    private static boolean joinsOrMarks(int character) {
        return (character >= 0x200C && character <= 0x200F)
                || (character >= 0x600 && character <= 0x605)
                || character == 0x61C
                || character == 0x6DD;
    }
}
