package broken.shared.timetable;

record WrongDays(int first) {
    static final int[] DAYS = {1, 2, 3};

    static WrongDays first(int of) {
        return new WrongDays(DAYS[of]);
    }
}
