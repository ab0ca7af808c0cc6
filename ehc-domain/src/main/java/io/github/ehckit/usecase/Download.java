package io.github.ehckit.usecase;

import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.port.StorageException;
import io.github.ehckit.upload.AttachedFile;
import io.github.ehckit.upload.Attachment;
import io.github.ehckit.upload.DownloadHeaders;
import io.github.ehckit.upload.DownloadRefusal;
import io.github.ehckit.upload.Sha256;
import io.github.ehckit.upload.Source;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A download of an attachment, with the HTTP headers under which a host sends it: to be saved, never to be shown in its
 * page.
 */
public final class Download {
    private final AttachedFile file;
    private final Source source;

    private Download(AttachedFile file, Source source) {
        this.file = file;
        this.source = source;
    }

    static Outcome<Download> of(Attachment document, Function<Sha256, Optional<Source>> released) {
        return switch (document.scan()) {
            case CLEAN ->
                released.apply(document.file().digest())
                        .map(source -> Outcome.done(new Download(document.asFile(), source)))
                        .orElseThrow(() -> new StorageException("The byte store has lost the bytes of "
                                + document.file().digest() + ". Restore them from a backup."));
            case WAITING -> Outcome.refused(DownloadRefusal.WAITING.ofDocument());
            case PARKED -> Outcome.refused(DownloadRefusal.PARKED.ofDocument());
            case WITHHELD -> Outcome.refused(DownloadRefusal.WITHHELD.ofDocument());
        };
    }

    public AttachedFile attachment() {
        return file;
    }

    /**
     * Returns the HTTP headers. With them, a browser saves the file under the file's own name, does not guess another
     * type, and caches no copy.
     */
    public Map<String, String> headers() {
        Map<String, String> headers =
                DownloadHeaders.of(file.name().value(), file.type().mediaType());
        headers.put("Content-Length", String.valueOf(file.bytes()));
        return headers;
    }

    /**
     * Opens the bytes; the caller closes the stream. If they do not match their digest any more, the last read throws.
     *
     * @throws IOException if they cannot be read now
     */
    public InputStream open() throws IOException {
        return new DigestVerifyingInputStream(source.open(), file.digest());
    }

    /**
     * Writes the bytes, and leaves the stream open.
     *
     * @throws IOException if they cannot be read or written, or do not match their digest any more
     */
    public void writeTo(OutputStream to) throws IOException {
        try (InputStream in = open()) {
            in.transferTo(to);
        }
    }

    @Override
    public String toString() {
        return "Download[" + file.digest() + "]";
    }
}
