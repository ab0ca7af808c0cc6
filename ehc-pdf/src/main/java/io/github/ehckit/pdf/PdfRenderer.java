package io.github.ehckit.pdf;

import io.github.ehckit.document.DocumentModel;
import io.github.ehckit.document.VisibleText;
import io.github.ehckit.outcome.Notice;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.Refusal;
import io.github.ehckit.port.DocumentRenderer;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.openpdf.text.ExceptionConverter;

/**
 * Writes documents as PDF 1.7 that is PDF/UA-1 and PDF/A-2a at once (P16).
 *
 * <p>The pages are A4, the text 12 points. Nothing in the file acts: no scripts, no actions but links, no attachments (P11).
 * A character that no font here has is shown as its number, is read aloud and copied as itself, and is told in a notice.
 * Bytes are the same for the same document on the same build of the JDK. Instances are immutable and thread-safe.
 */
public final class PdfRenderer implements DocumentRenderer {
    private static final int MOST_NAMED = 20;

    private final PdfBudget budget;

    /** A renderer with the {@linkplain PdfBudget#DEFAULT usual budget}. */
    public PdfRenderer() {
        this(PdfBudget.DEFAULT);
    }

    public PdfRenderer(PdfBudget budget) {
        this.budget = budget;
    }

    @Override
    public String mediaType() {
        return "application/pdf";
    }

    @Override
    public Outcome<Rendered> render(DocumentModel document, OutputStream to) throws IOException {
        Budget spending = new Budget(budget);
        Typesetter typesetter = new Typesetter();
        Pages pages = new Pages(spending);
        Node root = new DocumentLayout(document, typesetter, pages).lay();
        List<Page> laid = pages.finish();
        if (spending.isInterrupted()) {
            throw new InterruptedIOException("interrupted while a document was laid out");
        }
        Optional<Refusal> refusal = spending.refusal();
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        write(document, laid, new PdfFile.Layout(root, pages.sections(), typesetter), to);
        return Outcome.done(new Rendered(OptionalInt.of(laid.size())), notices(typesetter.missing()));
    }

    private static void write(DocumentModel document, List<Page> pages, PdfFile.Layout layout, OutputStream to)
            throws IOException {
        try {
            new PdfFile(document.about(), Digest.of(document), to).write(pages, layout);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (ExceptionConverter e) {
            if (e.getException() instanceof IOException cause) {
                throw cause;
            }
            throw e;
        }
    }

    private static List<Notice> notices(NavigableSet<Integer> missing) {
        if (missing.isEmpty()) {
            return List.of();
        }
        String named =
                missing.stream().limit(MOST_NAMED).map(VisibleText::number).collect(Collectors.joining(", "));
        String more = missing.size() > MOST_NAMED ? " and " + (missing.size() - MOST_NAMED) + " more" : "";
        return List.of(new Notice(
                "P11", "No font has these characters, so that their numbers are shown: " + named + more + "."));
    }
}
