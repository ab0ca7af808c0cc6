package io.github.ehckit.spi;

import jakarta.validation.MessageInterpolator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Locale;

/**
 * The messages of constraints, in the domain's own words. No expression is evaluated, so no message can quote a value
 * (P13).
 */
final class ConstraintMessages implements MessageInterpolator {

    @Override
    public String interpolate(String template, Context context) {
        return switch (context.getConstraintDescriptor().getAnnotation()) {
            case NotNull required -> "it is missing";
            case NotBlank required -> context.getValidatedValue() == null ? "it is missing" : "it is blank";
            case Size size -> "it is longer than " + size.max() + " characters";
            default -> template;
        };
    }

    @Override
    public String interpolate(String template, Context context, Locale locale) {
        return interpolate(template, context);
    }
}
