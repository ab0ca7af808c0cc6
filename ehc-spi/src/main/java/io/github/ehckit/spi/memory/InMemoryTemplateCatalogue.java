package io.github.ehckit.spi.memory;

import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.port.PublishResult;
import io.github.ehckit.port.TemplateCatalogue;
import io.github.ehckit.template.NationalTemplates;
import io.github.ehckit.template.Template;
import io.github.ehckit.template.TemplateRef;
import java.util.List;
import java.util.Optional;

/** A {@link TemplateCatalogue} in memory, with templates in the order in which they were published. Thread-safe. */
public final class InMemoryTemplateCatalogue implements TemplateCatalogue {
    private final Memory memory;

    public InMemoryTemplateCatalogue(Memory memory) {
        this.memory = memory;
    }

    @Override
    public Optional<Template> find(AuthorityCode authority, TemplateRef ref) {
        return NationalTemplates.find(ref)
                .or(() -> published(authority).stream()
                        .filter(template -> template.ref().equals(ref))
                        .findFirst());
    }

    @Override
    public List<Template> current(AuthorityCode authority) {
        return published(authority).reversed().stream()
                .filter(template -> template.ref().version()
                        == latest(authority, template.ref().id()))
                .toList();
    }

    @Override
    public PublishResult publish(AuthorityCode authority, Template template) {
        return memory.write(tables -> {
            Optional<Template> kept = find(authority, template.ref());
            if (NationalTemplates.reserves(template.ref().id())) {
                return PublishResult.RESERVED;
            } else if (kept.isPresent()) {
                return kept.get().equals(template) ? PublishResult.UNCHANGED : PublishResult.TAKEN;
            } else if (template.ref().version()
                    != latest(authority, template.ref().id()) + 1) {
                return PublishResult.OUT_OF_TURN;
            }
            MemoryTables.append(tables.forms, authority, template);
            return PublishResult.PUBLISHED;
        });
    }

    private int latest(AuthorityCode authority, String id) {
        return published(authority).stream()
                .map(Template::ref)
                .filter(ref -> ref.id().equals(id))
                .mapToInt(TemplateRef::version)
                .max()
                .orElse(0);
    }

    private List<Template> published(AuthorityCode authority) {
        return memory.read(tables -> tables.forms.getOrDefault(authority, List.of()));
    }
}
