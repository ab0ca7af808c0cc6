package io.github.ehckit.example.benchmark.size;

import io.github.ehckit.port.AttachmentScanner;
import io.github.ehckit.upload.Source;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** A scanner that reads every byte to the end, as any must, and finds nothing. */
final class ReadsToTheEnd implements AttachmentScanner {
    @Override
    public Verdict scan(Source file) throws IOException {
        try (InputStream in = file.open()) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return Verdict.CLEAN;
    }
}
