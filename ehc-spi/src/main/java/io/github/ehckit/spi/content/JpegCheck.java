package io.github.ehckit.spi.content;

import io.github.ehckit.upload.Source;
import java.io.IOException;
import java.io.OutputStream;

/** A check that a JPEG is whole; if all of it is kept, only the additions of cameras may follow its end. */
final class JpegCheck {
    static final JpegSink NOTHING = new JpegSink() {
        @Override
        public void segment(int marker, byte[] body) {}

        @Override
        public OutputStream scan() {
            return OutputStream.nullOutputStream();
        }
    };

    private JpegCheck() {}

    static void check(Source source, Kept kept, Findings findings) throws IOException {
        try (Input in = Input.of(source)) {
            new JpegSegments(in, kept, findings).read(NOTHING);
            if (findings.none() && !kept.leavesOutTheRest()) {
                JpegTrailer.check(in, SamsungTrailer.start(source), findings);
            }
        }
    }
}
