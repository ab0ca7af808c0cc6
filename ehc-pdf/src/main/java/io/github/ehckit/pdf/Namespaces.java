package io.github.ehckit.pdf;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/**
 * The namespaces that define the types of elements: that of PDF 2.0, and that of a few of PDF 1.7 that it still allows.
 */
final class Namespaces {
    private static final Set<String> OF_1_7 = Set.of("TOC", "TOCI", "Reference");

    private final PdfWriter writer;
    private Optional<PdfIndirectReference> pdf2 = Optional.empty();
    private Optional<PdfIndirectReference> pdf1 = Optional.empty();

    Namespaces(PdfWriter writer) {
        this.writer = writer;
    }

    PdfIndirectReference of(String type) throws IOException {
        return OF_1_7.contains(type) ? pdf1() : pdf2();
    }

    /** Lists the namespaces of the types that elements have. */
    void list(Dictionary root) {
        root.array("Namespaces");
        pdf2.ifPresent(root::add);
        pdf1.ifPresent(root::add);
        root.endArray();
    }

    private PdfIndirectReference pdf2() throws IOException {
        if (pdf2.isEmpty()) {
            pdf2 = Optional.of(write("http://iso.org/pdf2/ssn"));
        }
        return pdf2.get();
    }

    private PdfIndirectReference pdf1() throws IOException {
        if (pdf1.isEmpty()) {
            pdf1 = Optional.of(write("http://iso.org/pdf/ssn"));
        }
        return pdf1.get();
    }

    private PdfIndirectReference write(String name) throws IOException {
        PdfDictionary namespace = new PdfDictionary(new PdfName("Namespace"));
        namespace.put(new PdfName("NS"), new PdfString(name));
        return writer.addToBody(namespace).getIndirectReference();
    }
}
