package io.github.ehckit.spi.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The packed bytes of an object stream. A reader goes to an object in it by its place, which the stream tells first;
 * one that begins within a token or a comment, or after the end, is hidden from a program that reads in order.
 */
final class PdfPackedBytes extends PdfBytes {
    private final Findings findings;
    /** For each object its place, and in the lower half its number; in the order of places. */
    private long[] places = {};
    /** The first place that has not been passed, and the first of which the object has not been told. */
    private int passed;

    private int told;
    private boolean cutOff;

    PdfPackedBytes(Input in, Findings findings) {
        super(in);
        this.findings = findings;
    }

    static long place(int at, int number) {
        return (long) at << Integer.SIZE | number;
    }

    /** Makes these places known, all of them ahead. */
    void expect(long[] known) {
        places = known.clone();
        Arrays.sort(places);
    }

    /** The numbers of the objects of which the place comes before or at this one, each once. */
    List<Integer> upTo(long at) {
        if (told == places.length || placeOf(told) > at) {
            return List.of();
        }
        List<Integer> numbers = new ArrayList<>();
        while (told < places.length && placeOf(told) <= at) {
            numbers.add((int) places[told++]);
        }
        return numbers;
    }

    /** Answers whether a token has been read at each place, and no string goes on after the end. */
    boolean isWhole() {
        return told == places.length && !cutOff;
    }

    @Override
    void look(int c, Part of) {
        cutOff |= c < 0 && of == Part.DATA;
        long at = c < 0 ? -1 : position() - 1;
        while (passed < places.length && placeOf(passed) <= at) {
            findings.addIf(of != Part.BEGIN && placeOf(passed) == at, Fault.HIDDEN);
            passed++;
        }
    }

    /** A header means nothing here. */
    @Override
    boolean endsInHeader() {
        return false;
    }

    private long placeOf(int index) {
        return places[index] >>> Integer.SIZE;
    }
}
