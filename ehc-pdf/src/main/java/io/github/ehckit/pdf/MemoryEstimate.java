package io.github.ehckit.pdf;

import io.github.ehckit.document.TranscriptEntry;

/** About how much memory the pages of a document take when they are laid out and wait to be written. Counted before layout. */
final class MemoryEstimate {
    private static final int PASSAGE = 900;
    private static final int CHARACTER = 6;
    private static final int SHAPED_CHARACTER = 40;

    private MemoryEstimate() {}

    /** In bytes. */
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
