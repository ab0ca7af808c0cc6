package io.github.ehckit.pdf;

import java.text.Bidi;
import java.util.Arrays;
import java.util.List;

/**
 * Which way a paragraph and each of its characters runs: the bidirectional algorithm of Unicode, told which runs are of another
 * language, so that their stops and brackets stay with them.
 */
final class Directions {
    private static final Directions PLAIN = new Directions(new byte[0], Direction.LEFT_TO_RIGHT);
    private static final byte EMBEDDED_RIGHT_TO_LEFT = 1;
    private static final byte EMBEDDED_LEFT_TO_RIGHT = 2;

    private final byte[] levels;
    private final Direction paragraph;

    private Directions(byte[] levels, Direction paragraph) {
        this.levels = levels;
        this.paragraph = paragraph;
    }

    /** @param around the direction of what the paragraph stands in */
    static Directions of(List<Span> spans, String text, Direction around) {
        Direction asked = asked(spans, around);
        if (runsBothWays(text) || (asked.isRightToLeft() && text.chars().noneMatch(Character::isLetter))) {
            return of(spans, text.toCharArray(), asked.isRightToLeft() || beginsRightToLeft(text));
        }
        return PLAIN;
    }

    /** The side is said and not left to the algorithm, which takes no embeddings where it has to find the side itself. */
    private static Directions of(List<Span> spans, char[] text, boolean rightToLeft) {
        int side = rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT;
        Bidi bidi = new Bidi(text, 0, embeddings(spans, text.length), 0, text.length, side);
        return new Directions(levels(bidi), rightToLeft ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT);
    }

    private static boolean beginsRightToLeft(String text) {
        return !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }

    /** A paragraph of one language runs as that does; text without any letter, such as a date, as what is around it. */
    private static Direction asked(List<Span> spans, Direction around) {
        return spans.size() == 1
                ? spans.getFirst().leaf().language().map(Direction::of).orElse(around)
                : around;
    }

    private static boolean runsBothWays(String text) {
        return !RunningText.isSimple(text) && Bidi.requiresBidi(text.toCharArray(), 0, text.length());
    }

    private static byte[] embeddings(List<Span> spans, int length) {
        byte[] embeddings = new byte[length];
        int start = 0;
        for (Span span : spans.size() > 1 ? spans : List.<Span>of()) {
            int end = start + span.text().length();
            Arrays.fill(embeddings, start, end, embedding(span));
            start = end;
        }
        return embeddings;
    }

    private static byte embedding(Span span) {
        return span.leaf()
                .language()
                .map(language -> language.isRightToLeft() ? EMBEDDED_RIGHT_TO_LEFT : EMBEDDED_LEFT_TO_RIGHT)
                .orElse((byte) 0);
    }

    private static byte[] levels(Bidi bidi) {
        byte[] levels = new byte[bidi.getLength()];
        for (int run = 0; run < bidi.getRunCount(); run++) {
            Arrays.fill(levels, bidi.getRunStart(run), bidi.getRunLimit(run), (byte) bidi.getRunLevel(run));
        }
        return levels;
    }

    /** From which side the paragraph is read. */
    Direction paragraph() {
        return paragraph;
    }

    /** Of a character: odd if it runs from right to left. */
    byte level(int at) {
        return levels.length == 0 ? 0 : levels[at];
    }
}
