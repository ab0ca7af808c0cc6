package io.github.ehckit.spi.tck;

import io.github.ehckit.port.AttachmentScanner;
import io.github.ehckit.upload.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Knows one virus, which is none: the EICAR test file. It reads a whole file into memory, as no scanner should. */
class EicarScanner implements AttachmentScanner {
    private static final String MARK = "EICAR" + "-STANDARD-ANTIVIRUS-TEST-FILE";

    @Override
    public Verdict scan(Source file) throws IOException {
        try (InputStream in = file.open()) {
            return verdict(new String(in.readAllBytes(), StandardCharsets.ISO_8859_1));
        }
    }

    static Verdict verdict(String content) {
        return content.contains(MARK) ? Verdict.INFECTED : Verdict.CLEAN;
    }
}
