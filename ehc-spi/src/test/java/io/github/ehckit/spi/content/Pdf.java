package io.github.ehckit.spi.content;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.DeflaterOutputStream;

/** The least that makes a PDF, to which a test adds what is wrong. */
final class Pdf {
    private static final String CATALOGUE = "1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n";
    private static final String PAGES = "2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj\n";
    private static final String TRAILER = "trailer\n<< /Root 1 0 R /Size 3 >>\nstartxref\n9\n%%EOF\n";

    private Pdf() {}

    static String with(String objects) {
        return "%PDF-1.7\n" + CATALOGUE + PAGES + objects + "\n" + TRAILER;
    }

    /** An object of a number, of which the content is given. */
    static String object(int number, String content) {
        return number + " 0 obj\n" + content + "\nendobj\n";
    }

    static String stream(int number, String entries, String data) {
        return object(number, "<< " + entries + " >>\nstream\n" + data + "\nendstream");
    }

    /** An object stream that holds one object, deflated. */
    static String objectStream(int number, String object) {
        String packed = deflated("7 0 " + object);
        return stream(number, "/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length " + packed.length(), packed);
    }

    /** An object stream of which the entries and the data are given. */
    static String closedStream(String entries, String data) {
        return stream(6, "/Type /ObjStm /N 1 /First 4 " + entries, data);
    }

    static String deflated(String content) {
        return deflated(content, 0);
    }

    /** The content and so many megabytes of spaces after it. */
    static String deflated(String content, int megabytes) {
        return deflated(content, " ".repeat(1 << 20), megabytes);
    }

    /** The content and, after it, something so many times. */
    static String deflated(String content, String unit, int times) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] repeated = unit.getBytes(StandardCharsets.ISO_8859_1);
        try (OutputStream out = new BufferedOutputStream(new DeflaterOutputStream(packed), 1 << 16)) {
            out.write(content.getBytes(StandardCharsets.ISO_8859_1));
            for (int i = 0; i < times; i++) {
                out.write(repeated);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toString(StandardCharsets.ISO_8859_1);
    }
}
