package io.github.ehckit.pdf;

import static io.github.ehckit.pdf.PdfStandard.UA_1;

import io.github.ehckit.document.DocumentMetadata;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.zip.Deflater;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** The PDF file around the pages: version, language, metadata, colour profile, identifier. */
final class PdfFile {
    private static final String PRODUCER = "EHC Kit";
    private static final byte[] PROFILE = Srgb.profile();

    private final DocumentMetadata metadata;
    private final PdfOptions options;
    private final Optional<AttachedRecord> attached;
    private final Document document = new Document(new Rectangle(PageGeometry.WIDTH, PageGeometry.HEIGHT), 0, 0, 0, 0);
    private final TaggedWriter writer;

    PdfFile(
            DocumentMetadata metadata,
            PdfOptions options,
            Optional<AttachedRecord> attached,
            byte[] digest,
            OutputStream to) {
        this.metadata = metadata;
        this.options = options;
        this.attached = attached;
        document.setGlyphSubstitutionEnabled(false); // else another library on the class path shapes the text
        writer = TaggedWriter.of(document, to);
        writer.identify(digest);
    }

    /** Writes the pages and closes the file. */
    void write(Layout layout) throws IOException {
        open();
        StructureTree tree = new StructureTree(writer, layout, options.standard());
        writer.structure(tree);
        List<Page> pages = layout.pages();
        Painter painter = new Painter(writer, tree, layout, metadata);
        Furniture furniture = new Furniture(metadata, layout.typesetter(), pages.size());
        for (int i = 0; i < pages.size(); i++) {
            checkInterrupt();
            painter.page(pages.get(i), furniture.of(i + 1));
            document.newPage();
            options.progress().written(i + 1, pages.size());
        }
        document.close();
    }

    private static void checkInterrupt() throws InterruptedIOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException(
                    "The thread was interrupted while it wrote a document. Render the document again.");
        }
    }

    private void open() throws IOException {
        writer.setPdfVersion(options.standard() == UA_1 ? PdfWriter.VERSION_1_7 : PdfWriter.VERSION_2_0);
        writer.setFullCompression();
        writer.setCompressionLevel(Deflater.BEST_SPEED); // a sixth more bytes in two thirds of the time
        writer.setTagged();
        writer.setTabs(PdfName.S);
        writer.setViewerPreferences(PdfWriter.DisplayDocTitle | PdfWriter.PageModeUseOutlines);
        writer.getExtraCatalog()
                .put(PdfName.LANG, new PdfString(metadata.language().tag()));
        writer.setXmpMetadata(Xmp.packet(metadata, PRODUCER, options.standard(), attached.isPresent()));
        document.open();
        information(writer.getInfo());
        writer.getExtraCatalog().put(PdfName.OUTPUTINTENTS, new PdfArray(outputIntent()));
        if (attached.isPresent()) {
            EmbeddedRecord.embed(writer, attached.get(), metadata.asOf());
        }
    }

    /** After the file is opened, or the writer puts in the present time. */
    private void information(PdfDictionary info) {
        PdfString date = Dates.of(metadata.asOf());
        info.put(PdfName.TITLE, new PdfString(metadata.title(), PdfObject.TEXT_UNICODE));
        info.put(PdfName.AUTHOR, new PdfString(metadata.authority(), PdfObject.TEXT_UNICODE));
        info.put(PdfName.PRODUCER, new PdfString(PRODUCER));
        info.put(PdfName.CREATIONDATE, date);
        info.put(PdfName.MODDATE, date);
    }

    private PdfDictionary outputIntent() throws IOException {
        PdfStream profile = new PdfStream(PROFILE);
        profile.put(PdfName.N, new PdfNumber(3));
        profile.flateCompress();
        PdfDictionary intent = new PdfDictionary(PdfName.OUTPUTINTENT);
        intent.put(PdfName.S, PdfName.GTS_PDFA1);
        intent.put(PdfName.OUTPUTCONDITIONIDENTIFIER, new PdfString("sRGB IEC61966-2.1"));
        intent.put(PdfName.INFO, new PdfString("sRGB IEC61966-2.1"));
        intent.put(PdfName.DESTOUTPUTPROFILE, writer.addToBody(profile).getIndirectReference());
        return intent;
    }
}
