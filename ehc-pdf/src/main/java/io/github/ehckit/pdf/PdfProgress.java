package io.github.ehckit.pdf;

/**
 * A listener to the progress of a document, called on the thread that renders it, once for each page. An exception from
 * it ends the rendering; so does {@linkplain Thread#interrupt() interrupting} that thread. Several threads call it at
 * once if the renderer is used so.
 */
public interface PdfProgress {
    /** A listener that does nothing. */
    PdfProgress UNHEARD = new PdfProgress() {
        @Override
        public void laidOut(int pages) {}

        @Override
        public void written(int pages, int of) {}
    };

    /** Notes that so many pages are laid out, and nothing is written yet. The number of all pages is not known. */
    void laidOut(int pages);

    /** Notes that so many of all pages are written. */
    void written(int pages, int of);
}
