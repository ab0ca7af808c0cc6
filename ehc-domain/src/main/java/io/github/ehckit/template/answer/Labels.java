package io.github.ehckit.template.answer;

import java.util.regex.Pattern;

/** The rules for the names of a template's parts: codes for programs, and labels for people. */
public final class Labels {
    private static final Pattern CODE = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,63}");

    private Labels() {}

    /**
     * Answers whether this is a well-formed code. Places join codes with dots and brackets, so that no code has any.
     */
    public static boolean isCode(String value) {
        return CODE.matcher(value).matches();
    }

    public static void checkCode(String value) {
        require(
                isCode(value),
                "Give a part a code of 1 to 64 letters, digits, hyphens and underscores, a letter first.");
    }

    public static void checkLabel(String value) {
        require(!value.isBlank(), "Give a part words for people to read.");
    }

    public static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
