package io.github.ehckit.upload.content;

import java.io.IOException;
import java.io.OutputStream;

/** A JPEG that is whole, with nothing after it but what cameras put there. */
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

    static void check(Source source, Findings findings) throws IOException {
        try (Input in = Input.of(source)) {
            new JpegSegments(in, findings).read(NOTHING);
            if (findings.none()) {
                JpegTrailer.check(in, findings);
            }
        }
    }
}
