package io.github.ehckit.spi;

import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.port.ByteStore;
import io.github.ehckit.port.StorageException;
import io.github.ehckit.upload.Sha256;
import io.github.ehckit.upload.Source;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** A byte store that receives nothing, for a host without one. Everything else of the hub works. */
final class DisabledByteStore implements ByteStore {

    @Override
    public Received receive(AuthorityCode authority, Instant at, Content content) {
        throw new StorageException(
                "This hub has no place for documents. Call with(…) with a ByteStore, or give the host's"
                        + " AttachmentFolder to ehc-persistence.");
    }

    @Override
    public Optional<Source> quarantined(AuthorityCode authority, Sha256 digest) {
        return Optional.empty();
    }

    @Override
    public void release(AuthorityCode authority, Sha256 digest) {
        throw new StorageException("This hub has no place for documents, and so no bytes of " + digest
                + ". Call with(…) with a ByteStore.");
    }

    @Override
    public Optional<Source> released(AuthorityCode authority, Sha256 digest) {
        return Optional.empty();
    }

    @Override
    public int sweep(AuthorityCode authority, Instant before, UnaryOperator<Set<Sha256>> inUse) {
        return 0;
    }
}
