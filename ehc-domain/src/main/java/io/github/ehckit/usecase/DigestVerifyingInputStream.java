package io.github.ehckit.usecase;

import io.github.ehckit.upload.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** An input stream that throws at its end if the bytes do not match the expected SHA-256 digest. */
final class DigestVerifyingInputStream extends DigestInputStream {
    private final Sha256 expected;
    private boolean ended;

    DigestVerifyingInputStream(InputStream kept, Sha256 expected) {
        super(kept, sha256());
        this.expected = expected;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        verifyIf(read < 0);
        return read;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int read = super.read(into, from, length);
        verifyIf(read < 0);
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void verifyIf(boolean atTheEnd) throws IOException {
        if (!atTheEnd || ended) {
            return;
        }
        ended = true;
        if (!Sha256.of(digest.digest()).equals(expected)) {
            throw new IOException(
                    "The bytes of " + expected + " have changed in the byte store. Restore them from a backup.");
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(
                    "This Java runtime has no SHA-256. Run EHC Kit on a complete Java runtime.", absent);
        }
    }
}
