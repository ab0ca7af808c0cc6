package io.github.ehckit.spi.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.port.ByteStore;
import io.github.ehckit.upload.Sha256;
import io.github.ehckit.upload.Source;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Optional;

/**
 * The bytes of a test, in a byte store and under an authority that no other test has.
 *
 * @param store under test
 * @param authority whose bytes are kept
 */
record TckBytes(ByteStore store, AuthorityCode authority) {
    static final Instant THEN = Instant.parse("2025-10-26T00:59:59Z");
    private static final int LARGE = 3_000_000;

    static TckBytes of(ByteStore store) {
        return new TckBytes(store, TckCases.ofNewAuthority().authority());
    }

    TckBytes in(ByteStore other) {
        return new TckBytes(other, authority);
    }

    TckBytes elsewhere() {
        return of(store);
    }

    /** Receives and keeps bytes. */
    Sha256 kept(byte[] bytes, Instant at) {
        try (ByteStore.Received received = receive(bytes, at)) {
            received.keep();
            return received.digest();
        }
    }

    Sha256 released(byte[] bytes, Instant at) {
        Sha256 digest = kept(bytes, at);
        store.release(authority, digest);
        return digest;
    }

    /** Receives bytes in pieces of several sizes, one byte among them. */
    ByteStore.Received receive(byte[] bytes, Instant at) {
        try {
            return store.receive(authority, at, to -> {
                int half = bytes.length / 2;
                to.write(bytes, 0, half);
                if (bytes.length > half) {
                    to.write(bytes[half]);
                    to.write(bytes, half + 1, bytes.length - half - 1);
                }
            });
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Optional<Source> quarantined(Sha256 digest) {
        return store.quarantined(authority, digest);
    }

    Optional<Source> released(Sha256 digest) {
        return store.released(authority, digest);
    }

    static void says(byte[] expected, Optional<? extends Source> found) {
        Source source = found.orElseThrow(() -> new AssertionError("nothing is found"));
        assertEquals(expected.length, source.bytes(), "how many bytes");
        assertEquals(sha256(expected), sha256(read(source)), "their digest");
        assertEquals(sha256(expected), sha256(read(source)), "read again");
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] large() {
        byte[] large = new byte[LARGE];
        for (int i = 0; i < LARGE; i++) {
            large[i] = (byte) (i * 31 + i / 256);
        }
        return large;
    }

    static Sha256 sha256(byte[] bytes) {
        try {
            return Sha256.of(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java platform has SHA-256", absent);
        }
    }

    private static byte[] read(Source source) {
        try (InputStream in = source.open()) {
            return in.readAllBytes();
        } catch (IOException failure) {
            throw new AssertionError("it cannot be read", failure);
        }
    }
}
