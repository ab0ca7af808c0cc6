package io.github.ehckit.example.benchmark.pdf;

import io.github.ehckit.document.DocumentModel;
import io.github.ehckit.pdf.PdfRenderer;
import java.io.OutputStream;

/** An engine that writes a document. Those that can, ours and OpenPDF, read their fonts once for the process. */
enum Engine {
    OPENPDF_UNTAGGED(OpenPdf::write),
    EHC_PDF((document, to) -> new PdfRenderer().render(document, to).orElseThrow()),
    OPENHTMLTOPDF_WITHOUT_GSUB(OpenHtml::write),
    FOP(Fop::write);

    private final Writing writing;

    Engine(Writing writing) {
        this.writing = writing;
    }

    /** The writing of a document by an engine. */
    @FunctionalInterface
    interface Writing {
        void write(DocumentModel document, OutputStream to) throws Exception;
    }

    void write(DocumentModel document, OutputStream to) {
        try {
            writing.write(document, to);
        } catch (Exception e) {
            throw new IllegalStateException(name(), e);
        }
    }
}
