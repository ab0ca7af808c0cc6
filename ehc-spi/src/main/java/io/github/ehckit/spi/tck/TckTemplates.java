package io.github.ehckit.spi.tck;

import io.github.ehckit.template.Migration;
import io.github.ehckit.template.NationalTemplates;
import io.github.ehckit.template.Template;
import io.github.ehckit.template.TemplateGuidance;
import io.github.ehckit.template.TemplateRef;
import java.util.List;

/** The invented templates of an authority. */
final class TckTemplates {
    private static final String NAME = "tck-advice";

    private TckTemplates() {}

    /** Makes one version of a template, under a title. */
    static Template form(int version, String title) {
        TemplateRef ref = new TemplateRef(NAME, version);
        Template template = new Template(ref, title, NationalTemplates.advice().sections())
                .guiding(TemplateGuidance.ADVICE, "Größe, 😀, \"quoted\" and ’so’\non two lines")
                .relaxingBackground()
                .marking(List.of("title", "*.outcomes#help"));
        return version == 1 ? template : template.migratingFrom(Migration.from(new TemplateRef(NAME, version - 1)));
    }

    static Template form(int version) {
        return form(version, "Version " + version);
    }

    static Template named(String name, int version) {
        return new Template(
                new TemplateRef(name, version),
                "Advice",
                NationalTemplates.advice().sections());
    }
}
