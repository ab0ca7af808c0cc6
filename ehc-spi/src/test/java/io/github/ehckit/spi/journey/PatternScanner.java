package io.github.ehckit.spi.journey;

import io.github.ehckit.port.AttachmentScanner;
import io.github.ehckit.upload.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** A scanner that knows the EICAR test file, and can be told to be down. */
final class PatternScanner implements AttachmentScanner {
    private boolean down;
    private int scanned;

    void goDown() {
        down = true;
    }

    void comeUp() {
        down = false;
    }

    /** How many files it has looked at. */
    int scanned() {
        return scanned;
    }

    @Override
    public Verdict scan(Source file) throws IOException {
        if (down) {
            throw new IOException("connection refused");
        }
        scanned++;
        try (InputStream in = file.open()) {
            String content = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
            return content.contains("EICAR-STANDARD-ANTIVIRUS") ? Verdict.INFECTED : Verdict.CLEAN;
        }
    }
}
