package io.github.ehckit.spi.tck;

import static io.github.ehckit.spi.tck.TckTemplates.form;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.port.PublishResult;
import io.github.ehckit.port.TemplateCatalogue;
import io.github.ehckit.template.NationalTemplates;
import io.github.ehckit.template.Template;
import io.github.ehckit.template.TemplateRef;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The contract test of a {@link TemplateCatalogue}: rules TC1 to TC7. */
public abstract class TemplateCatalogueContract {
    private final AuthorityCode authority = TckCases.ofNewAuthority().authority();

    /**
     * Returns the catalogue under test, made anew with each call over the same storage, as after a restart of the host.
     */
    protected abstract TemplateCatalogue catalogue();

    @Test
    @IfThisFails("a published form was changed; a change has to be a new version.")
    public void TC1_one_reference_names_the_same_form_for_ever() {
        published(form(1), form(2));
        TemplateCatalogue catalogue = catalogue();
        assertEquals(Optional.of(form(1)), catalogue.find(authority, form(1).ref()), "asked once");
        assertEquals(Optional.of(form(1)), catalogue.find(authority, form(1).ref()), "asked twice");
    }

    @Test
    @IfThisFails("the catalogue answers an unknown reference with another form.")
    public void TC1_a_reference_that_was_never_published_names_nothing() {
        published(form(1));
        assertEquals(Optional.empty(), catalogue().find(authority, form(2).ref()));
        assertEquals(Optional.empty(), catalogue().find(authority, new TemplateRef("never", 1)));
        assertEquals(Optional.empty(), catalogue().find(authority, new TemplateRef("advice", Integer.MAX_VALUE)));
    }

    @Test
    @IfThisFails("an authority asks for advice on an older version of a form, or an older version is listed beside the "
            + "latest.")
    public void TC2_of_each_form_the_latest_version_is_current() {
        published(form(1));
        assertEquals(List.of(form(1)), catalogue().current(authority));
        published(form(2));
        assertEquals(List.of(form(2)), catalogue().current(authority));
    }

    @Test
    @IfThisFails("the standard form of an authority is not the one that it published last.")
    public void TC2_the_form_published_last_comes_first_whatever_its_name() {
        published(form(1), TckTemplates.named("tck-other", 1), TckTemplates.named("a-third", 1));
        assertEquals(
                List.of(TckTemplates.named("a-third", 1), TckTemplates.named("tck-other", 1), form(1)),
                catalogue().current(authority));
        published(form(2));
        assertEquals(
                List.of(form(2), TckTemplates.named("a-third", 1), TckTemplates.named("tck-other", 1)),
                catalogue().current(authority));
    }

    @Test
    @IfThisFails("an authority asks on a form that those who answer cannot find.")
    public void TC2_each_current_form_is_found_by_its_own_reference() {
        published(form(1), TckTemplates.named("tck-other", 1), form(2));
        for (Template template : catalogue().current(authority)) {
            assertEquals(Optional.of(template), catalogue().find(authority, template.ref()));
        }
    }

    @Test
    @IfThisFails("an authority that never published a form has another's, or none that the guide's can stand for.")
    public void TC2_before_the_first_there_is_none() {
        assertEquals(List.of(), catalogue().current(authority));
    }

    @Test
    @IfThisFails("a form is looked up or numbered without its authority.")
    public void TC3_each_authority_has_forms_of_its_own() {
        AuthorityCode other = TckCases.ofNewAuthority().authority();
        published(form(1), form(2));
        assertEquals(Optional.empty(), catalogue().find(other, form(1).ref()), "found by another");
        assertEquals(List.of(), catalogue().current(other), "current for another");
        Template theirs = form(1, "Theirs");
        assertEquals(PublishResult.PUBLISHED, catalogue().publish(other, theirs), "of the same name");
        assertEquals(Optional.of(theirs), catalogue().find(other, theirs.ref()));
        assertEquals(Optional.of(form(1)), catalogue().find(authority, form(1).ref()));
        assertEquals(List.of(form(2)), catalogue().current(authority));
    }

    @Test
    @IfThisFails("a request that was made on a form of the library can no longer be answered.")
    public void TC4_the_forms_of_the_library_are_found_for_every_authority() {
        published(form(1));
        for (Template national : NationalTemplates.all()) {
            assertEquals(Optional.of(national), catalogue().find(authority, national.ref()));
        }
    }

