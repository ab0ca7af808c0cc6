package io.github.ehckit.persistence;

import static io.github.ehckit.persistence.generated.tables.EhcTemplate.EHC_TEMPLATE;

import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.persistence.generated.tables.EhcTemplate;
import io.github.ehckit.template.Template;
import io.github.ehckit.template.TemplateRef;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** The table of published templates. Rows are only ever added; PostgreSQL refuses every other change, by any user. */
record TemplateTable(DSLContext sql) {
    private static final EhcTemplate NEWER = EHC_TEMPLATE.as("newer");

    Optional<Template> find(AuthorityCode authority, TemplateRef ref) {
        return sql.selectFrom(EHC_TEMPLATE)
                .where(of(authority), is(ref))
                .fetchOptional(row -> TemplateState.read(row.get(EHC_TEMPLATE.FORM), row.get(EHC_TEMPLATE.DIGEST)));
    }

    /** Lists the latest version of each template id, the one published last first. */
    List<Template> current(AuthorityCode authority) {
        return sql.selectFrom(EHC_TEMPLATE)
                .where(of(authority))
                .andNotExists(sql.selectOne()
                        .from(NEWER)
                        .where(NEWER.AUTHORITY.eq(EHC_TEMPLATE.AUTHORITY))
                        .and(NEWER.TEMPLATE.eq(EHC_TEMPLATE.TEMPLATE))
                        .and(NEWER.VERSION.gt(EHC_TEMPLATE.VERSION)))
                .orderBy(EHC_TEMPLATE.PUBLICATION.desc())
                .fetch(row -> TemplateState.read(row.get(EHC_TEMPLATE.FORM), row.get(EHC_TEMPLATE.DIGEST)));
    }

    Optional<String> digest(AuthorityCode authority, TemplateRef ref) {
        return sql.select(EHC_TEMPLATE.DIGEST)
                .from(EHC_TEMPLATE)
                .where(of(authority), is(ref))
                .fetchOptional(EHC_TEMPLATE.DIGEST);
    }

    /** Returns the latest version of a template id; 0 if there is none. */
    int latest(AuthorityCode authority, String id) {
        return highest(EHC_TEMPLATE.VERSION, of(authority).and(EHC_TEMPLATE.TEMPLATE.eq(id)));
    }

    int add(AuthorityCode authority, TemplateRef ref, TemplateState form) {
        return sql.insertInto(EHC_TEMPLATE)
                .set(EHC_TEMPLATE.AUTHORITY, authority.value())
                .set(EHC_TEMPLATE.TEMPLATE, ref.id())
                .set(EHC_TEMPLATE.VERSION, ref.version())
                .set(EHC_TEMPLATE.PUBLICATION, highest(EHC_TEMPLATE.PUBLICATION, of(authority)) + 1)
                .set(EHC_TEMPLATE.DIGEST, form.digest())
                .set(EHC_TEMPLATE.FORM, form.json())
                .execute();
    }

    private int highest(Field<Integer> column, Condition rows) {
        return sql.select(DSL.coalesce(DSL.max(column), 0))
                .from(EHC_TEMPLATE)
                .where(rows)
                .fetchSingle()
                .value1();
    }

    private static Condition of(AuthorityCode authority) {
        return EHC_TEMPLATE.AUTHORITY.eq(authority.value());
    }

    private static Condition is(TemplateRef ref) {
        return EHC_TEMPLATE.TEMPLATE.eq(ref.id()).and(EHC_TEMPLATE.VERSION.eq(ref.version()));
    }
}
