package io.github.ehckit.usecase;

import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.port.Ports;
import io.github.ehckit.port.StorageException;
import io.github.ehckit.template.Template;
import io.github.ehckit.template.TemplateRef;

/** A look-up of forms to which something that is stored refers, so that they have to be there. */
final class TemplateLookup {
    private final Ports ports;

    TemplateLookup(Ports ports) {
        this.ports = ports;
    }

    /**
     * Finds a form of an authority.
     *
     * @throws StorageException if there is none of this name
     */
    Template template(AuthorityCode authority, TemplateRef ref) {
        return ports.templates()
                .find(authority, ref)
                .orElseThrow(() -> new StorageException("there is no template " + ref + " of " + authority));
    }
}
