package io.github.ehckit.template;

/**
 * One version of one template, for ever the same form: a change of the form is a new version.
 *
 * @param id the template, unique within the catalogue
 * @param version from 1
 */
public record TemplateRef(String id, int version) {
    public TemplateRef {
        if (id.isBlank() || version < 1) {
            throw new IllegalArgumentException("a template has an id, and versions from 1");
        }
    }

    @Override
    public String toString() {
        return id + "/" + version;
    }
}
