package broken.constraint.people;

import jakarta.validation.constraints.NotBlank;

record WrongRecord(String given, String family) {
    @NotBlank
    String full() {
        return given + " " + family;
    }
}
