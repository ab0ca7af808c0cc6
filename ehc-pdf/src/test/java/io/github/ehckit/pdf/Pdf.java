package io.github.ehckit.pdf;

import io.github.ehckit.document.DocumentModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Renders documents for tests. */
final class Pdf {
    private Pdf() {}

    static byte[] of(DocumentModel document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new PdfRenderer().render(document, out).orElseThrow();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The tree of the file; {@code #} stands for the page numbers of its contents lists. */
    static List<String> tree(byte[] pdf) {
        List<String> tree = new ArrayList<>(ReadBack.tree(pdf));
        for (int i = 1; i < tree.size(); i++) {
            if (tree.get(i - 1).strip().equals("Reference")) {
                tree.set(i, tree.get(i).replaceAll(" \\d+$", " #"));
            }
        }
        return tree;
    }
}
