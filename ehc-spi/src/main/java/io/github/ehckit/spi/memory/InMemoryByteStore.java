package io.github.ehckit.spi.memory;

import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.port.ByteStore;
import io.github.ehckit.port.StorageException;
import io.github.ehckit.upload.Sha256;
import io.github.ehckit.upload.Source;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** A {@link ByteStore} in memory, which holds all bytes of each attachment. Thread-safe. */
public final class InMemoryByteStore implements ByteStore {
    private final Map<Key, Kept> quarantine = new HashMap<>();
    private final Map<Key, Kept> released = new HashMap<>();

    /** The key under which bytes are kept. */
    private record Key(AuthorityCode authority, Sha256 digest) {}

    /** Bytes, with the moment when they were last kept. */
    private static final class Kept implements Source {
        private final byte[] all;
        private final Instant at;

        Kept(byte[] all, Instant at) {
            this.all = all;
            this.at = at;
        }

        @Override
        public long bytes() {
            return all.length;
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(all);
        }
    }

    @Override
    public Received receive(AuthorityCode authority, Instant at, Content content) throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        content.writeTo(written);
        byte[] all = written.toByteArray();
        return new InHand(new Key(authority, digest(all)), new Kept(all, at));
    }

    @Override
    public synchronized Optional<Source> quarantined(AuthorityCode authority, Sha256 digest) {
        return Optional.ofNullable(quarantine.get(new Key(authority, digest)));
    }

    @Override
    public synchronized void release(AuthorityCode authority, Sha256 digest) {
        Key key = new Key(authority, digest);
        Kept kept = quarantine.remove(key);
        if (kept != null) {
            released.put(key, kept);
        } else if (!released.containsKey(key)) {
            throw new StorageException(
                    "The memory has no bytes of " + digest + ". Receive them before they are released.");
        }
    }

    @Override
    public synchronized Optional<Source> released(AuthorityCode authority, Sha256 digest) {
        return Optional.ofNullable(released.get(new Key(authority, digest)));
    }

    @Override
    public synchronized int sweep(AuthorityCode authority, Instant before, UnaryOperator<Set<Sha256>> inUse) {
        return sweep(quarantine, authority, before, inUse) + sweep(released, authority, before, inUse);
    }

    private static int sweep(
            Map<Key, Kept> place, AuthorityCode authority, Instant before, UnaryOperator<Set<Sha256>> inUse) {
        Set<Sha256> old = new HashSet<>();
        place.forEach((key, kept) -> {
            if (key.authority().equals(authority) && kept.at.isBefore(before)) {
                old.add(key.digest());
            }
        });
        old.removeAll(inUse.apply(Set.copyOf(old)));
        old.forEach(digest -> place.remove(new Key(authority, digest)));
        return old.size();
    }

    private synchronized void keep(Key key, Kept whole) {
        quarantine.put(key, whole);
    }

    private static Sha256 digest(byte[] all) {
        try {
            return Sha256.of(MessageDigest.getInstance("SHA-256").digest(all));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(
                    "This Java runtime has no SHA-256. Run EHC Kit on a complete Java runtime.", absent);
        }
    }

    /** Bytes that were received and are not kept yet. */
    private final class InHand implements Received {
        private final Key key;
        private final Kept whole;

        InHand(Key key, Kept whole) {
            this.key = key;
            this.whole = whole;
        }

        @Override
        public Sha256 digest() {
            return key.digest();
        }

        @Override
        public long bytes() {
            return whole.bytes();
        }

        @Override
        public InputStream open() {
            return whole.open();
        }

        @Override
        public void keep() {
            InMemoryByteStore.this.keep(key, whole);
        }

        @Override
        public void close() {}
    }
}
