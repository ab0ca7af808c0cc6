package io.github.ehckit.pdf;

/** The demands that the scripts of characters make of the typesetter. */
final class Scripts {
    private Scripts() {}

    /**
     * Answers whether text of such characters needs nothing: one glyph each, from left to right, with breaks at spaces
     * and hyphens.
     */
    static boolean isSimple(char character) {
        return character < 0x300
                || (character >= 0x370 && character < 0x590 && !isMark(character))
                || (character >= 0x1E00 && character < 0x2000)
                || (character >= 0x2010 && character <= 0x2027)
                || character == 0x20AC;
    }

    /**
     * Answers whether glyphs must be chosen and placed together: marks, joined letters, conjuncts. Latin, Greek and
     * Cyrillic need not.
     */
    static boolean needsShaping(int character) {
        if (character < 0x590) {
            return character >= 0x300 && character < 0x370;
        }
        if (character < 0x2000) {
            return !isGeorgian(character) && !isEthiopic(character) && character < 0x1E00 && !isPhonetic(character);
        }
        return isJoiner(character)
                || (character >= 0x20D0 && character < 0x2100)
                || (character >= 0xA800 && character < 0xAC00 && !isLatinExtended(character))
                || (character >= 0xFB1D && character < 0xFF00 && Character.isLetter(character))
                || (character >= 0xFE20 && character < 0xFE30)
                || (character >= 0x10000 && character < 0x1D000);
    }

    /** Answers whether a character is a mark that belongs to the character before it. */
    static boolean isMark(int character) {
        if (character < 0x300) {
            return false;
        }
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> isJoiner(character);
        };
    }

    /** Characters of every script, which are set in the font of their neighbours. */
    static boolean isCommon(int character) {
        return character == ' '
                || character == 0xA0
                || character == '.'
                || character == ','
                || character == '-'
                || character == '('
                || character == ')'
                || isDanda(character)
                || isJoiner(character);
    }

    private static boolean isJoiner(int character) {
        return character == 0x200C || character == 0x200D;
    }

    /** The full stop of most scripts of India. */
    private static boolean isDanda(int character) {
        return character == 0x964 || character == 0x965;
    }

    /** A syllable a character; marks upon them are rare. */
    private static boolean isEthiopic(int character) {
        return character >= 0x1200 && character < 0x13A0 && !isMark(character);
    }

    private static boolean isGeorgian(int character) {
        return character >= 0x10A0 && character < 0x1100;
    }

    private static boolean isPhonetic(int character) {
        return (character >= 0x1C80 && character < 0x1CC0) || (character >= 0x1D00 && character < 0x1DC0);
    }

    private static boolean isLatinExtended(int character) {
        return character >= 0xAB30 && character < 0xAB70;
    }
}
