package io.github.ehckit.spi.tck;

import io.github.ehckit.port.UnitOfWork;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** Units of work that break the rules of the stores in them. */
final class BrokenUnitsOfWork {
    private BrokenUnitsOfWork() {}

    /** Keeps what was done before the work failed. */
    static class KeepsCases extends CaseStoreContract {
        @Override
        public StoresUnderTest stores() {
            return Sound.butWork(Keeping::new);
        }
    }

    /** Keeps what was done before the work failed. */
    static class KeepsResponses extends ResponseStoreContract {
        @Override
        public StoresUnderTest stores() {
            return Sound.butWork(Keeping::new);
        }
    }

    /** Keeps what was done before the work failed. */
    static class KeepsDocuments extends DocumentStoreContract {
        @Override
        public StoresUnderTest stores() {
            return Sound.butWork(Keeping::new);
        }
    }

    /** Undoes, and throws something else than the work did. */
    static class Wraps extends CaseStoreContract {
        @Override
        public StoresUnderTest stores() {
            return Sound.butWork(sound -> new UnitOfWork() {
                @Override
                public <T> T run(Supplier<T> work) {
                    try {
                        return sound.run(work);
                    } catch (RuntimeException failure) {
                        throw new IllegalStateException("undone", failure);
                    }
                }
            });
        }
    }

    /** Takes no part in a transaction of the host's: its own is kept although that is undone. */
    static class GoesItsOwnWay extends CaseStoreContract {
        @Override
        public StoresUnderTest stores() {
            StoresUnderTest sound = Sound.stores();
            UnitOfWork host = new UnitOfWork() {
                @Override
                public <T> T run(Supplier<T> work) {
                    return work.get();
                }
            };
            return new StoresUnderTest(
                    sound.cases(), sound.responses(), sound.documents(), sound.outbox(), sound.work(), host);
        }
    }

    /** Joins the host's transaction, and leaves in it what failed; by itself it undoes. */
    static class LeavesItToTheHost extends CaseStoreContract {
        @Override
        public StoresUnderTest stores() {
            StoresUnderTest sound = Sound.stores();
            Joining work = new Joining(sound.work());
            return new StoresUnderTest(
                    sound.cases(), sound.responses(), sound.documents(), sound.outbox(), work, work.host());
        }
    }

    private static class Keeping implements UnitOfWork {
        private final UnitOfWork sound;

        Keeping(UnitOfWork sound) {
            this.sound = sound;
        }

        @Override
        public <T> T run(Supplier<T> work) {
            AtomicReference<RuntimeException> thrown = new AtomicReference<>();
            T result = sound.run(() -> {
                try {
                    return work.get();
                } catch (RuntimeException failure) {
                    thrown.set(failure);
                    return null;
                }
            });
            if (thrown.get() != null) {
                throw thrown.get();
            }
            return result;
        }
    }

    private static class Joining implements UnitOfWork {
        private final UnitOfWork sound;
        private final ThreadLocal<Boolean> open = ThreadLocal.withInitial(() -> false);

        Joining(UnitOfWork sound) {
            this.sound = sound;
        }

        @Override
        public <T> T run(Supplier<T> work) {
            return open.get() ? work.get() : sound.run(work);
        }

        UnitOfWork host() {
            return new UnitOfWork() {
                @Override
                public <T> T run(Supplier<T> work) {
                    open.set(true);
                    try {
                        return sound.run(work);
                    } finally {
                        open.set(false);
                    }
                }
            };
        }
    }
}
