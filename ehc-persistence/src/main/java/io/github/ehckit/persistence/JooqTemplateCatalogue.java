package io.github.ehckit.persistence;

import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.port.PublishResult;
import io.github.ehckit.port.TemplateCatalogue;
import io.github.ehckit.template.NationalTemplates;
import io.github.ehckit.template.Template;
import io.github.ehckit.template.TemplateRef;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/** A {@link TemplateCatalogue} on H2 or PostgreSQL. Thread-safe. */
public final class JooqTemplateCatalogue implements TemplateCatalogue {
    private final JdbcUnitOfWork work;

    /** Makes a catalogue whose calls run in the unit of work that is open on the thread. */
    public JooqTemplateCatalogue(JdbcUnitOfWork work) {
        this.work = work;
    }

    @Override
    public Optional<Template> find(AuthorityCode authority, TemplateRef ref) {
        return NationalTemplates.find(ref)
                .or(() -> work.on(
                        "finding a template of " + authority, sql -> new TemplateTable(sql).find(authority, ref)));
    }

    @Override
    public List<Template> current(AuthorityCode authority) {
        return work.on("listing the templates of " + authority, sql -> new TemplateTable(sql).current(authority));
    }

    @Override
    public PublishResult publish(AuthorityCode authority, Template template) {
        return NationalTemplates.reserves(template.ref().id())
                ? PublishResult.RESERVED
                : work.on(
                        "publishing a template of " + authority,
                        sql -> publish(sql, authority, template.ref(), TemplateState.of(template)));
    }

    /**
     * Publishes a template. A call that loses the race for a row repeats its queries, and compares with the winner's
     * row. It reads the latest version before the reference, so that the second query sees a row published in between.
     */
    private PublishResult publish(DSLContext sql, AuthorityCode authority, TemplateRef ref, TemplateState form) {
        TemplateTable table = new TemplateTable(sql);
        int latest = table.latest(authority, ref.id());
        Optional<String> kept = table.digest(authority, ref);
        if (kept.isPresent()) {
            return kept.get().equals(form.digest()) ? PublishResult.UNCHANGED : PublishResult.TAKEN;
        } else if (ref.version() != latest + 1) {
            return PublishResult.OUT_OF_TURN;
        }
        return work.adds(part -> new TemplateTable(part).add(authority, ref, form))
                ? PublishResult.PUBLISHED
                : publish(sql, authority, ref, form);
    }
}
