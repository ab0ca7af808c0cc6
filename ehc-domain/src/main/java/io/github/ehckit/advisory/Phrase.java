package io.github.ehckit.advisory;

/**
 * Words that stand beside each other, and what they mean.
 *
 * @param words in lower case, with one space between two
 * @param meaning of them
 */
record Phrase<M>(String words, M meaning) {

    /**
     * Where these words end in a text if they begin at a place in it, in whatever case and whatever separates them; -1 if they do not,
     * or if the last of them goes on.
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

    /** Soft hyphens and zero-width characters part no word. */
    private static int afterUnseen(String text, int from) {
        int at = from;
        while (at < text.length() && Character.getType(text.charAt(at)) == Character.FORMAT) {
            at++;
        }
        return at;
    }
}
