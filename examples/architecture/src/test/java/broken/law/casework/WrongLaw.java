package broken.law.casework;

import io.github.ehckit.timetable.Timetable;

final class WrongLaw {
    String version() {
        return Timetable.england().version();
    }
}
