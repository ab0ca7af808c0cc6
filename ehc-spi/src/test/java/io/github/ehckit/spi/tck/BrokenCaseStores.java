package io.github.ehckit.spi.tck;

import io.github.ehckit.casework.EhcCase;
import io.github.ehckit.history.AdviceRequestId;
import io.github.ehckit.history.CaseId;
import io.github.ehckit.history.CaseReference;
import io.github.ehckit.history.CaseStatus;
import io.github.ehckit.history.CommandKey;
import io.github.ehckit.history.HistoryEntry;
import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.people.ChildDigest;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.port.Allocation;
import io.github.ehckit.port.AnsweredCommand;
import io.github.ehckit.port.CaseCommit;
import io.github.ehckit.port.CaseStore;
import io.github.ehckit.port.CommitResult;
import io.github.ehckit.spi.memory.InMemoryCaseStore;
import io.github.ehckit.spi.memory.InMemoryOutbox;
import io.github.ehckit.spi.memory.Memory;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** Case stores that break one rule each. */
final class BrokenCaseStores {
    private static final AuthorityCode SOMEBODY = new AuthorityCode("SOMEBODY");

    private BrokenCaseStores() {}

    /** Finds the cases of a child whether they are open or not. */
    static class FindsClosedCases extends CaseStoreContract {
        @Override
        public StoresUnderTest stores() {
            return Sound.butCases(sound -> new CaseStoreAround(sound) {
                private final Map<CaseId, EhcCase> all = new ConcurrentHashMap<>();

                @Override
                public List<CaseId> openCases(AuthorityCode authority, ChildDigest child) {
                    return all.values().stream()
                            .filter(kept -> kept.id().authority().equals(authority)
                                    && ChildDigest.of(kept.child()).equals(child))
                            .sorted(Comparator.comparing(
                                    kept -> kept.reference().value()))
                            .map(EhcCase::id)
                            .toList();
                }

                @Override
                public CommitResult commit(CaseCommit step) {
                    CommitResult result = super.commit(step);
                    all.put(step.now().id(), step.now());
                    return result;
                }
            });
        }
    }

    /** Looks for the key of a command whoever sent it. */
    static class SharesKeys extends CaseStoreContract {
        @Override
        public StoresUnderTest stores() {
            return Sound.butCases(sound -> new CaseStoreAround(sound) {
                private final Map<CommandKey, AnsweredCommand> all = new ConcurrentHashMap<>();

                @Override
                public Optional<AnsweredCommand> answered(AuthorityCode authority, PersonId by, CommandKey key) {
                    return Optional.ofNullable(all.get(key));
                }

                @Override
                public CommitResult commit(CaseCommit step) {
                    step.answered().ifPresent(done -> all.put(done.key(), done));
                    return super.commit(step);
                }
            });
        }
    }

    /** Keeps microseconds, as a database does. */
    static class Rounds extends CaseStoreContract {
        @Override
        public StoresUnderTest stores() {
            return Sound.butCases(sound -> new CaseStoreAround(sound) {
                @Override
                public List<HistoryEntry> history(CaseId id) {
                    return super.history(id).stream().map(Rounds::round).toList();
                }
            });
        }

        private static HistoryEntry round(HistoryEntry entry) {
            return new HistoryEntry(
                    entry.number(), entry.at().truncatedTo(ChronoUnit.MICROS), entry.by(), entry.as(), entry.event());
        }
    }

    /** Writes whatever comes, over whatever is there. */
    static class LastWriterWins extends CaseStoreContract {
        @Override
        public StoresUnderTest stores() {
            return Sound.butCases(Overwriting::new);
        }
    }

    /** Keeps the state, and of a step the last entry alone. */
    static class Forgets extends CaseStoreContract {
        @Override
        public StoresUnderTest stores() {
            return Sound.butCases(sound -> new CaseStoreAround(sound) {
                @Override
                public List<HistoryEntry> history(CaseId id) {
                    return super.history(id).stream()
                            .filter(entry -> entry.number() % 7 != 0)
                            .toList();
                }
            });
        }
    }

    /** Compares the version, and writes afterwards. */
    static class ChecksThenCommits extends CaseStoreContract {
        @Override
        public StoresUnderTest stores() {
            return Sound.unheld(Sound.butCases(sound -> new Overwriting(sound) {
                private final Rendezvous between = new Rendezvous();

                @Override
                public CommitResult commit(CaseCommit step) {
                    int kept = find(step.now().id()).map(EhcCase::version).orElse(0);
                    between.meet();
                    return kept == step.expectedVersion() ? super.commit(step) : CommitResult.STALE;
                }
            }));
        }
    }

