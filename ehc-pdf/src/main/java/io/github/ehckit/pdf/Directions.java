package io.github.ehckit.pdf;

import java.text.Bidi;
import java.util.List;
import java.util.Optional;

/**
 * The directions of a paragraph and of each of its characters: the bidirectional algorithm of Unicode. Where runs of
 * one paragraph run both ways, each that says its language is set apart as an isolate, so that its stops and brackets
 * stay with it, and those of its neighbours with them.
 */
final class Directions {
    private static final Directions PLAIN = new Directions(new byte[0], Direction.LEFT_TO_RIGHT);

    /** The characters that only we put into text: one that a person typed is shown by its number. */
    private static final char ISOLATE_LEFT_TO_RIGHT = '\u2066';

    private static final char ISOLATE_RIGHT_TO_LEFT = '\u2067';
    private static final char END_OF_ISOLATE = '\u2069';

    /** A line break that does not begin another paragraph. */
    private static final char LINE_SEPARATOR = '\u2028';

    private final byte[] levels;
    private final Direction paragraph;

    private Directions(byte[] levels, Direction paragraph) {
        this.levels = levels;
        this.paragraph = paragraph;
    }

    /** @param around the direction of the text around the paragraph */
    static Directions of(List<Span> spans, String text, boolean simple, Direction around) {
        boolean alike = areAlike(spans);
        Direction asked = alike ? own(spans.getFirst()).orElse(around) : around;
        if ((!simple && requiresBidi(text))
                || (asked.isRightToLeft() && text.chars().noneMatch(Character::isLetter))) {
            return of((alike ? text : isolated(spans)).replace('\n', LINE_SEPARATOR), asked, text.length());
        }
        return PLAIN;
    }

    private static Directions of(String isolated, Direction asked, int length) {
        int side = asked.isRightToLeft() ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT;
        Bidi bidi = new Bidi(isolated, side);
        byte[] levels = new byte[length];
        int at = 0;
        for (int i = 0; i < isolated.length(); i++) {
            if (!isOurs(isolated.charAt(i))) {
                levels[at++] = (byte) bidi.getLevelAt(i);
            }
        }
        return new Directions(levels, bidi.baseIsLeftToRight() ? Direction.LEFT_TO_RIGHT : Direction.RIGHT_TO_LEFT);
    }

    private static Optional<Direction> own(Span span) {
        return span.leaf().language().map(Direction::of);
    }

    /**
     * Answers whether all spans state the same direction, or none does. Text without any letter, such as a date, runs
     * as the text around it.
     */
    private static boolean areAlike(List<Span> spans) {
        for (Span span : spans) {
            if (!own(span).equals(own(spans.getFirst()))) {
                return false;
            }
        }
        return !spans.isEmpty();
    }

    private static boolean requiresBidi(String text) {
        return Bidi.requiresBidi(text.toCharArray(), 0, text.length());
    }

    private static String isolated(List<Span> spans) {
        StringBuilder isolated = new StringBuilder();
        for (Span span : spans) {
            own(span)
                    .ifPresentOrElse(
                            way -> isolated.append(beginning(way))
                                    .append(span.text())
                                    .append(END_OF_ISOLATE),
                            () -> isolated.append(span.text()));
        }
        return isolated.toString();
    }

    private static char beginning(Direction direction) {
        return direction.isRightToLeft() ? ISOLATE_RIGHT_TO_LEFT : ISOLATE_LEFT_TO_RIGHT;
    }

    private static boolean isOurs(char character) {
        return character == ISOLATE_LEFT_TO_RIGHT || character == ISOLATE_RIGHT_TO_LEFT || character == END_OF_ISOLATE;
    }

    /** Returns the side from which the paragraph is read. */
    Direction paragraph() {
        return paragraph;
    }

    /** Returns the level of a character: odd if it runs from right to left. */
    byte level(int at) {
        return levels.length == 0 ? 0 : levels[at];
    }
}
