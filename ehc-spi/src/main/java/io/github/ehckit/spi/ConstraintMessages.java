package io.github.ehckit.spi;

import jakarta.validation.MessageInterpolator;
import java.util.Locale;

/**
 * The messages of a validator, left as their templates. No expression is evaluated, so no message can quote a value
 * (P13); people read the words of the library instead.
 */
final class ConstraintMessages implements MessageInterpolator {

    @Override
    public String interpolate(String template, Context context) {
        return template;
    }

    @Override
    public String interpolate(String template, Context context, Locale locale) {
        return template;
    }
}
