package broken.variable.people;

final class WrongPerson {
    private String name = "";

    void rename(String to) {
        name = to;
    }

    String name() {
        return name;
    }
}
