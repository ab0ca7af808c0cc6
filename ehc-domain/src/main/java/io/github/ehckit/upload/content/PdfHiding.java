package io.github.ehckit.upload.content;

import java.io.IOException;
import java.util.regex.Pattern;

/**
 * Looks for objects where none may begin: in strings, comments and the data of streams. A reader goes to an object by its place,
 * whatever the place is part of; so whoever goes through the file in order would miss it.
 */
record PdfHiding(Findings findings) {
    private static final int AHEAD = 40;
    private static final String SPACE = "[\\x00\\t\\n\\f\\r ]";
    private static final Pattern AFTER_DIGIT = Pattern.compile("(?s)" + SPACE + "++obj(?![A-Za-z0-9]).*");
    private static final Pattern AFTER_LINE = Pattern.compile("(?s)" + SPACE + "*+obj" + SPACE + "*+%.*");
    private static final Pattern AFTER_O = Pattern.compile("(?s)bj" + SPACE + "*+<<.*");

    /** Takes note if an object begins at a character that was read, with what comes after it. */
    void look(int c, Input in) throws IOException {
        if (c == 'o') {
            lookFor(AFTER_O, in.peek() == 'b', in);
        } else if (c == '\n' || c == '\r') {
            lookFor(AFTER_LINE, in.peek() == 'o' || in.peek() <= ' ', in);
        } else if (c >= '0' && c <= '9') {
            lookFor(AFTER_DIGIT, in.peek() <= ' ', in);
        }
    }

    private void lookFor(Pattern object, boolean likely, Input in) throws IOException {
        if (likely) {
            findings.addIf(object.matcher(in.ahead(AHEAD)).matches(), Fault.HIDDEN);
        }
    }
}
