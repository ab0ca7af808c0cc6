package io.github.ehckit.template;

import static io.github.ehckit.template.FieldKind.anyOf;
import static io.github.ehckit.template.FieldKind.oneOf;
import static io.github.ehckit.template.Need.MUST;
import static io.github.ehckit.template.Need.ONCE_BEGUN;
import static io.github.ehckit.template.Need.OPTIONAL;
import static io.github.ehckit.template.Need.WARN;

import io.github.ehckit.template.FieldKind.Option;
import java.util.List;

/** The forms that come with the library. Their names and codes are stable; a council may set labels, order and further fields. */
public final class NationalTemplates {
    private static final FieldKind TEXT = FieldKind.text();
    private static final FieldKind DATE = FieldKind.date();

    private NationalTemplates() {}

    /**
     * The advice template of the guide: header with six answers, five background fields of which three are mandatory, six areas
     * of need of one structure. The guide shows the areas and their fields only as pictures: the names taken
     * here are those of the Code's four broad areas with health and social care.
     */
    public static Template advice() {
        return new Template(
                new TemplateRef("advice", 1),
                "Information and advice for an education, health and care needs assessment",
                List.of(
                        header(),
                        background(),
                        area("communication", "Communication and interaction"),
                        area("cognition", "Cognition and learning"),
                        area("emotional", "Social, emotional and mental health"),
                        area("sensory", "Sensory and/or physical"),
                        area("health", "Health"),
                        area("social-care", "Social care")));
    }

    private static Section header() {
        return new Section(
                SectionCode.HEADER,
                "About this response",
                false,
                List.of(
                        Field.of(
                                Header.ON_BEHALF_OF,
                                "Are you providing this on behalf of someone else?",
                                yesOrNo(),
                                MUST),
                        Field.of(Header.NAME, "Their name", TEXT, OPTIONAL).mustIf(Header.ON_BEHALF_OF, Header.YES),
                        Field.of(Header.JOB_TITLE, "Their job title or role", TEXT, OPTIONAL)
                                .mustIf(Header.ON_BEHALF_OF, Header.YES),
                        Field.of(
                                Header.WILL_PROVIDE,
                                "Will you provide information & advice for this child/young person?",
                                Intention.asOptions(),
                                MUST),
                        Field.of(Header.DETAILS, "Details: the reason for this answer", TEXT, OPTIONAL)
                                .mustIf(Header.WILL_PROVIDE, Intention.NO_OTHER.name())));
    }

    private static Section background() {
        return new Section(
                SectionCode.BACKGROUND,
                "Background",
                false,
                List.of(
                        text(
                                "firstContact",
                                "When did the child or young person first come into contact with your organisation?",
                                MUST),
                        text(
                                "discussionWithChild",
                                "Details of any discussion held between the child or young person and your organisation (if relevant)",
                                OPTIONAL),
                        text(
                                "discussionWithParents",
                                "Details of any discussion held between the parent(s) or carer(s) and your organisation (if relevant)",
                                OPTIONAL),
                        text(
                                "supportInPlace",
                                "What has your organisation put in place already to support the child or young person's needs?",
                                MUST),
                        text(
                                "effectOfSupport",
                                "What has been the effect of any support or strategies already put in place by your organisation?",
                                MUST)));
    }

    private static Section area(String code, String label) {
        return new Section(
                new SectionCode(code),
                label,
                true,
                List.of(
                        text("strengths", "Strengths", OPTIONAL),
                        text("needs", "Needs", ONCE_BEGUN),
                        Group.of("outcomes", "Outcomes", "Outcome", outcome())));
    }

    private static Block[] outcome() {
        return new Block[] {
            text("outcome", "Outcome", ONCE_BEGUN),
            Field.of("preparingForAdulthood", "Preparing for adulthood", preparingForAdulthood(), OPTIONAL),
            Group.of(
                    "steps",
                    "Steps",
                    "Step",
                    text("step", "Step to achieving the outcome", ONCE_BEGUN),
                    Field.of("achieveBy", "To be achieved by", DATE, ONCE_BEGUN)),
            Group.of(
                    "provisions",
                    "Provision",
                    "Provision",
                    text("provision", "Provision", ONCE_BEGUN),
                    text("byWhom", "By whom, with what expertise", WARN),
                    text("howOften", "How often", WARN),
                    text("howLong", "For how long each time", WARN),
                    text("ratio", "Ratio or size of group", WARN))
        };
    }

    private static Field text(String code, String label, Need need) {
        return Field.of(code, label, TEXT, need);
    }

    private static FieldKind yesOrNo() {
        return oneOf(new Option(Header.YES, "Yes"), new Option(Header.NO, "No"));
    }

    private static FieldKind preparingForAdulthood() {
        return anyOf(
                new Option("EMPLOYMENT", "Employment"),
                new Option("INDEPENDENT_LIVING", "Independent living"),
                new Option("COMMUNITY", "Friends, relationships and community"),
                new Option("HEALTH", "Good health"));
    }
}
