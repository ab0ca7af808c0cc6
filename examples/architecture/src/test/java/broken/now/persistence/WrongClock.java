package broken.now.persistence;

import java.time.Clock;

record WrongClock(Clock clock) {
    WrongClock() {
        this(Clock.systemUTC());
    }
}
