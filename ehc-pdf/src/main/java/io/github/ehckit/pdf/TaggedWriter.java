package io.github.ehckit.pdf;

import java.io.OutputStream;
import java.util.Optional;
import org.openpdf.text.Document;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfDocument;
import org.openpdf.text.pdf.PdfEncryption;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfWriter;

/**
 * The PDF writer with the two things that its public side lacks: an identifier of the file that depends on its content
 * alone, and a structure tree that is not its own.
 */
final class TaggedWriter extends PdfWriter {
    private Optional<PdfObject> identifier = Optional.empty();
    private Optional<StructureTree> tree = Optional.empty();
    private int infoAsked;
    private boolean closing;

    private TaggedWriter(PdfDocument document, OutputStream to) {
        super(document, to);
    }

    /** The body without the present time, which it would put into words only to have it replaced. */
    private static final class Body extends PdfDocument {
        @Override
        public boolean addCreationDate() {
            return true;
        }
    }

    static TaggedWriter of(Document document, OutputStream to) {
        PdfDocument body = new Body();
        body.setTextRenderingOptions(document.getTextRenderingOptions());
        document.addDocListener(body);
        TaggedWriter writer = new TaggedWriter(body, to);
        body.addWriter(writer);
        writer.setCloseStream(false);
        return writer;
    }

    /** Names the file by a digest of its content. */
    void identify(byte[] digest) {
        identifier = Optional.of(PdfEncryption.createInfoId(digest, digest));
    }

    void structure(StructureTree own) {
        tree = Optional.of(own);
    }

    /**
     * The information dictionary. The writer looks into it for an identifier, after it has written it: from the second time
     * that it is asked for while the file is closed, the identifier is there.
     */
    @Override
    public PdfDictionary getInfo() {
        PdfDictionary info = super.getInfo();
        if (closing && infoAsked++ > 0) {
            identifier.ifPresent(id -> info.put(PdfName.FILEID, id));
        }
        return info;
    }

    @Override
    protected PdfDictionary getCatalog(PdfIndirectReference pages) {
        closing = true;
        PdfIndirectReference root = tree.orElseThrow().write();
        tagged = false; // pages know their parents in the tree by now; the writer's own tree would be an empty second
        // one
        PdfDictionary catalog = super.getCatalog(pages);
        catalog.put(PdfName.STRUCTTREEROOT, root);
        PdfDictionary mark = new PdfDictionary();
        mark.put(PdfName.MARKED, PdfBoolean.PDFTRUE);
        catalog.put(PdfName.MARKINFO, mark);
        return catalog;
    }
}
