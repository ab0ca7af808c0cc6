package io.github.ehckit.spi.tck;

import io.github.ehckit.draft.AdviceDraft;
import io.github.ehckit.history.AdviceRequestId;
import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.port.ChangeResult;
import io.github.ehckit.port.ClaimedAttachment;
import io.github.ehckit.port.CommitResult;
import io.github.ehckit.upload.Attachment;
import io.github.ehckit.upload.ScanStatus;
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
final class BrokenAttachmentStores {

    private BrokenAttachmentStores() {}

    /** Keeps whole microseconds, as databases do. */
    static class Rounds extends AttachmentStoreContract {
        @Override
        public StoresUnderTest stores() {
            return Sound.butDocuments(sound -> new AttachmentStoreAround(sound) {
                @Override
                public Optional<Attachment> attach(AdviceRequestId request, Upload file) {
                    return super.attach(request, at(file, file.at().truncatedTo(ChronoUnit.MICROS)));
                }
            });
        }

        private static Upload at(Upload file, Instant at) {
            return new Upload(file.name(), file.type(), file.bytes(), file.digest(), file.by(), at);
        }
    }

    /** Attaches whatever the standing of the response. */
    static class AddsBehindTheLock extends AttachmentStoreContract {
        @Override
        public StoresUnderTest stores() {
            StoresUnderTest all = Sound.stores();
            return new StoresUnderTest(
                    all.cases(),
                    all.advice(),
                    new AttachmentStoreAround(all.attachments()) {
                        @Override
                        public Optional<Attachment> attach(AdviceRequestId request, Upload file) {
                            return all.work().run(() -> attachTo(all, request, file));
                        }
                    },
                    all.outbox(),
                    all.work(),
                    all.host());
        }

        /** Opens the response for the moment. */
        private static Optional<Attachment> attachTo(StoresUnderTest all, AdviceRequestId request, Upload file) {
            Optional<AdviceDraft> was = all.advice().lock(request);
            was.ifPresent(kept -> put(all, open(kept)));
            Optional<Attachment> attached = all.attachments().attach(request, file);
            was.ifPresent(kept -> put(all, kept));
            return attached;
        }

        private static AdviceDraft open(AdviceDraft kept) {
            return new AdviceDraft(
                    kept.request(),
                    kept.template(),
                    AdviceDraft.Status.OPEN,
                    kept.round(),
                    kept.revision(),
                    kept.sections(),
                    kept.last(),
                    kept.corrects());
        }

        private static CommitResult put(StoresUnderTest all, AdviceDraft now) {
            return all.advice().commit(all.advice().find(now.request()).orElseThrow(), now);
        }
    }

    /** Removes what is removed from what was submitted, too. */
    static class RemovesFromWhatWasSubmitted extends AttachmentStoreContract {
        @Override
        public StoresUnderTest stores() {
            return Sound.butDocuments(sound -> new AttachmentStoreAround(sound) {
                @Override
                public List<Attachment> of(AdviceRequestId request) {
                    return super.of(request).stream()
                            .filter(Attachment::current)
                            .toList();
                }
            });
        }
    }

    /** Reads the documents of a response outside of the transaction in which it is held. */
    static class ReadsAside extends AttachmentStoreContract {
        private final Map<AdviceRequestId, List<Attachment>> read = new ConcurrentHashMap<>();

        @Override
        public StoresUnderTest stores() {
            return Sound.butDocuments(sound -> new AttachmentStoreAround(sound) {
                @Override
                public List<Attachment> of(AdviceRequestId request) {
                    List<Attachment> now = super.of(request);
                    List<Attachment> before = read.put(request, now);
                    return before == null ? List.of() : now;
                }
            });
        }
    }

    /** A store whose claim ends at once, so that the next worker claims the same attachment. */
    static class IgnoresTheLease extends AttachmentStoreContract {
        @Override
        public StoresUnderTest stores() {
            return Sound.butDocuments(sound -> new AttachmentStoreAround(sound) {
                @Override
                public Optional<ClaimedAttachment> claim(AuthorityCode authority, Instant dueBy, Instant until) {
                    return super.claim(authority, dueBy, dueBy);
                }
            });
        }
    }

    /** Hands out the smallest first. */
    static class PrefersWhatIsSmall extends AttachmentStoreContract {
        @Override
        public StoresUnderTest stores() {
            return Sound.butDocuments(sound -> new AttachmentStoreAround(sound) {
                @Override
                public Optional<ClaimedAttachment> claim(AuthorityCode authority, Instant dueBy, Instant until) {
                    List<ClaimedAttachment> due = StoreFixture.all(() -> super.claim(authority, dueBy, until));
                    due.forEach(claimed -> super.postpone(claimed, dueBy));
                    return due.stream().reduce((earlier, later) -> later).map(last -> leased(last, until));
                }

                private ClaimedAttachment leased(ClaimedAttachment last, Instant until) {
                    super.postpone(last, until);
                    return last;
                }
            });
        }
    }

