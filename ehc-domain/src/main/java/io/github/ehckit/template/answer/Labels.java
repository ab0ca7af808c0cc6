package io.github.ehckit.template.answer;

import java.util.regex.Pattern;

/** The rules for the names of a template's parts: codes for programs, and labels for people. */
public final class Labels {
    public static final String CODE_SHAPE =
            "A code must have 1 to 64 characters: A-Z, a-z, 0-9, hyphen and underscore, with a letter first.";
    public static final String WORDS = "Every part of a template must have words for people to read.";

    private static final Pattern CODE = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,63}");

    private Labels() {}

    /**
     * Answers whether this is a well-formed code. Places join codes with dots and brackets, so that no code has any.
     */
    public static boolean isCode(String value) {
        return CODE.matcher(value).matches();
    }

    public static void checkCode(String value) {
        require(isCode(value), CODE_SHAPE);
    }

    public static void checkLabel(String value) {
        require(!value.isBlank(), WORDS);
    }

    public static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
