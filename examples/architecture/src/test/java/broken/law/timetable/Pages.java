package broken.law.timetable;

import io.github.ehckit.timetable.Timetable;

final class Pages {
    int rows() {
        return Timetable.england().rules().size();
    }
}
