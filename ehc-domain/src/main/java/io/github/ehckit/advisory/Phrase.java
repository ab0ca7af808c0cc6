package io.github.ehckit.advisory;

/**
 * A phrase and its meaning.
 *
 * @param words in lower case, with one space between two
 * @param meaning of them
 */
record Phrase<M>(String words, M meaning) {

    /**
     * Returns the end of this phrase in a text if it begins at this index, in any case and with any separators; -1 if
     * it does not, or if its last word continues.
     */
    int endIn(String text, int from) {
        int at = from;
        for (int i = 0; i < words.length(); i++) {
            int next = words.charAt(i) == ' ' ? afterGap(text, at) : afterLetter(text, at, words.charAt(i));
            if (next < 0) {
                return -1;
            }
            at = next;
        }
        return goesOn(text, at) ? -1 : at;
    }

    private static int afterLetter(String text, int from, char wanted) {
        int at = afterUnseen(text, from);
        return at < text.length() && Character.toLowerCase(text.charAt(at)) == wanted ? at + 1 : -1;
    }

    private static int afterGap(String text, int from) {
        int at = from;
        while (at < text.length() && !Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return at > from ? at : -1;
    }

    private static boolean goesOn(String text, int from) {
        int at = afterUnseen(text, from);
        return at < text.length() && Character.isLetterOrDigit(text.codePointAt(at));
    }

    /** Skips soft hyphens and zero-width characters, which do not separate words. */
    private static int afterUnseen(String text, int from) {
        int at = from;
        while (at < text.length() && Character.getType(text.charAt(at)) == Character.FORMAT) {
            at++;
        }
        return at;
    }
}
