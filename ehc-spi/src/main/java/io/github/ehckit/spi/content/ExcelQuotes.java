package io.github.ehckit.spi.content;

/**
 * The quotes in an Excel formula: texts in quotation marks, names of sheets in apostrophes, names of columns in
 * brackets (ECMA-376, part 1, 18.17.2). A mark within its own quotation is doubled; within brackets an apostrophe takes
 * the meaning from the character after it.
 */
final class ExcelQuotes {
    private final CharSequence formula;

    private ExcelQuotes(CharSequence formula) {
        this.formula = formula;
    }

    /** The formula without them. A quotation that does not end is none. */
    static String without(CharSequence formula) {
        return new ExcelQuotes(formula).bare();
    }

    private String bare() {
        StringBuilder bare = new StringBuilder();
        int at = 0;
        while (at < formula.length()) {
            int end = end(at);
            if (end < 0) {
                return bare.append(formula, at, formula.length()).toString();
            }
            if (end == at) {
                bare.append(formula.charAt(at));
            }
            at = Math.max(end, at + 1);
        }
        return bare.toString();
    }

    /** Where the quotation that begins there ends: at once if there is none, -1 if it does not. */
    private int end(int at) {
        char c = formula.charAt(at);
        return switch (c) {
            case '"', '\'' -> after(at + 1, c);
            case '[' -> afterBracket(at + 1);
            default -> at;
        };
    }

    /** Of two marks in a row, the second begins another quotation, which is left out as well. */
    private int after(int at, char mark) {
        for (int i = at; i < formula.length(); i++) {
            if (formula.charAt(i) == mark) {
                return i + 1;
            }
        }
        return -1;
    }

    private int afterBracket(int at) {
        for (int i = at; i < formula.length(); i++) {
            if (formula.charAt(i) == ']') {
                return i + 1;
            }
            if (formula.charAt(i) == '\'') {
                i++;
            }
        }
        return -1;
    }
}
