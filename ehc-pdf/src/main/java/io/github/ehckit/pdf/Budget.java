package io.github.ehckit.pdf;

import io.github.ehckit.message.Argument;
import io.github.ehckit.outcome.Refusal;
import java.util.Optional;

/** The rest of the budget of one document, in pages and time. Checked at each new page. */
final class Budget {
    private final PdfBudget limits;
    private final PdfProgress progress;
    private final long began = System.nanoTime();
    private Optional<Refusal> refusal = Optional.empty();
    private boolean interrupted;

    Budget(PdfBudget limits, PdfProgress progress) {
        this.limits = limits;
        this.progress = progress;
    }

    /**
     * Checks the estimated need.
     *
     * @param bytes about how much memory the document will take
     */
    void weighed(long bytes) {
        if (bytes > limits.memory()) {
            refusal = Optional.of(PdfRefusal.TOO_LARGE.refusal());
        }
    }

    /**
     * Checks the rest.
     *
     * @param done how many pages are full
     */
    void pageTurned(int done) {
        progress.laidOut(done);
        interrupted |= Thread.currentThread().isInterrupted();
        if (done >= limits.pages()) {
            refusal = Optional.of(PdfRefusal.TOO_MANY_PAGES.refusal(Argument.of("pages", limits.pages())));
        } else if (System.nanoTime() - began > limits.layout().toNanos()) {
            refusal = Optional.of(PdfRefusal.TOO_SLOW.refusal());
        }
    }

    boolean isSpent() {
        return refusal.isPresent() || interrupted;
    }

    boolean isInterrupted() {
        return interrupted;
    }

    Optional<Refusal> refusal() {
        return refusal;
    }
}
