package io.github.ehckit.template;

import static io.github.ehckit.template.GuideRow.question;

import io.github.ehckit.template.FieldKind.AnyOf;
import io.github.ehckit.template.FieldKind.Day;
import io.github.ehckit.template.FieldKind.OneOf;
import io.github.ehckit.template.FieldKind.Text;
import java.util.List;

/** The rows of the guide, section by section. An authority chooses labels, help and order, and may add questions. */
final class GuideRows {
    private GuideRows() {}

    static List<GuideRow> header() {
        return List.of(
                question(Header.ON_BEHALF_OF, "R-093", OneOf.class).always(),
                question(Header.NAME, "R-094", Text.class)
                        .beside(Header.ON_BEHALF_OF, Header.YES)
                        .onlyBeside(Header.ON_BEHALF_OF, Header.YES),
                question(Header.JOB_TITLE, "R-094", Text.class)
                        .beside(Header.ON_BEHALF_OF, Header.YES)
                        .onlyBeside(Header.ON_BEHALF_OF, Header.YES),
                question(Header.WILL_PROVIDE, "R-097", OneOf.class).always(),
                question(Header.DETAILS, "R-104", Text.class)
                        .beside(Header.WILL_PROVIDE, AdviceIntention.NO_OTHER.name()));
    }

    static List<GuideRow> background() {
        return List.of(
                question("firstContact", "R-107", Text.class).always(),
                question("discussionWithChild", "R-108", Text.class),
                question("discussionWithParents", "R-109", Text.class),
                question("supportInPlace", "R-110", Text.class).always(),
                question("effectOfSupport", "R-111", Text.class).always());
    }

    static List<GuideRow> area() {
        return List.of(
                question("strengths", "R-120", Text.class),
                question("needs", "R-120", Text.class),
                question("outcomes.outcome", "R-121", Text.class),
                question("outcomes.preparingForAdulthood", "R-122", AnyOf.class),
                question("outcomes.steps.step", "R-123", Text.class),
                question("outcomes.steps.achieveBy", "R-123", Day.class));
    }

    /** The places of provisions: under an outcome, beside the outcomes of an area, or both. */
    static List<GuideRow> provision() {
        return List.of(
                question("outcomes.provisions.provision", "R-126", Text.class),
                question("provisions.provision", "R-126", Text.class));
    }
}
