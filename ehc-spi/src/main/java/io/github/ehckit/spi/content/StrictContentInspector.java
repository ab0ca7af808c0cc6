package io.github.ehckit.spi.content;

import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.port.ContentInspector;
import io.github.ehckit.upload.FileName;
import io.github.ehckit.upload.FileType;
import io.github.ehckit.upload.Source;
import java.io.IOException;
import java.io.OutputStream;

/**
 * A {@link ContentInspector} that reads each format as its specification says, and more strictly where readers differ.
 * A hub uses it unless the host or a plugin brings another. It needs nothing but the JDK. Thread-safe; it keeps nothing
 * of a file.
 */
public final class StrictContentInspector implements ContentInspector {

    @Override
    public Outcome<FileType> confirm(FileName name, Source file) throws IOException {
        return ContentCheck.confirm(name, file);
    }

    @Override
    public Outcome<FileType> confirmBeforeCopying(FileName name, Source file) throws IOException {
        return ContentCheck.confirmBeforeStripping(name, file);
    }

    @Override
    public void copyWithoutMetadata(FileType type, Source from, OutputStream to) throws IOException {
        Metadata.strip(type, from, to);
    }
}
