package io.github.ehckit.spi.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.port.TemplateCatalogue;
import io.github.ehckit.template.Template;
import io.github.ehckit.template.TemplateRef;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a {@link TemplateCatalogue} promises: rules TC1 and TC2. */
public abstract class TemplateCatalogueContract {

    /** The catalogue under test, made anew with each call, as after a restart of the host. */
    protected abstract TemplateCatalogue catalogue();

    /** An authority that the catalogue serves. */
    protected AuthorityCode authority() {
        return TckCases.ofNewAuthority().authority();
    }

    /** If it fails, a published form was changed; a change is a new version. */
    @Test
    public void TC1_one_reference_names_the_same_template_for_ever() {
        Template inUse = catalogue().inUse(authority());
        TemplateCatalogue catalogue = catalogue();
        assertEquals(catalogue.find(inUse.ref()), catalogue.find(inUse.ref()), "asked twice");
        assertEquals(catalogue.find(inUse.ref()), catalogue().find(inUse.ref()), "asked after a restart");
    }

    /** If it fails, see whether a form is kept under another reference than its own. */
    @Test
    public void TC1_a_template_bears_the_reference_by_which_it_is_found() {
        TemplateRef ref = catalogue().inUse(authority()).ref();
        assertEquals(Optional.of(ref), catalogue().find(ref).map(Template::ref));
    }

    /** If it fails, the catalogue answers a reference that it does not know with some other form. */
    @Test
    public void TC1_a_reference_that_was_never_published_names_nothing() {
        TemplateRef ref = catalogue().inUse(authority()).ref();
        assertEquals(Optional.empty(), catalogue().find(new TemplateRef(ref.id() + "-never", 1)));
        assertEquals(Optional.empty(), catalogue().find(new TemplateRef(ref.id(), Integer.MAX_VALUE)));
    }

    /** If it fails, an authority asks on a form that nobody will find when the response comes. */
    @Test
    public void TC2_the_template_in_use_is_found_by_its_own_reference() {
        Template inUse = catalogue().inUse(authority());
        assertEquals(Optional.of(inUse), catalogue().find(inUse.ref()));
    }
}
