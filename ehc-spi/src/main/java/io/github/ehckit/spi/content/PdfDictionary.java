package io.github.ehckit.spi.content;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A dictionary while it is read, reduced to a few marks that it bears, once or again.
 *
 * @param once the marks that it bears
 * @param again those that it bears more than once
 * @param count how many objects it says are in its stream; negative if it does not say so by a plain number
 * @param first where it says that the first of them begins; negative likewise
 * @param opening whether it is the action on opening the document
 * @param numbers of the objects that are this dictionary; -1 for any
 */
record PdfDictionary(
        Set<Mark> once,
        Set<Mark> again,
        AtomicInteger count,
        AtomicInteger first,
        boolean opening,
        List<Integer> numbers) {

    /** A mark of a dictionary, about itself or about the stream that follows it. */
    enum Mark {
        OBJECT_STREAM,
        COUNT,
        FIRST,
        FILTER,
        /** There is one filter, which deflates. */
        DEFLATED,
        /** A way to write an object stream in which it cannot be looked into. */
        CLOSED,
        /** The data are in another file. */
        FILE,
        /** The page that is shown is in another file. */
        REFERENCE,
        URI,
        NEXT,
        /** An action that goes to an article, or may do so, because another object holds its kind. */
        THREAD_ACTION
    }

    private static final Map<String, Mark> NAMES = Map.ofEntries(
            Map.entry("ObjStm", Mark.OBJECT_STREAM),
            Map.entry("First", Mark.FIRST),
            Map.entry("Filter", Mark.FILTER),
            Map.entry("Ref", Mark.REFERENCE),
            Map.entry("URI", Mark.URI),
            Map.entry("Next", Mark.NEXT),
            Map.entry("ASCIIHexDecode", Mark.CLOSED),
            Map.entry("AHx", Mark.CLOSED),
            Map.entry("ASCII85Decode", Mark.CLOSED),
            Map.entry("A85", Mark.CLOSED),
            Map.entry("LZWDecode", Mark.CLOSED),
            Map.entry("LZW", Mark.CLOSED),
            Map.entry("RunLengthDecode", Mark.CLOSED),
            Map.entry("RL", Mark.CLOSED),
            Map.entry("Crypt", Mark.CLOSED),
            Map.entry("JBIG2Decode", Mark.CLOSED),
            Map.entry("CCITTFaxDecode", Mark.CLOSED),
            Map.entry("CCF", Mark.CLOSED),
            Map.entry("DCTDecode", Mark.CLOSED),
            Map.entry("DCT", Mark.CLOSED),
            Map.entry("JPXDecode", Mark.CLOSED),
            Map.entry("DecodeParms", Mark.CLOSED),
            Map.entry("DP", Mark.CLOSED),
            Map.entry("F", Mark.CLOSED),
            Map.entry("FFilter", Mark.CLOSED),
            Map.entry("Fl", Mark.CLOSED));

    static PdfDictionary begun(boolean opening, List<Integer> numbers) {
        return new PdfDictionary(
                EnumSet.noneOf(Mark.class),
                EnumSet.noneOf(Mark.class),
                new AtomicInteger(-1),
                new AtomicInteger(-1),
                opening,
                numbers);
    }

    /** Notes a name in it, as a key or as a value. */
    void note(String name) {
        Mark mark = NAMES.get(name);
        if (mark != null) {
            note(mark);
        }
    }

    void note(Mark mark) {
        if (!once.add(mark)) {
            again.add(mark);
        }
    }

    boolean has(Mark mark) {
        return once.contains(mark);
    }

    /** Answers whether its stream holds objects; the key is decisive because some readers look for nothing else. */
    boolean holdsObjects() {
        return has(Mark.OBJECT_STREAM) || has(Mark.FIRST);
    }

    boolean deflated() {
        return has(Mark.DEFLATED);
    }

    /**
     * Answers whether its stream can be looked into: it is as it stands, or deflated once, and numbers tell which
     * objects are in it.
     */
    boolean open() {
        return !has(Mark.CLOSED)
                && first.getPlain() >= 0
                && count.getPlain() >= 0
                && has(Mark.FILTER) == deflated()
                && again.stream().noneMatch(EnumSet.of(Mark.FIRST, Mark.COUNT, Mark.FILTER, Mark.DEFLATED)::contains);
    }

    /** Answers whether the data of its stream, or the page that they show, is in another file. */
    boolean isElsewhere() {
        return has(Mark.FILE) || has(Mark.REFERENCE);
    }

    /** Answers whether it is an action that fetches data from the web, or goes on to another. */
    boolean fetches() {
        return has(Mark.URI) || has(Mark.NEXT);
    }

    /** Answers whether it is an action that goes to an article of another file. */
    boolean goesElsewhere() {
        return has(Mark.THREAD_ACTION) && has(Mark.FILE);
    }
}
