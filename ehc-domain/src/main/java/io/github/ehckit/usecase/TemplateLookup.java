package io.github.ehckit.usecase;

import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.port.Ports;
import io.github.ehckit.port.StorageException;
import io.github.ehckit.template.Template;
import io.github.ehckit.template.TemplateRef;

/** A look-up of templates to which stored data refers, so that they have to exist. */
final class TemplateLookup {
    private final Ports ports;

    TemplateLookup(Ports ports) {
        this.ports = ports;
    }

    /**
     * Finds a template of an authority.
     *
     * @throws StorageException if there is none of this name
     */
    Template template(AuthorityCode authority, TemplateRef ref) {
        return ports.templates()
                .find(authority, ref)
                .orElseThrow(() -> new StorageException("The template catalogue of " + authority + " has no template "
                        + ref + ". Publish it before it is used."));
    }
}
