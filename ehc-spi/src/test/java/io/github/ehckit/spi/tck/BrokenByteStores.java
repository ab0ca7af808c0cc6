package io.github.ehckit.spi.tck;

import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.port.ByteStore;
import io.github.ehckit.spi.memory.InMemoryByteStore;
import io.github.ehckit.upload.Sha256;
import io.github.ehckit.upload.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Byte stores that break one rule each. */
final class BrokenByteStores {
    private static final AuthorityCode EVERYBODY = new AuthorityCode("EVERYBODY");

    private BrokenByteStores() {}

    abstract static class Broken extends ByteStoreContract {
        @Override
        public boolean outlivesTheProcess() {
            return false;
        }
    }

    /** Takes the digest of the first bytes for that of all. */
    static class ChecksNoHash extends Broken {
        @Override
        public ByteStore bytes() {
            return new Around() {
                @Override
                public Received receive(AuthorityCode authority, Instant at, Content content) throws IOException {
                    ByteArrayOutputStream all = new ByteArrayOutputStream();
                    content.writeTo(all);
                    return super.receive(authority, at, to -> to.write(all.toByteArray(), 0, all.size() / 2));
                }
            };
        }
    }

    /** Keeps whatever it receives. */
    static class KeepsUnasked extends Broken {
        @Override
        public ByteStore bytes() {
            return new Around() {
                @Override
                public Received receive(AuthorityCode authority, Instant at, Content content) throws IOException {
                    Received received = super.receive(authority, at, content);
                    received.keep();
                    return received;
                }
            };
        }
    }

    /** Has one place for everything. */
    static class HandsOutWhatIsInQuarantine extends Broken {
        @Override
        public ByteStore bytes() {
            return new Around() {
                @Override
                public Optional<Source> released(AuthorityCode authority, Sha256 digest) {
                    return super.released(authority, digest).or(() -> quarantined(authority, digest));
                }
            };
        }
    }

    /** Takes back what was released when it is kept again. */
    static class TakesBack extends Broken {
        @Override
        public ByteStore bytes() {
            return new Around() {
                @Override
                public Optional<Source> released(AuthorityCode authority, Sha256 digest) {
                    return quarantined(authority, digest).isPresent()
                            ? Optional.empty()
                            : super.released(authority, digest);
                }
            };
        }
    }

    /** Keeps equal bytes once for everybody. */
    static class KeepsOnceForEverybody extends Broken {
        @Override
        public ByteStore bytes() {
            return new Around() {
                @Override
                public Received receive(AuthorityCode authority, Instant at, Content content) throws IOException {
                    return super.receive(EVERYBODY, at, content);
                }

                @Override
                public Optional<Source> quarantined(AuthorityCode authority, Sha256 digest) {
                    return super.quarantined(EVERYBODY, digest);
                }

                @Override
                public void release(AuthorityCode authority, Sha256 digest) {
                    super.release(EVERYBODY, digest);
                }

                @Override
                public Optional<Source> released(AuthorityCode authority, Sha256 digest) {
                    return super.released(EVERYBODY, digest);
                }

                @Override
                public int sweep(AuthorityCode authority, Instant before, UnaryOperator<Set<Sha256>> inUse) {
                    return super.sweep(EVERYBODY, before, inUse);
                }
            };
        }
    }

    /** Keeps what came before the line was cut. */
    static class KeepsHalves extends Broken {
        @Override
        public ByteStore bytes() {
            return new Around() {
                @Override
                public Received receive(AuthorityCode authority, Instant at, Content content) throws IOException {
                    ByteArrayOutputStream whole = new ByteArrayOutputStream();
                    try {
                        content.writeTo(whole);
                    } catch (IOException cut) {
                        super.receive(authority, at, whole::writeTo).keep();
                        throw cut;
                    }
                    return super.receive(authority, at, whole::writeTo);
                }
            };
        }
    }

    /** Sweeps by age alone. */
    static class SweepsWhatIsInUse extends Broken {
        @Override
        public ByteStore bytes() {
            return new Around() {
                @Override
                public int sweep(AuthorityCode authority, Instant before, UnaryOperator<Set<Sha256>> inUse) {
                    return super.sweep(authority, before, all -> Set.of());
                }
            };
        }
    }

    /** Sweeps whatever its age: also bytes whose row is about to be written. */
    static class SweepsWhatIsYoung extends Broken {
        @Override
        public ByteStore bytes() {
            return new Around() {
                @Override
                public int sweep(AuthorityCode authority, Instant before, UnaryOperator<Set<Sha256>> inUse) {
                    return super.sweep(authority, Instant.MAX, inUse);
                }
            };
        }
    }

    /** Says that it outlives the process, and keeps everything in memory. */
    static class Forgets extends ByteStoreContract {
        @Override
        public ByteStore bytes() {
            return new Around();
        }
    }

    /** Bytes in memory, to be broken in one place. */
    private static class Around implements ByteStore {
        private final ByteStore sound = new InMemoryByteStore();

        @Override
        public Received receive(AuthorityCode authority, Instant at, Content content) throws IOException {
            return sound.receive(authority, at, content);
        }

        @Override
        public Optional<Source> quarantined(AuthorityCode authority, Sha256 digest) {
            return sound.quarantined(authority, digest);
        }

        @Override
        public void release(AuthorityCode authority, Sha256 digest) {
            sound.release(authority, digest);
        }

        @Override
        public Optional<Source> released(AuthorityCode authority, Sha256 digest) {
            return sound.released(authority, digest);
        }

        @Override
        public int sweep(AuthorityCode authority, Instant before, UnaryOperator<Set<Sha256>> inUse) {
            return sound.sweep(authority, before, inUse);
        }
    }
}
