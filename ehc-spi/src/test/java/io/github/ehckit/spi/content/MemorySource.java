package io.github.ehckit.spi.content;

import io.github.ehckit.upload.FileType;
import io.github.ehckit.upload.Source;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** A file that is only thought of. */
final class MemorySource implements Source {
    private final byte[] content;

    MemorySource(byte[] content) {
        this.content = content;
    }

    @Override
    public long bytes() {
        return content.length;
    }

    @Override
    public InputStream open() {
        return new ByteArrayInputStream(content);
    }

    static byte[] stripped(FileType type, byte[] content) {
        ByteArrayOutputStream to = new ByteArrayOutputStream();
        try {
            Metadata.strip(type, new MemorySource(content), to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return to.toByteArray();
    }
}
