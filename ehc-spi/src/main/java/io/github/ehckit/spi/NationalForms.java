package io.github.ehckit.spi;

import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.port.TemplateCatalogue;
import io.github.ehckit.template.NationalTemplates;
import io.github.ehckit.template.Template;
import io.github.ehckit.template.TemplateRef;
import java.util.Optional;

/** The guide's own form, for every authority. */
final class NationalForms implements TemplateCatalogue {
    private final Template advice = NationalTemplates.advice();

    @Override
    public Optional<Template> find(TemplateRef ref) {
        return advice.ref().equals(ref) ? Optional.of(advice) : Optional.empty();
    }

    @Override
    public Template inUse(AuthorityCode authority) {
        return advice;
    }
}
