package io.github.ehckit.spi.tck;

import io.github.ehckit.casework.AdviceRequestId;
import io.github.ehckit.casework.Response;
import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.port.ChangeResult;
import io.github.ehckit.port.CommitResult;
import io.github.ehckit.port.WaitingDocument;
import io.github.ehckit.upload.AttachedDocument;
import io.github.ehckit.upload.Clearance;
import io.github.ehckit.upload.Sha256;
import io.github.ehckit.upload.Upload;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Document stores that break one rule each. */
final class BrokenDocumentStores {

    private BrokenDocumentStores() {}

    /** Keeps whole microseconds, as databases do. */
    static class Rounds extends DocumentStoreContract {
        @Override
        public StoresUnderTest stores() {
            return Sound.butDocuments(sound -> new DocumentStoreAround(sound) {
                @Override
                public Optional<AttachedDocument> attach(AdviceRequestId request, Upload file) {
                    return super.attach(request, at(file, file.at().truncatedTo(ChronoUnit.MICROS)));
                }
            });
        }

        private static Upload at(Upload file, Instant at) {
            return new Upload(file.name(), file.type(), file.bytes(), file.digest(), file.by(), at);
        }
    }

    /** Attaches whatever the standing of the response. */
    static class AddsBehindTheLock extends DocumentStoreContract {
        @Override
        public StoresUnderTest stores() {
            StoresUnderTest all = Sound.stores();
            return new StoresUnderTest(
                    all.cases(),
                    all.responses(),
                    new DocumentStoreAround(all.documents()) {
                        @Override
                        public Optional<AttachedDocument> attach(AdviceRequestId request, Upload file) {
                            return all.work().run(() -> attachTo(all, request, file));
                        }
                    },
                    all.outbox(),
                    all.work(),
                    all.host());
        }

        /** Opens the response for the moment. */
        private static Optional<AttachedDocument> attachTo(StoresUnderTest all, AdviceRequestId request, Upload file) {
            Optional<Response> was = all.responses().take(request);
            was.ifPresent(kept -> put(all, open(kept)));
            Optional<AttachedDocument> attached = all.documents().attach(request, file);
            was.ifPresent(kept -> put(all, kept));
            return attached;
        }

        private static Response open(Response kept) {
            return new Response(
                    kept.request(),
                    kept.template(),
                    Response.Standing.OPEN,
                    kept.opening(),
                    kept.revision(),
                    kept.sections(),
                    kept.last(),
                    kept.corrects());
        }

        private static CommitResult put(StoresUnderTest all, Response now) {
            return all.responses().commit(all.responses().find(now.request()).orElseThrow(), now);
        }
    }

    /** Removes what is removed from what was submitted, too. */
    static class RemovesFromWhatWasSubmitted extends DocumentStoreContract {
        @Override
        public StoresUnderTest stores() {
            return Sound.butDocuments(sound -> new DocumentStoreAround(sound) {
                @Override
                public List<AttachedDocument> of(AdviceRequestId request) {
                    return super.of(request).stream()
                            .filter(AttachedDocument::stands)
                            .toList();
                }
            });
        }
    }

    /** Reads the documents of a response outside of the transaction in which it is held. */
    static class ReadsAside extends DocumentStoreContract {
        private final Map<AdviceRequestId, List<AttachedDocument>> read = new ConcurrentHashMap<>();

        @Override
        public StoresUnderTest stores() {
            return Sound.butDocuments(sound -> new DocumentStoreAround(sound) {
                @Override
                public List<AttachedDocument> of(AdviceRequestId request) {
                    List<AttachedDocument> now = super.of(request);
                    List<AttachedDocument> before = read.put(request, now);
                    return before == null ? List.of() : now;
                }
            });
        }
    }

    /** Gives what is claimed to whoever asks next. */
    static class IgnoresTheLease extends DocumentStoreContract {
        @Override
        public StoresUnderTest stores() {
            return Sound.butDocuments(sound -> new DocumentStoreAround(sound) {
                @Override
                public Optional<WaitingDocument> claim(AuthorityCode authority, Instant dueBy, Instant until) {
                    return super.claim(authority, dueBy, dueBy);
                }
            });
        }
    }

    /** Hands out the smallest first. */
    static class PrefersWhatIsSmall extends DocumentStoreContract {
        @Override
        public StoresUnderTest stores() {
            return Sound.butDocuments(sound -> new DocumentStoreAround(sound) {
                @Override
                public Optional<WaitingDocument> claim(AuthorityCode authority, Instant dueBy, Instant until) {
                    List<WaitingDocument> due = StoreFixture.all(() -> super.claim(authority, dueBy, until));
                    due.forEach(waiting -> super.postpone(waiting, dueBy));
                    return due.stream().reduce((earlier, later) -> later).map(last -> leased(last, until));
                }

                private WaitingDocument leased(WaitingDocument last, Instant until) {
                    super.postpone(last, until);
                    return last;
                }
            });
        }
    }

