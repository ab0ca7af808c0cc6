package io.github.ehckit.upload.content;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What matters of a dictionary while it is read: which of a few names stand in it, as keys or as values.
 *
 * @param names those that stand in it
 * @param count how many objects it says are in its stream; 0 if it does not
 * @param opening whether it is what is done when the document is opened
 */
record PdfDictionary(List<String> names, AtomicInteger count, boolean opening) {
    private static final int MOST = 32;
    private static final String DEFLATED = "FlateDecode";
    /** Ways to write an object stream in which it cannot be looked into. */
    private static final Set<String> CLOSED = Set.of(
            "ASCIIHexDecode",
            "AHx",
            "ASCII85Decode",
            "A85",
            "LZWDecode",
            "LZW",
            "RunLengthDecode",
            "RL",
            "Crypt",
            "JBIG2Decode",
            "CCITTFaxDecode",
            "CCF",
            "DCTDecode",
            "DCT",
            "JPXDecode",
            "DecodeParms",
            "F",
            "FFilter",
            "Fl");

    private static final Set<String> NOTED = Set.of("First", "ObjStm", "Filter", DEFLATED, "URI", "Next");

    static PdfDictionary begun(boolean opening) {
        return new PdfDictionary(new ArrayList<>(), new AtomicInteger(), opening);
    }

    void note(String name) {
        if (names.size() < MOST && (NOTED.contains(name) || CLOSED.contains(name))) {
            names.add(name);
        }
    }

    /** Whether its stream holds objects; the key is decisive because some readers look for nothing else. */
    boolean holdsObjects() {
        return names.contains("ObjStm") || names.contains("First");
    }

    boolean deflated() {
        return names.contains(DEFLATED);
    }

    /** Whether its stream can be looked into: it is as it stands, or deflated once. */
    boolean open() {
        int deflations = Collections.frequency(names, DEFLATED);
        return Collections.disjoint(names, CLOSED)
                && names.size() < MOST
                && deflations == Collections.frequency(names, "Filter")
                && deflations < 2;
    }

    /** Whether it is an action that fetches something from the web, or goes on to another. */
    boolean fetches() {
        return names.contains("URI") || names.contains("Next");
    }
}
