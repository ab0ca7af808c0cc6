package broken.now.spi;

import java.time.Clock;

final class EhcHub {
    Assembly assemble() {
        return new Assembly(Clock.systemUTC());
    }

    record Assembly(Clock clock) {}
}
