package io.github.ehckit.spi.tck;

import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.port.TemplateCatalogue;
import io.github.ehckit.template.NationalTemplates;
import io.github.ehckit.template.Template;
import io.github.ehckit.template.TemplateRef;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** Catalogues that break one rule each. */
final class BrokenCatalogues {
    private static final Template NATIONAL = NationalTemplates.advice();

    private BrokenCatalogues() {}

    /** Changes a form that is published. */
    static class Edits extends TemplateCatalogueContract {
        private final AtomicInteger edits = new AtomicInteger();

        @Override
        protected TemplateCatalogue catalogue() {
            Template edited = new Template(NATIONAL.ref(), "edit " + edits.incrementAndGet(), NATIONAL.sections());
            return new OneForm(edited, edited);
        }
    }

    /** Asks on a form that it does not publish. */
    static class AsksOnADraft extends TemplateCatalogueContract {
        @Override
        protected TemplateCatalogue catalogue() {
            Template draft = new Template(new TemplateRef("draft", 1), "Draft", NATIONAL.sections());
            return new OneForm(NATIONAL, draft);
        }
    }

    private record OneForm(Template published, Template inUse) implements TemplateCatalogue {
        @Override
        public Optional<Template> find(TemplateRef ref) {
            return published.ref().equals(ref) ? Optional.of(published) : Optional.empty();
        }

        @Override
        public Template inUse(AuthorityCode authority) {
            return inUse;
        }
    }
}
