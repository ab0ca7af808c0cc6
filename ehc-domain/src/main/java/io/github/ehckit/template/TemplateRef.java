package io.github.ehckit.template;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A reference to one version of a template. A version never changes: every change of the template makes a new version.
 *
 * @param id the template, unique within the catalogue; 1 to 100 characters, not blank
 * @param version from 1
 */
public record TemplateRef(String id, int version) {
    private static final Pattern WRITTEN = Pattern.compile("(.+)/([1-9]\\d{0,8})");

    public TemplateRef {
        if (id.isBlank() || id.length() > 100 || version < 1) {
            throw new IllegalArgumentException("A reference to a template must have an id and a version from 1.");
        }
    }

    /** Reads {@code id/version}, as {@link #toString} writes it; the id may itself hold a slash. Empty if malformed. */
    public static Optional<TemplateRef> parse(String text) {
        Matcher parts = WRITTEN.matcher(text);
        return parts.matches() && !parts.group(1).isBlank()
                ? Optional.of(new TemplateRef(parts.group(1), Integer.parseInt(parts.group(2))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return id + "/" + version;
    }
}
