package io.github.ehckit.spi.tck;

import io.github.ehckit.history.CaseId;
import io.github.ehckit.notification.NotificationKey;
import io.github.ehckit.notification.NotificationStatus;
import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.port.ChangeResult;
import io.github.ehckit.port.ClaimedNotification;
import io.github.ehckit.port.DeliveryAttempt;
import io.github.ehckit.port.StorageException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** Outboxes that break one rule each. */
final class BrokenOutboxes {
    private static final Duration FOR_EVER = Duration.ofDays(365_000);

    private BrokenOutboxes() {}

    /** Hands out what is not due yet. */
    static class IsTooEarly extends OutboxContract {
        @Override
        public StoresUnderTest stores() {
            return Sound.butOutbox(sound -> new OutboxAround(sound) {
                @Override
                public Optional<ClaimedNotification> claim(AuthorityCode authority, Instant dueBy, Instant until) {
                    return super.claim(authority, dueBy.plus(Duration.ofDays(1)), until);
                }
            });
        }
    }

    /** Hands out the newest first. */
    static class IsAStack extends OutboxContract {
        @Override
        public StoresUnderTest stores() {
            return Sound.butOutbox(sound -> new OutboxAround(sound) {
                @Override
                public Optional<ClaimedNotification> claim(AuthorityCode authority, Instant dueBy, Instant until) {
                    List<ClaimedNotification> due = StoreFixture.all(() -> super.claim(authority, dueBy, until));
                    due.stream()
                            .limit(Math.max(0, due.size() - 1))
                            .forEach(each -> complete(each, TckNotifications.attempt(DeliveryResult.DUE_AGAIN, dueBy)));
                    return due.stream().reduce((earlier, later) -> later);
                }
            });
        }
    }

    /** Leaves no mark on what is claimed. */
    static class IgnoresTheLease extends OutboxContract {
        @Override
        public StoresUnderTest stores() {
            return Sound.butOutbox(sound -> new OutboxAround(sound) {
                @Override
                public Optional<ClaimedNotification> claim(AuthorityCode authority, Instant dueBy, Instant until) {
                    return super.claim(authority, dueBy, dueBy);
                }
            });
        }
    }

    /** Reads what is due, and marks it afterwards. */
    static class ReadsThenMarks extends OutboxContract {
        @Override
        public StoresUnderTest stores() {
            return Sound.unheld(Sound.butOutbox(sound -> new OutboxAround(sound) {
                private final Rendezvous between = new Rendezvous();

                @Override
                public Optional<ClaimedNotification> claim(AuthorityCode authority, Instant dueBy, Instant until) {
                    Optional<ClaimedNotification> due = super.claim(authority, dueBy, dueBy);
                    between.meet();
                    due.ifPresent(
                            claimed -> complete(claimed, TckNotifications.attempt(DeliveryResult.DUE_AGAIN, until)));
                    return due;
                }
            }));
        }
    }

    /** Leaves to the dead what the dead have claimed. */
    static class WaitsForTheDead extends OutboxContract {
        @Override
        public StoresUnderTest stores() {
            return Sound.butOutbox(sound -> new OutboxAround(sound) {
                @Override
                public Optional<ClaimedNotification> claim(AuthorityCode authority, Instant dueBy, Instant until) {
                    return super.claim(authority, dueBy, until.plus(FOR_EVER));
                }
            });
        }
    }

    /** Knows no end but a later beginning. */
    static class BringsBack extends OutboxContract {
        @Override
        public StoresUnderTest stores() {
            return Sound.butOutbox(sound -> new OutboxAround(sound) {
                @Override
                public void complete(ClaimedNotification claimed, DeliveryAttempt attempt) {
                    super.complete(
                            claimed,
                            TckNotifications.attempt(
                                    attempt.result() == DeliveryResult.SENT
                                            ? DeliveryResult.DUE_AGAIN
                                            : attempt.result(),
                                    attempt.dueAt().plus(Duration.ofDays(1))));
                }
            });
        }
    }

    /** Counts what is parked for anybody. */
    static class CountsForEverybody extends OutboxContract {
        private final AtomicInteger parked = new AtomicInteger();

