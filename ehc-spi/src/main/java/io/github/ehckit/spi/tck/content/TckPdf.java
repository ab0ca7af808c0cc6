package io.github.ehckit.spi.tck.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A PDF of one page that says "Advice", to which a test adds a fault (ISO 32000-1). */
final class TckPdf {
    private static final String TEXT = "BT /F1 24 Tf 72 720 Td (Advice) Tj ET";

    private TckPdf() {}

    static String plain() {
        return with("");
    }

    /** Returns a PDF with entries in its catalogue, and objects from the sixth on with the given content. */
    static String with(String catalogue, String... objects) {
        return file("", catalogue, objects);
    }

    /** Returns a PDF with entries in its trailer. */
    static String file(String trailer, String catalogue, String... objects) {
        List<String> all = new ArrayList<>(List.of(
                "<< /Type /Catalog /Pages 2 0 R " + catalogue + " >>",
                "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
                        + " /Resources << /Font << /F1 5 0 R >> >> >>",
                stream("", TEXT),
                "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"));
        all.addAll(Arrays.asList(objects));
        return written(all, trailer);
    }

    static String stream(String entries, String data) {
        return "<< " + entries + " /Length " + data.length() + " >>\nstream\n" + data + "\nendstream";
    }

    private static String written(List<String> objects, String trailer) {
        StringBuilder file = new StringBuilder("%PDF-1.7\n");
        StringBuilder table = new StringBuilder("0000000000 65535 f \n");
        for (int i = 0; i < objects.size(); i++) {
            table.append(String.format(Locale.ROOT, "%010d 00000 n \n", file.length()));
            file.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
        }
        int size = objects.size() + 1;
        String end = "xref\n0 " + size + "\n" + table + "trailer\n<< /Root 1 0 R /Size " + size + " " + trailer
                + " >>\nstartxref\n" + file.length() + "\n%%EOF\n";
        return file + end;
    }
}