    /** Takes the latest finding for the truth. */
    static class ClearsTwice extends AttachmentStoreContract {
        @Override
        public StoresUnderTest stores() {
            return Sound.butDocuments(sound -> new AttachmentStoreAround(sound) {
                @Override
                public ChangeResult complete(AdviceRequestId request, int number, ScanStatus status) {
                    super.complete(request, number, status);
                    return ChangeResult.CHANGED;
                }
            });
        }
    }

    /** Counts what any authority has. */
    static class CountsForEverybody extends AttachmentStoreContract {
        private final Set<AuthorityCode> known = ConcurrentHashMap.newKeySet();

        @Override
        public StoresUnderTest stores() {
            return Sound.butDocuments(sound -> new AttachmentStoreAround(sound) {
                @Override
                public Optional<Attachment> attach(AdviceRequestId request, Upload file) {
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
    static class LooksAcrossAuthorities extends AttachmentStoreContract {
        private final Map<UUID, AdviceRequestId> known = new ConcurrentHashMap<>();

        @Override
        public StoresUnderTest stores() {
            return Sound.butDocuments(sound -> new AttachmentStoreAround(sound) {
                @Override
                public ChangeResult remove(AdviceRequestId request, int number) {
                    return super.remove(first(request), number);
                }

                @Override
                public Optional<Attachment> attach(AdviceRequestId request, Upload file) {
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
    static class WritesAside extends AttachmentStoreContract {
        private final Map<AdviceRequestId, Set<Integer>> settled = new ConcurrentHashMap<>();

        @Override
        public StoresUnderTest stores() {
            return Sound.butDocuments(sound -> new AttachmentStoreAround(sound) {
                @Override
                public ChangeResult complete(AdviceRequestId request, int number, ScanStatus found) {
                    settled.computeIfAbsent(request, first -> new HashSet<>()).add(number);
                    return super.complete(request, number, found);
                }

                @Override
                public List<Attachment> of(AdviceRequestId request) {
                    return super.of(request).stream()
                            .map(attachment ->
                                    settled.getOrDefault(request, Set.of()).contains(attachment.number())
                                                    && attachment.scan() == ScanStatus.WAITING
                                            ? TckAttachments.settled(attachment, ScanStatus.CLEAN)
                                            : attachment)
                            .toList();
                }
            });
        }
    }

    /** Counts a day's uploads by what is left of them. */
    static class CountsWhatIsLeft extends AttachmentStoreContract {
        private final Map<AuthorityCode, Set<AdviceRequestId>> known = new ConcurrentHashMap<>();

        @Override
        public StoresUnderTest stores() {
            return Sound.butDocuments(sound -> new AttachmentStoreAround(sound) {
                @Override
                public Optional<Attachment> attach(AdviceRequestId request, Upload file) {
                    known.computeIfAbsent(request.ofCase().authority(), first -> ConcurrentHashMap.newKeySet())
                            .add(request);
                    return super.attach(request, file);
                }

                @Override
                public long bytesAddedSince(AuthorityCode authority, PersonId person, Instant from) {
                    return known.getOrDefault(authority, Set.of()).stream()
                            .flatMap(request -> of(request).stream())
                            .filter(Attachment::current)
                            .map(Attachment::file)
                            .filter(file ->
                                    file.by().equals(person) && !file.at().isBefore(from))
                            .mapToLong(Upload::bytes)
                            .sum();
                }
            });
        }
    }

    /** Says that nothing is in use that waits to be scanned. */
    static class ForgetsWhatIsInUse extends AttachmentStoreContract {
        @Override
        public StoresUnderTest stores() {
            return Sound.butDocuments(sound -> new AttachmentStoreAround(sound) {
                @Override
                public Set<Sha256> inUse(AuthorityCode authority, Set<Sha256> digests) {
                    Set<Sha256> all = new HashSet<>(super.inUse(authority, digests));
                    all.remove(TckAttachments.digest(1));
                    return all;
                }
            });
        }
    }

    /** Parks for ever. */
    static class NeverRequeues extends AttachmentStoreContract {
        @Override
        public StoresUnderTest stores() {
            return Sound.butDocuments(sound -> new AttachmentStoreAround(sound) {
                @Override
                public int requeue(AuthorityCode authority, Instant at) {
                    return 0;
                }
            });
        }
    }

    /** Leaves the attachments of a correction that was ended. */
    static class KeepsLaterOnes extends AttachmentStoreContract {
        @Override
        public StoresUnderTest stores() {
            return Sound.butDocuments(sound -> new AttachmentStoreAround(sound) {
                @Override
                public void restore(AdviceRequestId request, int version) {
                    // Broken on purpose.
                }
            });
        }
    }

    /** Leaves what is postponed to the end of its lease. */
    static class PostponesNothing extends AttachmentStoreContract {
        @Override
        public StoresUnderTest stores() {
            return Sound.butDocuments(sound -> new AttachmentStoreAround(sound) {
                @Override
                public void postpone(ClaimedAttachment claimed, Instant at) {
                    // Broken on purpose.
                }
            });
        }
    }
}
