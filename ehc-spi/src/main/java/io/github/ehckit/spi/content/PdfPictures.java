package io.github.ehckit.spi.content;

import io.github.ehckit.upload.Source;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The PDF pictures of one office file, those of workbooks within it among them: at most {@value #MOST}, of {@value
 * #BYTES} bytes altogether, which share one allowance for their unpacked bytes.
 */
final class PdfPictures implements Closeable {
    private static final int MOST = 20;
    private static final long BYTES = 25L << 20;

    private final PdfUnpacking unpacking = new PdfUnpacking();
    private final List<Source> pictures = new ArrayList<>();

    /** Takes one more; a file that has too many, or too large ones, is refused. */
    void add(Source picture, Findings findings) {
        findings.addIf(pictures.size() >= MOST, Fault.TOO_MANY);
        if (pictures.size() < MOST) {
            pictures.add(picture);
        }
        findings.addIf(pictures.stream().mapToLong(Source::bytes).sum() > BYTES, Fault.TOO_LARGE);
    }

    /** Looks at each as at any PDF; one that cannot be shown does no harm. */
    void check(Findings findings) throws IOException {
        for (Source picture : pictures) {
            if (findings.none()) {
                Findings own = new Findings();
                PdfScan.check(picture, unpacking, own);
                findings.addUnsafe(own);
            }
        }
    }

    @Override
    public void close() {
        unpacking.close();
    }
}
