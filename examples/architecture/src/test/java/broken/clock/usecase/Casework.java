package broken.clock.usecase;

import java.time.Clock;

record Casework(Clock clock) {}
