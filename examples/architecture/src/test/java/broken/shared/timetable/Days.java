package broken.shared.timetable;

import java.util.List;

enum Days {
    MONDAY,
    TUESDAY;

    static final List<Days> ALL = List.of(values());
}
