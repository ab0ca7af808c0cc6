package broken.shared.timetable;

import java.util.concurrent.atomic.AtomicInteger;

final class WrongCount {
    private static final AtomicInteger COUNT = new AtomicInteger();

    private WrongCount() {}

    static int next() {
        return COUNT.incrementAndGet();
    }
}