        @Override
        public StoresUnderTest stores() {
            return Sound.butOutbox(sound -> new OutboxAround(sound) {
                @Override
                public void complete(ClaimedNotification claimed, DeliveryAttempt attempt) {
                    parked.addAndGet(attempt.result() == DeliveryResult.PARKED ? 1 : 0);
                    super.complete(claimed, attempt);
                }

                @Override
                public int parked(AuthorityCode authority) {
                    return parked.get();
                }
            });
        }
    }

    /** Passes over an update that meets no row. */
    static class PassesOver extends OutboxContract {
        @Override
        public StoresUnderTest stores() {
            return Sound.butOutbox(sound -> new OutboxAround(sound) {
                @Override
                public void complete(ClaimedNotification claimed, DeliveryAttempt attempt) {
                    try {
                        super.complete(claimed, attempt);
                    } catch (StorageException passedOver) {
                        // Broken on purpose.
                    }
                }
            });
        }
    }

    /** Parks for ever. */
    static class NeverRequeues extends OutboxContract {
        @Override
        public StoresUnderTest stores() {
            return Sound.butOutbox(sound -> new OutboxAround(sound) {
                @Override
                public int requeue(AuthorityCode authority, Instant at) {
                    return 0;
                }
            });
        }
    }

    /** Settles in the transaction that is open on the thread: whoever undoes that undoes this. */
    static class LetsTheHostUndo extends OutboxContract {
        private final Deque<ClaimedNotification> settled = new ArrayDeque<>();
        private final Deque<ClaimedNotification> undone = new ArrayDeque<>();

        @Override
        public StoresUnderTest stores() {
            StoresUnderTest stores = Sound.butOutbox(sound -> new OutboxAround(sound) {
                @Override
                public void complete(ClaimedNotification claimed, DeliveryAttempt attempt) {
                    settled.push(claimed);
                    super.complete(claimed, attempt);
                }

                @Override
                public Optional<ClaimedNotification> claim(AuthorityCode authority, Instant dueBy, Instant until) {
                    return Optional.ofNullable(undone.poll()).or(() -> super.claim(authority, dueBy, until));
                }
            });
            return Sound.watched(stores, settled::clear, () -> undone.addAll(settled));
        }
    }

    /** Remembers that something failed, and not why. */
    static class ForgetsWhy extends OutboxContract {
        @Override
        public StoresUnderTest stores() {
            return Sound.butOutbox(sound -> new OutboxAround(sound) {
                @Override
                public List<NotificationStatus> statuses(CaseId about) {
                    return super.statuses(about).stream()
                            .map(told -> new NotificationStatus(
                                    told.notification(),
                                    told.state(),
                                    told.since(),
                                    told.attempts(),
                                    Optional.empty(),
                                    told.nextAttempt()))
                            .toList();
                }
            });
        }
    }

    /** Keeps no record of the emails that were taken. */
    static class ForgetsEmails extends OutboxContract {
        @Override
        public StoresUnderTest stores() {
            return Sound.butOutbox(sound -> new OutboxAround(sound) {
                @Override
                public void complete(ClaimedNotification claimed, DeliveryAttempt attempt) {
                    super.complete(
                            claimed,
                            new DeliveryAttempt(
                                    attempt.result(), attempt.failure(), List.of(), attempt.at(), attempt.dueAt()));
                }
            });
        }
    }

    /** Takes a word on any email for true, and leaves the notification as sent. */
    static class IgnoresWhatComesBack extends OutboxContract {
        @Override
        public StoresUnderTest stores() {
            return Sound.butOutbox(sound -> new OutboxAround(sound) {
                @Override
                public ChangeResult bounced(AuthorityCode authority, String identity, Instant at) {
                    return ChangeResult.CHANGED;
                }
            });
        }
    }

    /** Promises to send again, and does not. */
    static class SendsNothingAgain extends OutboxContract {
        @Override
        public StoresUnderTest stores() {
            return Sound.butOutbox(sound -> new OutboxAround(sound) {
                @Override
                public void sendAgain(NotificationKey key, Instant at) {}
            });
        }
    }
}
