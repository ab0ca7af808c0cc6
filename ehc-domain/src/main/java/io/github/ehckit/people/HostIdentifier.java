package io.github.ehckit.people;

import java.util.regex.Pattern;

/** The form of the host's identifiers. They are logged, so an email address or a name is refused. */
final class HostIdentifier {
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9._:-]{1,64}");

    private HostIdentifier() {}

    static void check(String value) {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "An identifier must have 1 to 64 characters: A-Z, a-z, 0-9, dot, underscore, colon and hyphen.");
        }
    }
}
