package io.github.ehckit.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.port.PublishResult;
import io.github.ehckit.port.StorageException;
import io.github.ehckit.template.NationalTemplates;
import io.github.ehckit.template.Template;
import io.github.ehckit.template.TemplateRef;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("R-081 A published form is the same for ever")
class PublishedTemplatesStayTest {
    private static final Template FORM = new Template(
            new TemplateRef("own-advice", 1),
            "Advice",
            NationalTemplates.advice().sections());

    private final AuthorityCode authority = TestDatabase.anAuthority();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE ehc.ehc_template SET form = ''",
                "DELETE FROM ehc.ehc_template",
                "TRUNCATE ehc.ehc_template"
            })
    void on_PostgreSQL_nobody_changes_or_removes_it_whatever_program_they_use(String statement) {
        JooqTemplateCatalogue catalogue = published(TestDatabase.POSTGRESQL.shared());
        assertThatThrownBy(() -> new Tables(TestDatabase.POSTGRESQL.shared()).execute(statement))
                .hasMessageContaining("23001");
        assertThat(catalogue.current(authority)).containsExactly(FORM);
    }

    @Test
    void a_form_that_was_changed_all_the_same_is_not_asked_on() {
        DataSource database = TestDatabase.H2.migrated();
        JooqTemplateCatalogue catalogue = published(database);
        new Tables(database).execute("UPDATE ehc.ehc_template SET form = REPLACE(form, 'Strengths', 'Weaknesses')");
        assertThatThrownBy(() -> catalogue.current(authority))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("changed after it was published");
    }

    private JooqTemplateCatalogue published(DataSource database) {
        JooqTemplateCatalogue catalogue = new JooqTemplateCatalogue(new JdbcUnitOfWork(database, HostTransaction.NONE));
        assertThat(catalogue.publish(authority, FORM)).isEqualTo(PublishResult.PUBLISHED);
        return catalogue;
    }
}
