package broken.law.casework;

import io.github.ehckit.timetable.Timetable;

record AuthoritySettings(Timetable law) {
    static AuthoritySettings standard() {
        return new AuthoritySettings(Timetable.england());
    }
}
