package io.github.ehckit.advisory;

import io.github.ehckit.template.Field;
import io.github.ehckit.template.FieldKind;
import io.github.ehckit.template.Group;
import io.github.ehckit.template.Obligation;
import io.github.ehckit.template.Section;
import io.github.ehckit.template.Template;
import io.github.ehckit.template.TemplateRef;
import io.github.ehckit.template.answer.SectionCode;
import java.util.List;

/** Forms of councils that are not the guide's. */
final class AuthorityTemplates {
    private AuthorityTemplates() {}

    /** Needs are a list, and provision is one text beside the outcomes. */
    static Template provisionBesideOutcomes() {
        Section area = new Section(
                new SectionCode("communication"),
                "Talking",
                true,
                List.of(
                        Group.of("needs", "Needs", "Need", text("text", "What is needed")),
                        Group.of("outcomes", "Outcomes", "Outcome", text("outcome", "What will be different")),
                        text("provision", "What will be done")));
        Section header =
                new Section(SectionCode.HEADER, "You", false, List.of(text("willProvide", "Will you give advice?")));
        return new Template(new TemplateRef("own", 1), "Our form", List.of(header, area));
    }

    private static Field text(String code, String label) {
        return Field.of(code, label, FieldKind.text(), Obligation.OPTIONAL);
    }
}