    @Test
    @IfThisFails("an authority's form takes the place of one of the library's, now or after the next release.")
    public void TC4_nobody_publishes_under_the_names_of_the_library() {
        for (Template national : NationalTemplates.all()) {
            String name = national.ref().id();
            assertEquals(
                    PublishResult.RESERVED,
                    publish(TckTemplates.named(name, national.ref().version())));
            assertEquals(
                    PublishResult.RESERVED,
                    publish(TckTemplates.named(name, national.ref().version() + 1)));
            assertEquals(Optional.of(national), catalogue().find(authority, national.ref()));
        }
        assertEquals(List.of(), catalogue().current(authority));
    }

    @Test
    @IfThisFails("versions are not counted from 1 and without a gap, for each name.")
    public void TC5_a_form_is_published_as_the_next_version_of_its_name() {
        assertEquals(PublishResult.OUT_OF_TURN, publish(form(2)));
        published(form(1));
        assertEquals(PublishResult.OUT_OF_TURN, publish(form(3)));
        assertEquals(Optional.empty(), catalogue().find(authority, form(3).ref()));
        assertEquals(List.of(form(1)), catalogue().current(authority));
        published(form(2));
    }

    @Test
    @IfThisFails("a form that people have already used is changed.")
    public void TC5_another_form_under_a_reference_that_was_used_is_refused_and_changes_nothing() {
        published(form(1), form(2));
        assertEquals(PublishResult.TAKEN, publish(form(1, "Changed")));
        assertEquals(PublishResult.TAKEN, publish(form(2, "Changed")));
        assertEquals(Optional.of(form(1)), catalogue().find(authority, form(1).ref()));
        assertEquals(List.of(form(2)), catalogue().current(authority));
    }

    @Test
    @IfThisFails("a host that publishes its file at each start makes a change each time.")
    public void TC5_the_same_form_published_again_changes_nothing() {
        published(form(1), form(2));
        assertEquals(PublishResult.UNCHANGED, publish(form(2)));
        assertEquals(PublishResult.UNCHANGED, publish(form(1)));
        assertEquals(List.of(form(2)), catalogue().current(authority), "what is current stays so");
    }

    @Test
    @IfThisFails("the catalogue checks that the reference is free and then writes in two steps, and another "
            + "publication gets in between.")
    public void TC6_of_racing_publications_exactly_one_is_kept() {
        for (int version = 1; version <= ConcurrentRuns.ROUNDS; version++) {
            int next = version;
            List<Template> forms = ConcurrentRuns.numbers().stream()
                    .map(runner -> form(next, "Runner " + runner))
                    .toList();
            List<PublishResult> results = ConcurrentRuns.run(runner -> publish(forms.get(runner)));
            assertEquals(1, Collections.frequency(results, PublishResult.PUBLISHED), "how many were published");
            assertEquals(
                    ConcurrentRuns.RUNNERS - 1,
                    Collections.frequency(results, PublishResult.TAKEN),
                    "how many were refused");
            Template winner = forms.get(results.indexOf(PublishResult.PUBLISHED));
            assertEquals(Optional.of(winner), catalogue().find(authority, winner.ref()));
        }
    }

    @Test
    @IfThisFails("publications of forms with different names block each other.")
    public void TC6_racing_publications_of_different_names_are_all_kept() {
        for (int version = 1; version <= ConcurrentRuns.ROUNDS; version++) {
            int next = version;
            List<Template> forms = ConcurrentRuns.numbers().stream()
                    .map(runner -> TckTemplates.named("tck-" + runner, next))
                    .toList();
            List<PublishResult> results = ConcurrentRuns.run(runner -> publish(forms.get(runner)));
            assertEquals(Collections.nCopies(ConcurrentRuns.RUNNERS, PublishResult.PUBLISHED), results);
        }
    }

    @Test
    @IfThisFails("forms are kept in memory only, or are not read back as they were published.")
    public void TC7_what_was_published_is_there_after_a_restart() {
        published(form(1), form(2));
        assertEquals(Optional.of(form(1)), catalogue().find(authority, form(1).ref()));
        assertEquals(Optional.of(form(2)), catalogue().find(authority, form(2).ref()));
        assertEquals(List.of(form(2)), catalogue().current(authority));
        assertEquals(PublishResult.OUT_OF_TURN, publish(form(4)), "versions are counted on");
        assertEquals(PublishResult.PUBLISHED, publish(form(3)), "versions are counted on");
    }

    private void published(Template... forms) {
        for (Template template : forms) {
            assertEquals(PublishResult.PUBLISHED, publish(template), () -> template.ref() + " is published");
        }
    }

    private PublishResult publish(Template template) {
        return catalogue().publish(authority, template);
    }
}
