package io.github.ehckit.spi.tck;

import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.port.Dispatch;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Outboxes that break one rule each. */
final class BrokenOutboxes {
    private static final Duration FOR_EVER = Duration.ofDays(365_000);

    private BrokenOutboxes() {}

    /** Hands out what is not due yet. */
    static class IsTooEarly extends OutboxContract {
        @Override
        public Stores stores() {
            return Sound.butOutbox(sound -> new OutboxAround(sound) {
                @Override
                public List<Dispatch> claim(AuthorityCode authority, int most, Instant now, Duration lease) {
                    return super.claim(authority, most, now.plus(Duration.ofDays(1)), lease);
                }
            });
        }
    }

    /** Hands out the newest first. */
    static class IsAStack extends OutboxContract {
        @Override
        public Stores stores() {
            return Sound.butOutbox(sound -> new OutboxAround(sound) {
                @Override
                public List<Dispatch> claim(AuthorityCode authority, int most, Instant now, Duration lease) {
                    return super.claim(authority, most, now, lease).reversed();
                }
            });
        }
    }

    /** Leaves no mark on what is claimed. */
    static class IgnoresTheLease extends OutboxContract {
        @Override
        public Stores stores() {
            return Sound.butOutbox(sound -> new OutboxAround(sound) {
                @Override
                public List<Dispatch> claim(AuthorityCode authority, int most, Instant now, Duration lease) {
                    return super.claim(authority, most, now, Duration.ZERO);
                }
            });
        }
    }

    /** Reads what is due, and marks it afterwards. */
    static class ReadsThenMarks extends OutboxContract {
        @Override
        public Stores stores() {
            return Sound.unheld(Sound.butOutbox(sound -> new OutboxAround(sound) {
                private final Rendezvous between = new Rendezvous();

                @Override
                public List<Dispatch> claim(AuthorityCode authority, int most, Instant now, Duration lease) {
                    List<Dispatch> due = super.claim(authority, most, now, Duration.ZERO);
                    between.meet();
                    due.forEach(dispatch -> settle(dispatch, Fate.DUE_AGAIN, now.plus(lease)));
                    return due;
                }
            }));
        }
    }

    /** Leaves to the dead what the dead have claimed. */
    static class WaitsForTheDead extends OutboxContract {
        @Override
        public Stores stores() {
            return Sound.butOutbox(sound -> new OutboxAround(sound) {
                @Override
                public List<Dispatch> claim(AuthorityCode authority, int most, Instant now, Duration lease) {
                    return super.claim(authority, most, now, FOR_EVER);
                }
            });
        }
    }

    /** Knows no end but a later beginning. */
    static class BringsBack extends OutboxContract {
        @Override
        public Stores stores() {
            return Sound.butOutbox(sound -> new OutboxAround(sound) {
                @Override
                public void settle(Dispatch dispatch, Fate fate, Instant at) {
                    super.settle(dispatch, fate == Fate.SENT ? Fate.DUE_AGAIN : fate, at.plus(Duration.ofDays(1)));
                }
            });
        }
    }

    /** Counts what is parked for anybody. */
    static class CountsForEverybody extends OutboxContract {
        private final AtomicInteger parked = new AtomicInteger();

        @Override
        public Stores stores() {
            return Sound.butOutbox(sound -> new OutboxAround(sound) {
                @Override
                public void settle(Dispatch dispatch, Fate fate, Instant at) {
                    parked.addAndGet(fate == Fate.PARKED ? 1 : 0);
                    super.settle(dispatch, fate, at);
                }

                @Override
                public int parked(AuthorityCode authority) {
                    return parked.get();
                }
            });
        }
    }
}
