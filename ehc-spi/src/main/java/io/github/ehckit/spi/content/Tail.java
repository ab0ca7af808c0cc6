package io.github.ehckit.spi.content;

import io.github.ehckit.upload.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The tail of a file: its last bytes, as characters. */
final class Tail {
    private Tail() {}

    /** Returns as many bytes as asked for, or all that there are. */
    static String of(Source source, int most) throws IOException {
        int count = (int) Math.min(most, source.bytes());
        try (InputStream in = source.open()) {
            in.skipNBytes(source.bytes() - count);
            return new String(in.readNBytes(count), StandardCharsets.ISO_8859_1);
        }
    }
}
