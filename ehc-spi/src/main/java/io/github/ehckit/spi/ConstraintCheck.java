package io.github.ehckit.spi;

import io.github.ehckit.history.CaseCommand;
import io.github.ehckit.outcome.Refusal;
import io.github.ehckit.outcome.RefusalCode;
import io.github.ehckit.port.CommandValidator;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.lang.annotation.Annotation;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * A check of commands with Bean Validation: every violation becomes a reason, at its path.
 *
 * <p>The messages are the validator's; one that quotes a value of the command is replaced (P13). Thread-safe.
 *
 * @param validator of the host, or of the provider on the class path
 */
record ConstraintCheck(Validator validator) implements CommandValidator {
    private static final Set<Class<? extends Annotation>> PRESENCE =
            Set.of(NotNull.class, NotBlank.class, NotEmpty.class);

    @Override
    public List<Refusal> faults(CaseCommand command) {
        return validator.validate(command).stream()
                .map(ConstraintCheck::refusal)
                .distinct()
                .sorted(Comparator.comparing(Refusal::toString))
                .toList();
    }

    private static Refusal refusal(ConstraintViolation<?> violation) {
        return Refusal.at(violation.getPropertyPath().toString(), code(violation), "format", words(violation));
    }

    private static RefusalCode code(ConstraintViolation<?> violation) {
        Class<?> constraint =
                violation.getConstraintDescriptor().getAnnotation().annotationType();
        return PRESENCE.contains(constraint) ? RefusalCode.MISSING : RefusalCode.MALFORMED;
    }

    private static String words(ConstraintViolation<?> violation) {
        String message = violation.getMessage();
        return quotes(message, violation) ? "it has the wrong shape" : message;
    }

    private static boolean quotes(String message, ConstraintViolation<?> violation) {
        String sent = String.valueOf(violation.getInvalidValue());
        return violation.getMessageTemplate().contains("${") || (!sent.isBlank() && message.contains(sent));
    }
}
