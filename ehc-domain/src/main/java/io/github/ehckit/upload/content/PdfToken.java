package io.github.ehckit.upload.content;

/**
 * The smallest part of a PDF that means something (ISO 32000-2, section 7.2).
 *
 * @param text of a name without its solidus and with its escapes resolved, of a number or a keyword; empty otherwise
 */
record PdfToken(Kind kind, String text) {
    /** What it is. */
    enum Kind {
        NAME,
        /** A number, a keyword, or whatever stands where one might. */
        WORD,
        STRING,
        DICTIONARY,
        DICTIONARY_END,
        ARRAY,
        ARRAY_END,
        END
    }

    static PdfToken of(Kind kind) {
        return new PdfToken(kind, "");
    }

    boolean isName(String name) {
        return kind == Kind.NAME && text.equals(name);
    }

    boolean isWord(String word) {
        return kind == Kind.WORD && text.equals(word);
    }

    /** The number of an object; negative if it is none. */
    int number() {
        return kind == Kind.WORD && text.matches("[0-9]{1,7}") ? Integer.parseInt(text) : -1;
    }
}
