package io.github.ehckit.spi.journey;

import io.github.ehckit.port.AttachmentScanner;
import io.github.ehckit.upload.Source;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** A scanner that has trouble with files of some sizes. */
record FaultyScanner(AttachmentScanner sound, HostFaults<Integer, AttachmentScanner.Verdict> troubles)
        implements AttachmentScanner {
    @Override
    public Verdict scan(Source file) throws IOException {
        return troubles.among(List.of(size(file)), () -> soundly(file));
    }

    private Verdict soundly(Source file) {
        try {
            return sound.scan(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static int size(Source file) throws IOException {
        try (InputStream in = file.open()) {
            return in.readAllBytes().length;
        }
    }
}
