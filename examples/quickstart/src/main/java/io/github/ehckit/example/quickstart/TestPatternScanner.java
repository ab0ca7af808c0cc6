package io.github.ehckit.example.quickstart;

import io.github.ehckit.port.AttachmentScanner;
import io.github.ehckit.upload.Source;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * A scanner for this story alone. It knows one pattern, which is no virus: the test file by which scanners are tried
 * out (EICAR). A host has a real scanner, such as that of {@code examples/clamav}.
 */
final class TestPatternScanner implements AttachmentScanner {
    private static final String PATTERN = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR" + "-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    @Override
    public Verdict scan(Source file) throws IOException {
        try (InputStream in = file.open()) {
            String begins = new String(in.readNBytes(PATTERN.length()), StandardCharsets.US_ASCII);
            in.transferTo(OutputStream.nullOutputStream());
            return begins.equals(PATTERN) ? Verdict.INFECTED : Verdict.CLEAN;
        }
    }
}
