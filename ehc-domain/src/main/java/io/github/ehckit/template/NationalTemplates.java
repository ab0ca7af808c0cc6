package io.github.ehckit.template;

import static io.github.ehckit.template.FieldKind.anyOf;
import static io.github.ehckit.template.FieldKind.oneOf;
import static io.github.ehckit.template.Obligation.MUST;
import static io.github.ehckit.template.Obligation.ONCE_BEGUN;
import static io.github.ehckit.template.Obligation.OPTIONAL;
import static io.github.ehckit.template.Obligation.WARN;

import io.github.ehckit.template.FieldKind.Option;
import io.github.ehckit.template.answer.SectionCode;
import java.util.List;
import java.util.Optional;

/**
 * The advice templates supplied with the library. Their ids and codes are stable. An authority may change labels and
 * order, and add fields.
 */
public final class NationalTemplates {
    private static final FieldKind TEXT = FieldKind.text();
    private static final FieldKind DATE = FieldKind.date();

    private static final List<Template> ALL = all();

    private NationalTemplates() {}

    /** Returns every template supplied with the library. All authorities have them, and none can publish over them. */
    public static List<Template> all() {
        return List.of(advice());
    }

    /** Finds one of these templates. */
    public static Optional<Template> find(TemplateRef ref) {
        return ALL.stream().filter(template -> template.ref().equals(ref)).findFirst();
    }

    /** Answers whether an id belongs to one of these templates, so that no authority may publish under it. */
    public static boolean reserves(String id) {
        return ALL.stream().anyMatch(template -> template.ref().id().equals(id));
    }

    /**
     * Returns the advice template of the guide: a header with six answers, five background fields of which three are
     * mandatory, and six areas of need of one structure.
     *
     * <p>The words are the guide's wherever it has them. It shows the areas and most of their fields only as pictures.
     * The names of areas are those of the Code's four broad areas, with health and social care. {@link
     * Template#notFromGuide} names every text whose words are the library's own.
     */
    public static Template advice() {
        return new Template(
                new TemplateRef("advice", 1),
                "Information and advice for an education, health and care needs assessment",
                NationalGuidance.words(),
                false,
                List.of(
                        header(),
                        background(),
                        area("communication", "Communication and interaction"),
                        area("cognition", "Cognition and learning"),
                        area("emotional", "Social, emotional and mental health"),
                        area("sensory", "Sensory and/or physical"),
                        area("health", "Health"),
                        area("social-care", "Social care")),
                List.of(),
                NotFromGuide.paths());
    }

    private static Section header() {
        return new Section(
                SectionCode.HEADER,
                "About this response",
                false,
                List.of(
                        onBehalfOf(),
                        text(Header.NAME, "Name", MUST).askedIf(Header.ON_BEHALF_OF, Header.YES),
                        text(Header.JOB_TITLE, "Job title/role", MUST).askedIf(Header.ON_BEHALF_OF, Header.YES),
                        Field.of(
                                        Header.WILL_PROVIDE,
                                        "Will you provide information & advice for this child/young person?",
                                        AdviceIntention.asOptions(),
                                        MUST)
                                .help("Choose one. The criteria are those of your own service."),
                        text(Header.DETAILS, "Details", OPTIONAL)
                                .help("The reason for this answer.")
                                .mustIf(Header.WILL_PROVIDE, AdviceIntention.NO_OTHER.name()),
                        promised(text(Header.ALLOCATED_WORKER, "Allocated worker: name and job title/role", OPTIONAL)
                                .help("The person who will be providing advice.")),
                        promised(Field.of(
                                Header.PROMISED_BY, "Date by which they will provide advice", DATE, OPTIONAL))));
    }

    private static Field onBehalfOf() {
        return Field.of(
                        Header.ON_BEHALF_OF,
                        "Are you providing information on behalf of someone else?",
                        yesOrNo(),
                        MUST)
                .help("If not, your own name and job title are taken from your profile.");
    }

    /** Returns a question about the advice that is promised, asked only beside that answer. */
    private static Field promised(Field question) {
        return question.askedIf(Header.WILL_PROVIDE, AdviceIntention.WILL_ALLOCATED_WORKER.name());
    }

    private static Section background() {
        return new Section(
                        SectionCode.BACKGROUND,
                        "Background details",
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
                                        MUST)))
                .help("Say so if there was no contact or no support: that answers the question.");
    }

    private static Section area(String code, String label) {
        return Section.of(
                        new SectionCode(code),
                        label,
                        true,
                        Section.Part.of(
                                "Strengths and Needs",
                                text("strengths", "Strengths", OPTIONAL)
                                        .help("What the child or young person does well, and what helps them."),
                                text("needs", "Needs", OPTIONAL)
                                        .help("What is difficult for them, how much, and how you know.")),
                        Section.Part.of(
                                "Outcomes, Steps and Provisions",
                                Group.of("outcomes", "Outcomes", "Outcome", outcome())
                                        .help("What the child or young person will be able to do, and by when.")))
                .help(
                        "Complete this section only if it is relevant to your assessment. If you leave it empty, you say that you have"
                                + " not identified it as an area of need.");
    }

    private static Block[] outcome() {
        return new Block[] {
            text("outcome", "Outcome", ONCE_BEGUN)
                    .help(
                            "Specific to this child or young person, and such that it can be seen whether it was reached."),
            Field.of("preparingForAdulthood", "Preparing for adulthood type", preparingForAdulthood(), OPTIONAL)
                    .help("Choose every type that the outcome prepares for."),
            Group.of(
                            "steps",
                            "Steps",
                            "Step",
                            text("step", "Step to achieving outcome", ONCE_BEGUN),
                            Field.of("achieveBy", "Date to be achieved by", DATE, ONCE_BEGUN))
                    .help("Shorter-term targets on the way to the outcome."),
            Group.of(
                            "provisions",
                            "Provision",
                            "Provision",
                            text("provision", "Provision", ONCE_BEGUN),
                            text("byWhom", "By whom, with what expertise", WARN),
                            text("howOften", "How often", WARN),
                            text("howLong", "For how long each time", WARN),
                            text("ratio", "Ratio or size of group", WARN))
                    .help("Detailed, specific and normally quantified: what, by whom, how often and for how long.")
        };
    }

    private static Field text(String code, String label, Obligation obligation) {
        return Field.of(code, label, TEXT, obligation);
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
