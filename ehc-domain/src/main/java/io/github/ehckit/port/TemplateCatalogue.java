package io.github.ehckit.port;

import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.template.Template;
import io.github.ehckit.template.TemplateRef;
import java.util.Optional;

/**
 * Knows the advice templates.
 *
 * <ul>
 *   <li><b>TC1</b> One reference names the same template for ever.
 *   <li><b>TC2</b> The template in use is found by its own reference.
 * </ul>
 */
public interface TemplateCatalogue {

    /** One version of one template. */
    Optional<Template> find(TemplateRef ref);

    /** The template on which an authority asks for advice now. */
    Template inUse(AuthorityCode authority);
}
