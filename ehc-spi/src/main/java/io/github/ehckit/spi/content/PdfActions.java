package io.github.ehckit.spi.content;

import java.util.BitSet;
import java.util.List;

/**
 * The actions of a PDF: the objects that are run when a document is opened, and those that fetch data or only lead to
 * another object.
 */
final class PdfActions {
    /** The number of an object that cannot be told; it may be any. */
    static final int ANY = -1;

    private final BitSet opening = new BitSet();
    /** The number of an object and 1, and 0 for any. */
    private final BitSet fetching = new BitSet();

    /** Notes that the object is run on opening. */
    void opens(int object) {
        opening.set(object + 1);
    }

    /** Notes that the objects fetch data, or are a reference to another object, which would be looked for in vain. */
    void fetch(List<Integer> objects) {
        objects.forEach(object -> fetching.set(object + 1));
    }

    void check(Findings findings) {
        boolean any = fetching.get(ANY + 1) && !opening.isEmpty();
        findings.addIf(any || opening.intersects(fetching), Fault.ACTIVE);
    }
}
