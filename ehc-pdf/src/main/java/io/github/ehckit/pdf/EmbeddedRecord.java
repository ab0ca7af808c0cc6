package io.github.ehckit.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** A record embedded as the data of the whole document: ISO 19005-3, annex E. */
final class EmbeddedRecord {
    private final PdfWriter writer;
    private final AttachedRecord attached;
    private final PdfString date;

    private EmbeddedRecord(PdfWriter writer, AttachedRecord attached, Instant asOf) {
        this.writer = writer;
        this.attached = attached;
        this.date = Dates.of(asOf);
    }

    static void embed(PdfWriter writer, AttachedRecord attached, Instant asOf) throws IOException {
        new EmbeddedRecord(writer, attached, asOf).embed();
    }

    private void embed() throws IOException {
        PdfIndirectReference file = writer.addToBody(specification()).getIndirectReference();
        writer.getExtraCatalog().put(new PdfName("AF"), new PdfArray(file));
        PdfArray names = new PdfArray(text(attached.fileName()));
        names.add(file);
        writer.getExtraCatalog()
                .put(PdfName.NAMES, dictionary(new PdfName("EmbeddedFiles"), dictionary(PdfName.NAMES, names)));
    }

    private PdfDictionary specification() throws IOException {
        PdfDictionary file = new PdfDictionary(PdfName.FILESPEC);
        file.put(PdfName.F, text(attached.fileName()));
        file.put(PdfName.UF, text(attached.fileName()));
        file.put(PdfName.DESC, text(attached.description()));
        file.put(new PdfName("AFRelationship"), new PdfName("Data"));
        PdfIndirectReference content = writer.addToBody(content()).getIndirectReference();
        PdfDictionary embedded = dictionary(PdfName.F, content);
        embedded.put(PdfName.UF, content);
        file.put(PdfName.EF, embedded);
        return file;
    }

    private PdfStream content() {
        byte[] json = attached.json().getBytes(StandardCharsets.UTF_8);
        PdfStream stream = new PdfStream(json);
        stream.put(PdfName.TYPE, new PdfName("EmbeddedFile"));
        stream.put(PdfName.SUBTYPE, new PdfName("application/json"));
        PdfDictionary parameters = dictionary(PdfName.SIZE, new PdfNumber(json.length));
        parameters.put(PdfName.MODDATE, date);
        stream.put(PdfName.PARAMS, parameters);
        stream.flateCompress();
        return stream;
    }

    private static PdfDictionary dictionary(PdfName key, PdfObject value) {
        PdfDictionary dictionary = new PdfDictionary();
        dictionary.put(key, value);
        return dictionary;
    }

    private static PdfString text(String text) {
        return new PdfString(text, PdfObject.TEXT_UNICODE);
    }
}
