package io.github.ehckit.spi.tck;

import io.github.ehckit.casework.EhcCase;
import io.github.ehckit.history.CaseId;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.port.CaseCommit;
import io.github.ehckit.port.CommitResult;
import io.github.ehckit.port.UnitOfWork;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    static class KeepsResponses extends AdviceStoreContract {
        @Override
        public StoresUnderTest stores() {
            return Sound.butWork(Keeping::new);
        }
    }

    /** Keeps what was done before the work failed. */
    static class KeepsDocuments extends AttachmentStoreContract {
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
                    sound.cases(), sound.advice(), sound.attachments(), sound.outbox(), sound.work(), host);
        }
    }

    /** Joins the host's transaction, and leaves in it what failed; by itself it undoes. */
    static class LeavesItToTheHost extends CaseStoreContract {
        @Override
        public StoresUnderTest stores() {
            StoresUnderTest sound = Sound.stores();
            Joining work = new Joining(sound.work());
            return new StoresUnderTest(
                    sound.cases(), sound.advice(), sound.attachments(), sound.outbox(), work, work.host());
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

    /** Hands back nothing. */
    static class LosesTheResult extends UnitOfWorkContract {
        @Override
        public StoresUnderTest stores() {
            return Sound.butWork(sound -> new UnitOfWork() {
                @Override
                public <T> T run(Supplier<T> work) {
                    T result = sound.run(work);
                    return result == null || result.getClass().equals(Object.class) ? null : result;
                }
            });
        }
    }

    /** Takes a refusal for a failure. */
    static class UndoesRefusals extends UnitOfWorkContract {
        @Override
        public StoresUnderTest stores() {
            return Sound.butWork(sound -> new UnitOfWork() {
                @Override
                public <T> T run(Supplier<T> work) {
                    AtomicReference<T> result = new AtomicReference<>();
                    try {
                        return sound.run(() -> {
                            result.set(work.get());
                            if (result.get() instanceof Outcome.Refused<?>) {
                                throw new IllegalStateException("refused");
                            }
                            return result.get();
                        });
                    } catch (IllegalStateException failure) {
                        if (result.get() instanceof Outcome.Refused<?>) {
                            return result.get();
                        }
                        throw failure;
                    }
                }
            });
        }
    }

    /** Keeps the work when it throws a checked exception or an error, as transaction managers do by default. */
    static class KeepsWhatIsUnexpected extends UnitOfWorkContract {
        @Override
        public StoresUnderTest stores() {
            return Sound.butWork(sound -> new UnitOfWork() {
                @Override
                public <T> T run(Supplier<T> work) {
                    AtomicReference<Throwable> unexpected = new AtomicReference<>();
                    T result = sound.run(() -> {
                        try {
                            return work.get();
                        } catch (RuntimeException expected) {
                            throw expected;
                        } catch (Throwable other) {
                            unexpected.set(other);
                            return null;
                        }
                    });
                    if (unexpected.get() != null) {
                        throw TckFailures.unchecked(unexpected.get());
                    }
                    return result;
                }
            });
        }
    }

    /** Undoes, and throws an error in an exception. */
    static class WrapsErrors extends UnitOfWorkContract {
        @Override
        public StoresUnderTest stores() {
            return Sound.butWork(sound -> new UnitOfWork() {
                @Override
                public <T> T run(Supplier<T> work) {
                    try {
                        return sound.run(work);
                    } catch (Error error) {
                        throw new IllegalStateException("undone", error);
                    }
                }
            });
        }
    }

    /** Keeps the parts of work that was undone. */
    static class KeepsTheParts extends UnitOfWorkContract {
        @Override
        public StoresUnderTest stores() {
            return Sound.butWork(KeepingParts::new);
        }
    }

    /** Joins work that is open, and leaves in it what failed. */
    static class HasNoSavepoints extends UnitOfWorkContract {
        @Override
        public StoresUnderTest stores() {
            return Sound.butWork(sound -> {
                Joining joining = new Joining(sound);
                UnitOfWork outermost = joining.host();
                return new UnitOfWork() {
                    @Override
                    public <T> T run(Supplier<T> work) {
                        return joining.open.get() ? joining.run(work) : outermost.run(work);
                    }
                };
            });
        }
    }

    /** Takes no part in a transaction of the host's. */
    static class KnowsNoHost extends UnitOfWorkContract {
        @Override
        public StoresUnderTest stores() {
            return new GoesItsOwnWay().stores();
        }
    }

    /** Cannot begin a transaction on a thread whose last one failed. */
    static class StaysBroken extends UnitOfWorkContract {
        @Override
        public StoresUnderTest stores() {
            ThreadLocal<Boolean> broken = ThreadLocal.withInitial(() -> false);
            return Sound.butWork(sound -> new UnitOfWork() {
                @Override
                public <T> T run(Supplier<T> work) {
                    boolean kept = false;
                    try {
                        T result = sound.run(() -> {
                            if (broken.get()) {
                                throw new IllegalStateException("the transaction is marked as rollback-only");
                            }
                            return work.get();
                        });
                        kept = true;
                        return result;
                    } finally {
                        broken.set(!kept);
                    }
                }
            });
        }
    }

    /** Has one mark for all threads that says that the transaction is to be undone. */
    static class SharesOneMark extends UnitOfWorkContract {
        @Override
        public StoresUnderTest stores() {
            AtomicReference<Thread> failed = new AtomicReference<>();
            return Sound.butWork(sound -> new UnitOfWork() {
                @Override
                public <T> T run(Supplier<T> work) {
                    Thread here = Thread.currentThread();
                    try {
                        return sound.run(() -> {
                            T result = work.get();
                            Thread marked = failed.getAndSet(null);
                            if (marked != null && !marked.equals(here)) {
                                throw new IllegalStateException("the transaction is marked as rollback-only");
                            }
                            return result;
                        });
                    } catch (RuntimeException failure) {
                        failed.set(here);
                        throw failure;
                    }
                }
            });
        }
    }

    /** Leaves the transaction open: what was committed is seen by its own thread alone. */
    static class StaysOpen extends UnitOfWorkContract {
        @Override
        public StoresUnderTest stores() {
            AtomicReference<Thread> holder = new AtomicReference<>();
            return Sound.butCases(sound -> new CaseStoreAround(sound) {
                @Override
                public CommitResult commit(CaseCommit step) {
                    holder.set(Thread.currentThread());
                    return super.commit(step);
                }

                @Override
                public Optional<EhcCase> find(CaseId id) {
                    return Thread.currentThread().equals(holder.get()) ? super.find(id) : Optional.empty();
                }
            });
        }
    }

    /** Does the parts once more when the whole was undone. */
    private static class KeepingParts implements UnitOfWork {
        private final UnitOfWork sound;
        private final ThreadLocal<Optional<List<Supplier<?>>>> parts = ThreadLocal.withInitial(Optional::empty);

        KeepingParts(UnitOfWork sound) {
            this.sound = sound;
        }

        @Override
        public <T> T run(Supplier<T> work) {
            if (parts.get().isPresent()) {
                parts.get().orElseThrow().add(work);
                return sound.run(work);
            }
            List<Supplier<?>> mine = new ArrayList<>();
            parts.set(Optional.of(mine));
            try {
                return sound.run(work);
            } catch (RuntimeException undone) {
                mine.forEach(sound::run);
                throw undone;
            } finally {
                parts.remove();
            }
        }
    }
}
