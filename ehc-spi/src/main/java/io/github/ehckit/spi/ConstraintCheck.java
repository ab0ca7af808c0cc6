package io.github.ehckit.spi;

import io.github.ehckit.casework.input.InputPlace;
import io.github.ehckit.history.CaseCommand;
import io.github.ehckit.outcome.Refusal;
import io.github.ehckit.port.CommandValidator;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Comparator;
import java.util.List;

/**
 * A check of commands with Bean Validation: every violation becomes a reason, at its place and in the library's own
 * words. The validator's messages are left out, since they may quote a value of the command (P13).
 *
 * <p>Thread-safe.
 *
 * @param validator of the host, or of the provider on the class path
 */
record ConstraintCheck(Validator validator) implements CommandValidator {

    @Override
    public List<Refusal> faults(CaseCommand command) {
        return validator.validate(command).stream()
                .map(violation -> refusal(command, violation))
                .distinct()
                .sorted(Comparator.comparing(Refusal::toString))
                .toList();
    }

    private static Refusal refusal(CaseCommand command, ConstraintViolation<?> violation) {
        InputPlace place = InputPlace.of(command, violation.getPropertyPath().toString());
        boolean missing = violation.getInvalidValue() == null;
        return switch (violation.getConstraintDescriptor().getAnnotation()) {
            case NotNull required -> place.missing();
            case NotBlank required -> missing ? place.missing() : place.blank();
            case NotEmpty required -> place.missing();
            case Size size when isTooLong(size, violation) -> place.tooLong(size.max());
            default -> place.wrong();
        };
    }

    /** Answers whether the violation is a text that is too long. */
    private static boolean isTooLong(Size size, ConstraintViolation<?> violation) {
        return violation.getInvalidValue() instanceof CharSequence text && text.length() > size.max();
    }
}
