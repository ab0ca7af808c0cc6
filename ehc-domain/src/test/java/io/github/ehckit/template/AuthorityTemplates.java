package io.github.ehckit.template;

import io.github.ehckit.template.FieldKind.Option;
import io.github.ehckit.template.answer.SectionCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Two versions of the form of a county that does not exist, and forms with other numbers of areas. */
public final class AuthorityTemplates {
    public static final TemplateRef FIRST = new TemplateRef("fernshire-advice", 1);
    public static final TemplateRef SECOND = new TemplateRef("fernshire-advice", 2);

    private static final Template NATIONAL = NationalTemplates.advice();

    private AuthorityTemplates() {}

    /** The guide's form under the county's own name. */
    public static Template first() {
        return new Template(FIRST, "Advice for Fernshire", NATIONAL.sections())
                .migratingFrom(Migration.from(NATIONAL.ref()));
    }

    /**
     * Relabelled and put in another order, with an answer more, an area more, a place for provision beside outcomes, raised
     * needs, and the background relaxed. Needs have another name; health was renamed, as was one type of preparing for adulthood.
     */
    public static Template second() {
        List<Section> sections = new ArrayList<>();
        sections.add(header());
        sections.add(NATIONAL.section(SectionCode.BACKGROUND).orElseThrow().help("In your own words."));
        Stream.of("independence", "communication", "cognition", "emotional", "sensory", "health-care", "social-care")
                .forEach(code -> sections.add(area(code)));
        return new Template(SECOND, "Advice for Fernshire", sections)
                .guiding(TemplateGuidance.ADVICE, "Write for the child’s family first.")
                .guiding(TemplateGuidance.ASSESSMENT, "Telephone us if anything is unclear.")
                .relaxingBackground()
                .migratingFrom(migration());
    }

    /** A form that keeps to the guide, with some areas. */
    public static Template withAreas(int count) {
        List<Section> sections = new ArrayList<>(NATIONAL.sections().subList(0, 2));
        for (int n = 0; n < count; n++) {
            sections.add(new Section(
                    new SectionCode("area" + n),
                    "Area " + n,
                    true,
                    NATIONAL.areas().getFirst().blocks()));
        }
        return new Template(new TemplateRef("own", 1), "Own", sections);
    }

    private static Migration migration() {
        List<Migration.Move> moves = new ArrayList<>(List.of(Migration.Move.of("health", "health-care")));
        for (Section area : NATIONAL.areas()) {
            String to = area.code().value().equals("health")
                    ? "health-care"
                    : area.code().value();
            moves.add(Migration.Move.of(area.code() + ".needs", to + ".difficulties"));
            moves.add(Migration.Move.of(
                    area.code() + ".outcomes.preparingForAdulthood=HEALTH",
                    to + ".outcomes.preparingForAdulthood=GOOD_HEALTH"));
        }
        return new Migration(FIRST, moves);
    }

    private static Section header() {
        Section national = NATIONAL.section(SectionCode.HEADER).orElseThrow();
        return new Section(
                national.code(),
                "About you",
                false,
                national.blocks().stream().map(AuthorityTemplates::own).toList());
    }

    private static Block own(Block block) {
        return switch (block.code()) {
            case Header.WILL_PROVIDE ->
                new Field(
                        block.code(),
                        "Will you advise?",
                        block.help(),
                        answers((Field) block),
                        Obligation.MUST,
                        Optional.empty(),
                        Optional.empty());
            case Header.DETAILS -> ((Field) block).mustIf(Header.WILL_PROVIDE, "NO_OTHER", "NO_WAITING_LIST");
            default -> block;
        };
    }

    private static FieldKind answers(Field guides) {
        List<Option> options = new ArrayList<>(guides.kind().options());
        options.add(new Option("NO_WAITING_LIST", "No - On a waiting list").meaning(AnswerEffect.NIL_RETURN));
        options.add(new Option("YES_LATER", "Yes - After an appointment").meaning(AnswerEffect.PROVIDES));
        return new FieldKind.OneOf(options);
    }

    private static Section area(String code) {
        Group outcomes = (Group) NATIONAL.areas().getFirst().blocks().getLast();
        List<Block> within =
                outcomes.blocks().stream().map(AuthorityTemplates::adulthood).toList();
        return new Section(
                new SectionCode(code),
                "Area: " + code,
                true,
                List.of(
                        Field.of("needs", "Needs in one sentence", FieldKind.text(), Obligation.OPTIONAL),
                        Field.of("difficulties", "What is difficult", FieldKind.text(), Obligation.ONCE_BEGUN),
                        Field.of("strengths", "What goes well", FieldKind.text(), Obligation.MUST)
                                .help("Begin here."),
                        new Group("outcomes", "Outcomes", outcomes.help(), "Outcome", within),
                        Group.of("provisions", "Provision for all outcomes", "Provision", provision())));
    }

    private static Block adulthood(Block block) {
        return block.code().equals("preparingForAdulthood")
                ? Field.of(
                        block.code(),
                        block.label(),
                        FieldKind.anyOf(
                                new Option("GOOD_HEALTH", "Good health"),
                                new Option("EMPLOYMENT", "Work"),
                                new Option("INDEPENDENT_LIVING", "Living independently"),
                                new Option("COMMUNITY", "Friends and community"),
                                new Option("NOT_APPLICABLE", "Not applicable")),
                        Obligation.WARN)
                : block;
    }

    private static Block[] provision() {
        return new Block[] {
            Field.of("provision", "Provision", FieldKind.text(), Obligation.ONCE_BEGUN),
            Field.of("byWhom", "By whom", FieldKind.text(), Obligation.ONCE_BEGUN)
        };
    }
}
