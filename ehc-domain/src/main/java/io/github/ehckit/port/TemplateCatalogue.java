package io.github.ehckit.port;

import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.template.Template;
import io.github.ehckit.template.TemplateRef;
import java.util.List;
import java.util.Optional;

/**
 * The catalogue of the templates of each authority: those that it published, and those that come with the library
 * ({@link io.github.ehckit.template.NationalTemplates}).
 *
 * <ul>
 *   <li><b>TC1</b> One reference names the same template for ever; a reference that was never published names none.
 *   <li><b>TC2</b> The current templates are the latest version of each id that the authority has published, the one
 *       published last first; each is found by its own reference. Before the first publication there are none.
 *   <li><b>TC3</b> A call for one authority never finds, lists or counts a template that another published (P9).
 *   <li><b>TC4</b> The library's templates are found for every authority, and no authority publishes under their names.
 *   <li><b>TC5</b> A template is published only as the next version of its name, from 1. Publishing it again changes
 *       nothing; another template under its reference is refused and changes nothing.
 *   <li><b>TC6</b> Of publications that race for one reference, exactly one is stored.
 *   <li><b>TC7</b> A published template is read back equal, also after a restart.
 * </ul>
 *
 * <p>Every method runs in the unit of work that is open on its thread, or in one of its own if there is none. Failures
 * of the catalogue itself are thrown as {@link StorageException}.
 */
public interface TemplateCatalogue {

    /** Finds one version of one template of an authority. */
    Optional<Template> find(AuthorityCode authority, TemplateRef ref);

    /**
     * Lists the current templates that an authority has published, the one published last first; those of the library
     * are not among them.
     */
    List<Template> current(AuthorityCode authority);

    /** Publishes a template for an authority, which may ask for advice on it from then on. */
    PublishResult publish(AuthorityCode authority, Template template);
}
