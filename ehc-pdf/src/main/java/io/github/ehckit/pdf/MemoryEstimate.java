package io.github.ehckit.pdf;

import io.github.ehckit.document.TranscriptEntry;

/** An estimate of the memory that the pages of a document take while they wait to be written. Made before layout. */
final class MemoryEstimate {
    private static final int PASSAGE = 900;
    private static final int CHARACTER = 6;
    private static final int SHAPED_CHARACTER = 40;

    private MemoryEstimate() {}

    /** Returns the estimate, in bytes. */
    static long of(Iterable<TranscriptEntry> passages) {
        long bytes = 0;
        for (TranscriptEntry passage : passages) {
            bytes += PASSAGE + of(passage.text());
        }
        return bytes;
    }

    private static long of(String text) {
        return (long) text.length() * (RunningText.isSimple(text) ? CHARACTER : SHAPED_CHARACTER);
    }
}
