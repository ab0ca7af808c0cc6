package io.github.ehckit.spi.content;

import io.github.ehckit.upload.Source;
import java.io.IOException;
import java.io.OutputStream;

/** A check that a PNG is whole; if all of it is kept, nothing may follow its end. */
final class PngCheck {
    private PngCheck() {}

    static void check(Source source, Kept kept, Findings findings) throws IOException {
        try (Input in = Input.of(source)) {
            new PngChunks(in, findings).read(type -> OutputStream.nullOutputStream());
            findings.addIf(findings.none() && in.left() > 0 && !kept.leavesOutTheRest(), Fault.MIXED);
        }
    }
}
