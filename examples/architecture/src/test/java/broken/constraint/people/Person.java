package broken.constraint.people;

import jakarta.validation.constraints.NotBlank;

record Person(@NotBlank String name) {}
