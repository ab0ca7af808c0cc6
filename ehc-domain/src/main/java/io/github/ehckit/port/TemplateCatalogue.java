package io.github.ehckit.port;

import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.template.Template;
import io.github.ehckit.template.TemplateRef;
import java.util.Optional;

/**
 * Knows the forms of each authority: those that it published, and those that come with the library
 * ({@link io.github.ehckit.template.NationalTemplates}).
 *
 * <ul>
 *   <li><b>TC1</b> One reference names the same form for ever; what was never published names nothing.
 *   <li><b>TC2</b> The form in use is the one that was published last, found by its own reference; before the first, the guide's.
 *   <li><b>TC3</b> Nothing that one authority published is found, used or counted by a call for another (P9).
 *   <li><b>TC4</b> The forms of the library are found for every authority, and nobody publishes under their names.
 *   <li><b>TC5</b> A form is published only as the next version of its name, from 1. Published again it is left as it is, and another
 *       form under its reference is refused and changes nothing.
 *   <li><b>TC6</b> Of publications that race for one reference exactly one is kept.
 *   <li><b>TC7</b> What was published is read back equal, also after a restart.
 * </ul>
 *
 * <p>Every method runs in the unit of work that is open on its thread, and in one of its own if there is none. Trouble of the
 * catalogue itself is thrown as {@link StorageException}.
 */
public interface TemplateCatalogue {

    /** One version of one form of an authority. */
    Optional<Template> find(AuthorityCode authority, TemplateRef ref);

    /** The form on which an authority asks for advice now. */
    Template inUse(AuthorityCode authority);

    /** Publishes a form for an authority, which asks on it from then on. */
    PublishResult publish(AuthorityCode authority, Template form);
}
