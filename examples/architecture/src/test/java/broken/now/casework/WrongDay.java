package broken.now.casework;

import java.time.LocalDate;
import java.time.ZoneId;

record WrongDay(LocalDate day) {
    static WrongDay today() {
        return new WrongDay(LocalDate.now(ZoneId.of("Europe/London")));
    }
}
