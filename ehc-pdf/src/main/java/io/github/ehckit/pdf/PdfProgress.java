package io.github.ehckit.pdf;

/**
 * Is told how far a document has come, on the thread that renders it, once for each page. What it throws ends the rendering; so
 * does {@linkplain Thread#interrupt() interrupting} that thread. Told by several threads at once if the renderer is used so.
 */
public interface PdfProgress {
    /** Nobody listens. */
    PdfProgress UNHEARD = new PdfProgress() {
        @Override
        public void laidOut(int pages) {}

        @Override
        public void written(int pages, int of) {}
    };

    /** So many pages are laid out, and nothing is written yet. How many there will be is not known. */
    void laidOut(int pages);

    /** So many of all pages are written. */
    void written(int pages, int of);
}
