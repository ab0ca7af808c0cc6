package io.github.ehckit.pdf;

import io.github.ehckit.document.Passage;

/** About how much memory the pages of a document take when they are laid out and wait to be written. Counted before layout. */
final class Weight {
    private static final int PASSAGE = 900;
    private static final int CHARACTER = 6;
    private static final int SHAPED_CHARACTER = 40;

    private Weight() {}

    /** In bytes. */
    static long of(Iterable<Passage> passages) {
        long bytes = 0;
        for (Passage passage : passages) {
            bytes += PASSAGE + of(passage.text());
        }
        return bytes;
    }

    private static long of(String text) {
        return (long) text.length() * (RunningText.isSimple(text) ? CHARACTER : SHAPED_CHARACTER);
    }
}
