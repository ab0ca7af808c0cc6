package io.github.ehckit.upload.content;

import java.util.BitSet;

/** Which objects are done when a document is opened, and which fetch something. */
final class PdfActions {
    private final BitSet opening = new BitSet();
    private final BitSet fetching = new BitSet();

    /** The object is what is done on opening; negative if it is none. */
    void opens(int object) {
        if (object >= 0) {
            opening.set(object);
        }
    }

    void fetches(int object) {
        if (object >= 0) {
            fetching.set(object);
        }
    }

    void check(Findings findings) {
        findings.addIf(opening.intersects(fetching), Fault.ACTIVE);
    }
}
