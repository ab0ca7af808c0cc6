package io.github.ehckit.spi.memory;

import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.port.TemplateCatalogue;
import io.github.ehckit.template.NationalTemplates;
import io.github.ehckit.template.Template;
import io.github.ehckit.template.TemplateRef;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Knows the guide's own form and those that are published here. Thread-safe. */
public final class InMemoryTemplateCatalogue implements TemplateCatalogue {
    private final Template national = NationalTemplates.advice();
    private final Map<TemplateRef, Template> published = new ConcurrentHashMap<>(Map.of(national.ref(), national));
    private final Map<AuthorityCode, Template> inUse = new ConcurrentHashMap<>();

    /**
     * Publishes a form for an authority, which asks on it from now on.
     *
     * @throws IllegalArgumentException if another form was published under its reference
     */
    public InMemoryTemplateCatalogue publish(AuthorityCode authority, Template template) {
        Template kept = published.computeIfAbsent(template.ref(), fresh -> template);
        if (!kept.equals(template)) {
            throw new IllegalArgumentException("another form was published as " + template.ref());
        }
        inUse.put(authority, template);
        return this;
    }

    @Override
    public Optional<Template> find(TemplateRef ref) {
        return Optional.ofNullable(published.get(ref));
    }

    @Override
    public Template inUse(AuthorityCode authority) {
        return inUse.getOrDefault(authority, national);
    }
}
