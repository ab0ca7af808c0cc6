package io.github.ehckit.upload.content;

import java.io.IOException;
import java.io.OutputStream;

/** A PNG that is whole, with nothing after it. */
final class PngCheck {
    private PngCheck() {}

    static void check(Source source, Findings findings) throws IOException {
        try (Input in = Input.of(source)) {
            new PngChunks(in, findings).read(type -> OutputStream.nullOutputStream());
        }
    }
}
