package broken.clock.casework;

import java.time.Clock;

record WrongRules(Clock clock) {}