    /** Writes the outbox in a transaction of its own. */
    static class TellsOutsideOfTheCommit extends CaseStoreContract {
        @Override
        public StoresUnderTest stores() {
            Memory aside = new Memory();
            CaseStore teller = new InMemoryCaseStore(aside);
            StoresUnderTest broken = Sound.butCases(sound -> new CaseStoreAround(sound) {
                @Override
                public CommitResult commit(CaseCommit step) {
                    teller.commit(step);
                    return super.commit(new CaseCommit(step.now(), step.entries(), List.of()));
                }
            });
            return new StoresUnderTest(
                    broken.cases(),
                    broken.advice(),
                    broken.attachments(),
                    new InMemoryOutbox(aside),
                    broken.work(),
                    broken.host());
        }
    }

    /** Knows cases by their id alone. */
    static class LooksAcrossAuthorities extends CaseStoreContract {
        private final Map<UUID, CaseId> known = new ConcurrentHashMap<>();

        @Override
        public StoresUnderTest stores() {
            return Sound.butCases(sound -> new CaseStoreAround(sound) {
                @Override
                public Optional<EhcCase> find(CaseId id) {
                    return super.find(known.computeIfAbsent(id.id(), first -> id));
                }
            });
        }
    }

    /** Takes a case without holding it. */
    static class TakesWithoutHolding extends CaseStoreContract {
        @Override
        public StoresUnderTest stores() {
            return Sound.unheld(Sound.butCases(sound -> new CaseStoreAround(sound) {
                private final Rendezvous between = new Rendezvous();

                @Override
                public Optional<EhcCase> lock(CaseId id) {
                    Optional<EhcCase> found = super.lock(id);
                    between.meet();
                    return found;
                }
            }));
        }
    }

    /** Has one row of numbers for all authorities. */
    static class NumbersForEverybody extends CaseStoreContract {
        @Override
        public StoresUnderTest stores() {
            return Sound.butCases(sound -> new CaseStoreAround(sound) {
                @Override
                public CaseReference nextReference(AuthorityCode authority) {
                    return super.nextReference(SOMEBODY);
                }
            });
        }
    }

    /** Remembers who was asked first, and not who has the request now. */
    static class KeepsTheFirstResponder extends CaseStoreContract {
        @Override
        public StoresUnderTest stores() {
            return Sound.butCases(sound -> new CaseStoreAround(sound) {
                private final Set<Allocation> ever = ConcurrentHashMap.newKeySet();

                @Override
                public Set<Allocation> allocations(AuthorityCode authority) {
                    ever.addAll(super.allocations(authority));
                    return Set.copyOf(ever);
                }
            });
        }
    }

    /** Looks for the requests of a person in every authority. */
    static class FindsRequestsOfAllAuthorities extends CaseStoreContract {
        private final Set<AuthorityCode> known = ConcurrentHashMap.newKeySet();

        @Override
        public StoresUnderTest stores() {
            return Sound.butCases(sound -> new CaseStoreAround(sound) {
                @Override
                public CommitResult commit(CaseCommit step) {
                    known.add(step.now().id().authority());
                    return super.commit(step);
                }

                @Override
                public List<AdviceRequestId> pendingWith(AuthorityCode authority, PersonId responder) {
                    return known.stream()
                            .flatMap(any -> super.pendingWith(any, responder).stream())
                            .toList();
                }
            });
        }
    }

    /** Reads the highest number, and counts it up afterwards. */
    static class CountsByHand extends CaseStoreContract {
        @Override
        public StoresUnderTest stores() {
            return Sound.unheld(Sound.butCases(sound -> new CaseStoreAround(sound) {
                private final Map<AuthorityCode, AtomicLong> highest = new ConcurrentHashMap<>();
                private final Rendezvous between = new Rendezvous();

                @Override
                public CaseReference nextReference(AuthorityCode authority) {
                    AtomicLong counter = highest.computeIfAbsent(authority, fresh -> new AtomicLong());
                    long read = counter.get();
                    between.meet();
                    counter.set(read + 1);
                    return CaseReference.ofNumber(read + 1);
                }
            }));
        }
    }

    /** Knows the first page alone. */
    static class ListsOnePage extends CaseStoreContract {
        @Override
        public StoresUnderTest stores() {
            return Sound.butCases(sound -> new CaseStoreAround(sound) {
                @Override
                public List<CaseId> list(
                        AuthorityCode authority, Set<CaseStatus> statuses, Optional<CaseId> after, int most) {
                    return after.isEmpty() ? super.list(authority, statuses, after, most) : List.of();
                }
            });
        }
    }

    /** Answers with what was written last. */
    private static class Overwriting extends CaseStoreAround {
        private final Map<CaseId, EhcCase> last = new ConcurrentHashMap<>();

        Overwriting(CaseStore sound) {
            super(sound);
        }

        @Override
        public Optional<EhcCase> find(CaseId id) {
            return Optional.ofNullable(last.get(id));
        }

        @Override
        public CommitResult commit(CaseCommit step) {
            sound.commit(step);
            last.put(step.now().id(), step.now());
            return CommitResult.COMMITTED;
        }
    }
}
