package io.github.ehckit.pdf;

import io.github.ehckit.document.DocumentModel;
import io.github.ehckit.document.Transcript;
import io.github.ehckit.document.TranscriptEntry;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.port.DocumentRenderer;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.openpdf.text.ExceptionConverter;

/**
 * A {@link DocumentRenderer} that writes PDF files which are PDF/UA-1 and PDF/A-2a at once (P16), or of another {@link
 * PdfStandard}.
 *
 * <p>The pages are A4, the text 12 points. Nothing in the file acts: no scripts, no actions but links (P11). A
 * character that no font here has is shown as its number, is read aloud and copied as itself, and is reported in a
 * notice by number and name. Chinese needs the optional jar {@code ehc-pdf} with classifier {@code chinese}. Bytes are
 * the same for the same document on the same build of the JDK. Instances are immutable and thread-safe.
 */
public final class PdfRenderer implements DocumentRenderer {
    private final PdfOptions options;

    /** Makes a renderer with the {@linkplain PdfOptions#DEFAULT usual options}. */
    public PdfRenderer() {
        this(PdfOptions.DEFAULT);
    }

    public PdfRenderer(PdfOptions options) {
        this.options = options;
    }

    @Override
    public String mediaType() {
        return "application/pdf";
    }

    @Override
    public String extension() {
        return "pdf";
    }

    @Override
    public Outcome<Rendered> render(DocumentModel document, OutputStream to) throws IOException {
        return render(document, Optional.empty(), to);
    }

    /**
     * Writes the document and attaches the record that it was made from, so that a file of {@link PdfStandard#UA_1} is
     * PDF/A-3a. Otherwise as {@link #render(DocumentModel, OutputStream)}.
     */
    public Outcome<Rendered> render(DocumentModel document, AttachedRecord attached, OutputStream to)
            throws IOException {
        return render(document, Optional.of(attached), to);
    }

    private Outcome<Rendered> render(DocumentModel document, Optional<AttachedRecord> attached, OutputStream to)
            throws IOException {
        List<TranscriptEntry> passages = Transcript.of(document);
        byte[] digest = DocumentDigest.of(document.metadata(), passages, attached);
        Budget spending = new Budget(options.budget(), options.progress());
        spending.weighed(MemoryEstimate.of(passages));
        Typesetter typesetter = new Typesetter(document.metadata().language());
        Optional<Layout> layout = spending.isSpent() ? Optional.empty() : lay(document, typesetter, spending);
        if (spending.isInterrupted()) {
            throw new InterruptedIOException(
                    "The thread was interrupted while it laid out a document. Render the document again.");
        }
        if (layout.isEmpty()) {
            return Outcome.refused(spending.refusal().orElseThrow());
        }
        write(new PdfFile(document.metadata(), options, attached, digest, to), layout.get());
        return Outcome.done(
                new Rendered(OptionalInt.of(layout.get().pages().size())),
                MissingCharacters.told(typesetter.missing()));
    }

    private Optional<Layout> lay(DocumentModel document, Typesetter typesetter, Budget spending) {
        Pages pages = new Pages(spending);
        Node root = new DocumentLayout(document, typesetter, pages, options.standard()).lay();
        List<Page> laid = pages.finish();
        if (spending.isSpent()) {
            return Optional.empty();
        }
        Layout layout = new Layout(laid, root, pages.sections(), typesetter);
        new PageNumbers(layout).set();
        return Optional.of(layout);
    }

    private static void write(PdfFile file, Layout layout) throws IOException {
        try {
            file.write(layout);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (ExceptionConverter e) {
            if (e.getException() instanceof IOException cause) {
                throw cause;
            }
            throw e;
        }
    }
}
