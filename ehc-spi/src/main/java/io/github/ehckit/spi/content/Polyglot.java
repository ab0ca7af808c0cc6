package io.github.ehckit.spi.content;

import io.github.ehckit.upload.Source;
import java.io.IOException;

/**
 * A polyglot file, which begins as one type and would be opened as another by a program that looks elsewhere in it
 * first.
 */
final class Polyglot {
    private static final int START = 1024;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int END_OF_ZIP = 22;

    private Polyglot() {}

    /** Looks for a PDF, which some read from anywhere in the first kilobyte, and for a ZIP, which is read from its end. */
    static void check(Signature found, Source source, Findings findings) throws IOException {
        boolean pdf = found != Signature.PDF
                && found != Signature.TEXT
                && start(source).contains("%PDF-");
        boolean zip = found != Signature.OFFICE && endsInZip(source);
        findings.addIf(pdf || zip, Fault.MIXED);
    }

    /**
     * Answers whether a program would find the directory of a ZIP, with a comment that reaches to the end of the file.
     */
    private static boolean endsInZip(Source source) throws IOException {
        String tail = Tail.of(source, END_OF_ZIP + LONGEST_COMMENT);
        int at = tail.lastIndexOf(ZipDirectory.END);
        while (at >= 0 && !isEnd(tail, at)) {
            at = tail.lastIndexOf(ZipDirectory.END, at - 1);
        }
        return at >= 0;
    }

    /** Answers whether there is the end of a ZIP's directory near the end of the file, with any bytes after it. */
    static boolean hasZipBeforeItsEnd(Source source) throws IOException {
        return Tail.of(source, END_OF_ZIP + LONGEST_COMMENT).contains(ZipDirectory.END);
    }

    private static boolean isEnd(String tail, int at) {
        int comment = at + END_OF_ZIP - 2;
        return comment + 2 <= tail.length()
                && comment + 2 + tail.charAt(comment) + (tail.charAt(comment + 1) << 8) == tail.length();
    }

    private static String start(Source source) throws IOException {
        try (Input in = Input.of(source)) {
            return in.ahead(START);
        }
    }
}
