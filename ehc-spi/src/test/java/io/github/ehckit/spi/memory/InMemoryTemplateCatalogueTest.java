package io.github.ehckit.spi.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.port.TemplateCatalogue;
import io.github.ehckit.spi.tck.TemplateCatalogueContract;
import io.github.ehckit.template.NationalTemplates;
import io.github.ehckit.template.Template;
import io.github.ehckit.template.TemplateRef;
import org.junit.jupiter.api.Test;

class InMemoryTemplateCatalogueTest extends TemplateCatalogueContract {
    private static final AuthorityCode DERBYSHIRE = new AuthorityCode("DERBYSHIRE");
    private static final Template OWN = new Template(
            new TemplateRef("derbyshire-advice", 1),
            "Advice",
            NationalTemplates.advice().sections());

    @Override
    protected TemplateCatalogue catalogue() {
        return new InMemoryTemplateCatalogue().publish(DERBYSHIRE, OWN);
    }

    @Test
    void an_authority_asks_on_the_form_it_published_and_all_others_on_the_guides() {
        assertThat(catalogue().inUse(DERBYSHIRE)).isEqualTo(OWN);
        assertThat(catalogue().inUse(authority())).isEqualTo(NationalTemplates.advice());
    }

    @Test
    void TC1_another_form_is_not_published_under_a_reference_that_was_used() {
        Template changed = new Template(OWN.ref(), "Another title", OWN.sections());
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new InMemoryTemplateCatalogue().publish(DERBYSHIRE, OWN).publish(DERBYSHIRE, changed));
    }
}