    /** Takes the latest finding for the truth. */
    static class ClearsTwice extends DocumentStoreContract {
        @Override
        public StoresUnderTest stores() {
            return Sound.butDocuments(sound -> new DocumentStoreAround(sound) {
                @Override
                public ChangeResult settle(AdviceRequestId request, int number, Clearance clearance) {
                    super.settle(request, number, clearance);
                    return ChangeResult.CHANGED;
                }
            });
        }
    }

    /** Counts what any authority has. */
    static class CountsForEverybody extends DocumentStoreContract {
        private final Set<AuthorityCode> known = ConcurrentHashMap.newKeySet();

        @Override
        public StoresUnderTest stores() {
            return Sound.butDocuments(sound -> new DocumentStoreAround(sound) {
                @Override
                public Optional<AttachedDocument> attach(AdviceRequestId request, Upload file) {
                    known.add(request.ofCase().authority());
                    return super.attach(request, file);
                }

                @Override
                public int waiting(AuthorityCode authority) {
                    return known.stream().mapToInt(super::waiting).sum();
                }
            });
        }
    }

    /** Finds documents by the id of their case alone. */
    static class LooksAcrossAuthorities extends DocumentStoreContract {
        private final Map<UUID, AdviceRequestId> known = new ConcurrentHashMap<>();

        @Override
        public StoresUnderTest stores() {
            return Sound.butDocuments(sound -> new DocumentStoreAround(sound) {
                @Override
                public ChangeResult remove(AdviceRequestId request, int number) {
                    return super.remove(first(request), number);
                }

                @Override
                public Optional<AttachedDocument> attach(AdviceRequestId request, Upload file) {
                    first(request);
                    return super.attach(request, file);
                }
            });
        }

        private AdviceRequestId first(AdviceRequestId request) {
            AdviceRequestId before = known.putIfAbsent(request.ofCase().id(), request);
            return before == null ? request : before;
        }
    }

    /** Keeps each call as soon as it returns, whatever becomes of the unit of work. */
    static class WritesAside extends DocumentStoreContract {
        private final Map<AdviceRequestId, Set<Integer>> settled = new ConcurrentHashMap<>();

        @Override
        public StoresUnderTest stores() {
            return Sound.butDocuments(sound -> new DocumentStoreAround(sound) {
                @Override
                public ChangeResult settle(AdviceRequestId request, int number, Clearance found) {
                    settled.computeIfAbsent(request, first -> new HashSet<>()).add(number);
                    return super.settle(request, number, found);
                }

                @Override
                public List<AttachedDocument> of(AdviceRequestId request) {
                    return super.of(request).stream()
                            .map(document ->
                                    settled.getOrDefault(request, Set.of()).contains(document.number())
                                                    && document.clearance() == Clearance.WAITING
                                            ? TckDocuments.settled(document, Clearance.CLEAN)
                                            : document)
                            .toList();
                }
            });
        }
    }

    /** Counts a day's uploads by what is left of them. */
    static class CountsWhatIsLeft extends DocumentStoreContract {
        private final Map<AuthorityCode, Set<AdviceRequestId>> known = new ConcurrentHashMap<>();

        @Override
        public StoresUnderTest stores() {
            return Sound.butDocuments(sound -> new DocumentStoreAround(sound) {
                @Override
                public Optional<AttachedDocument> attach(AdviceRequestId request, Upload file) {
                    known.computeIfAbsent(request.ofCase().authority(), first -> ConcurrentHashMap.newKeySet())
                            .add(request);
                    return super.attach(request, file);
                }

                @Override
                public long addedSince(AuthorityCode authority, PersonId person, Instant from) {
                    return known.getOrDefault(authority, Set.of()).stream()
                            .flatMap(request -> of(request).stream())
                            .filter(AttachedDocument::stands)
                            .map(AttachedDocument::file)
                            .filter(file ->
                                    file.by().equals(person) && !file.at().isBefore(from))
                            .mapToLong(Upload::bytes)
                            .sum();
                }
            });
        }
    }

    /** Says that nothing is in use that waits to be scanned. */
    static class ForgetsWhatIsInUse extends DocumentStoreContract {
        @Override
        public StoresUnderTest stores() {
            return Sound.butDocuments(sound -> new DocumentStoreAround(sound) {
                @Override
                public Set<Sha256> inUse(AuthorityCode authority, Set<Sha256> digests) {
                    Set<Sha256> all = new HashSet<>(super.inUse(authority, digests));
                    all.remove(TckDocuments.digest(1));
                    return all;
                }
            });
        }
    }

    /** Parks for ever. */
    static class NeverRequeues extends DocumentStoreContract {
        @Override
        public StoresUnderTest stores() {
            return Sound.butDocuments(sound -> new DocumentStoreAround(sound) {
                @Override
                public int requeue(AuthorityCode authority, Instant at) {
                    return 0;
                }
            });
        }
    }

    /** Leaves what is postponed to the end of its lease. */
    static class PostponesNothing extends DocumentStoreContract {
        @Override
        public StoresUnderTest stores() {
            return Sound.butDocuments(sound -> new DocumentStoreAround(sound) {
                @Override
                public void postpone(WaitingDocument claimed, Instant at) {
                    // Broken on purpose.
                }
            });
        }
    }
}
