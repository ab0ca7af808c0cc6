package io.github.ehckit.spi.journey;

import io.github.ehckit.upload.Sha256;
import io.github.ehckit.usecase.Download;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Files that people send. */
final class TestFiles {
    private TestFiles() {}

    /** The test file of the makers of scanners, put together here so that no scanner finds it in the sources. */
    static byte[] eicar() {
        return text("X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR" + "-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*");
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The least that is a JPEG, and whatever stands after its end. */
    static byte[] photograph(String after) {
        String frame = "\u00FF\u00C0\0\u000B\b\0\b\0\b\u0001\u0001\u0011\0";
        String scan = "\u00FF\u00DA\0\b\u0001\u0001\0\0?\0data";
        return ("\u00FF\u00D8" + frame + scan + "\u00FF\u00D9" + after).getBytes(StandardCharsets.ISO_8859_1);
    }

    /** A film that says where it was taken. */
    static byte[] film() {
        try (InputStream in = TestFiles.class.getResourceAsStream("/io/github/ehckit/spi/content/good/gps.mp4")) {
            return in.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static InputStream stream(String text) {
        return new ByteArrayInputStream(text(text));
    }

    /** Letters without end, made as they are read. */
    static InputStream endless() {
        return letters(Long.MAX_VALUE);
    }

    /** So many letters, made as they are read. */
    static InputStream letters(long count) {
        return new InputStream() {
            private long left = count;

            @Override
            public int read() {
                return left-- > 0 ? 'x' : -1;
            }

            @Override
            public int read(byte[] into, int from, int length) {
                int made = (int) Math.min(length, left);
                for (int i = 0; i < made; i++) {
                    into[from + i] = 'x';
                }
                left -= made;
                return made == 0 ? -1 : made;
            }
        };
    }

    /** A file whose sender is cut off. */
    static InputStream cut() {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the line is cut on purpose");
            }

            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                return read();
            }
        };
    }

    static Sha256 sha256(byte[] bytes) {
        try {
            return Sha256.of(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }

    static String said(Download download) {
        try {
            ByteArrayOutputStream to = new ByteArrayOutputStream();
            download.writeTo(to);
            return to.toString(StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
