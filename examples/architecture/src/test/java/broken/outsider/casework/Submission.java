package broken.outsider.casework;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

record Submission(@NotNull LocalDate day, @Valid Object answers) {}
