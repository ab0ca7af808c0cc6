package io.github.ehckit.example.clamav;

import io.github.ehckit.port.AttachmentScanner;
import io.github.ehckit.upload.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * A scanner that asks a ClamAV daemon by its command {@code INSTREAM}: pieces of the file, each after its length in
 * four bytes, and a piece without bytes at the end. Thread-safe; each file has a connection of its own.
 */
public final class ClamdScanner implements AttachmentScanner {
    private static final int PIECE = 64 * 1024;
    private static final String CLEAN = "stream: OK";
    private static final String FOUND = " FOUND";
    private static final String BEYOND_LIMITS = "Heuristics.Limits.Exceeded";

    private final ClamdSettings settings;

    /** Makes a scanner that asks the daemon of these settings, which need not run yet. */
    public ClamdScanner(ClamdSettings settings) {
        this.settings = settings;
    }

    @Override
    public Verdict scan(Source file) throws IOException {
        if (file.bytes() > settings.largest()) {
            return Verdict.UNDECIDED;
        }
        try (Line line = Line.to(settings.address(), settings.patience());
                InputStream content = file.open()) {
            line.send(ByteBuffer.wrap("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII)));
            long sent = send(content, line);
            return verdict(line.answer(), sent == file.bytes());
        }
    }

    private static long send(InputStream content, Line line) throws IOException {
        ByteBuffer piece = ByteBuffer.allocate(Integer.BYTES + PIECE);
        long sent = 0;
        int read = content.readNBytes(piece.array(), Integer.BYTES, PIECE);
        while (read > 0) {
            line.send(piece.clear().putInt(0, read).limit(Integer.BYTES + read));
            sent += read;
            read = content.readNBytes(piece.array(), Integer.BYTES, PIECE);
        }
        line.send(piece.clear().putInt(0, 0).limit(Integer.BYTES));
        return sent;
    }

    /**
     * Returns the verdict: clean for one answer alone, to the whole of a file. A finding that names the daemon's limits
     * means that it did not look.
     */
    private static Verdict verdict(String answer, boolean whole) {
        if (answer.endsWith(FOUND)) {
            return answer.contains(BEYOND_LIMITS) ? Verdict.UNDECIDED : Verdict.INFECTED;
        }
        return whole && answer.equals(CLEAN) ? Verdict.CLEAN : Verdict.UNDECIDED;
    }
}
