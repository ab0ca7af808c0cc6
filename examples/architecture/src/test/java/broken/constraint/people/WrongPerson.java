package broken.constraint.people;

import jakarta.validation.constraints.NotBlank;

final class WrongPerson {
    @NotBlank
    private final String name;

    WrongPerson(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }
}
