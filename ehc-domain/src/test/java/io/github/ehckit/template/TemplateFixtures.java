package io.github.ehckit.template;

import static io.github.ehckit.template.Obligation.MUST;
import static io.github.ehckit.template.Obligation.ONCE_BEGUN;
import static io.github.ehckit.template.Obligation.OPTIONAL;
import static io.github.ehckit.template.Obligation.WARN;

import io.github.ehckit.template.FieldKind.Option;
import io.github.ehckit.template.answer.Answers;
import io.github.ehckit.template.answer.Contents;
import io.github.ehckit.template.answer.SectionCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Forms of a council's own making, and answers for the guide's form. */
final class TemplateFixtures {
    static final SectionCode ABOUT = new SectionCode("about");
    static final SectionCode AREA = new SectionCode("area1");

    private TemplateFixtures() {}

    /** A form with a header of one question and these sections after it. */
    static Template of(Section... sections) {
        List<Section> all = new ArrayList<>(List.of(header()));
        all.addAll(Arrays.asList(sections));
        return new Template(new TemplateRef("own", 1), "A council's own form", all);
    }

    /** A form with as many areas of need, each of one field of every need. */
    static Template withAreas(int areas) {
        return of(IntStream.rangeClosed(1, areas)
                .mapToObj(n -> new Section(new SectionCode("area" + n), "Area " + n, true, everyNeed()))
                .toArray(Section[]::new));
    }

    static Section section(Block... blocks) {
        return new Section(ABOUT, "About", false, List.of(blocks));
    }

    static Section header() {
        return new Section(SectionCode.HEADER, "Header", false, List.of(text("will", OPTIONAL)));
    }

    static Field text(String code, Obligation obligation) {
        return Field.of(code, "The " + code, FieldKind.text(), obligation);
    }

    static Field oneOf(String code, String... options) {
        return Field.of(code, "The " + code, FieldKind.oneOf(options(options)), OPTIONAL);
    }

    static Field anyOf(String code, String... options) {
        return Field.of(code, "The " + code, FieldKind.anyOf(options(options)), OPTIONAL);
    }

    static Field day(String code) {
        return Field.of(code, "The " + code, FieldKind.date(), OPTIONAL);
    }

    static List<Block> everyNeed() {
        return List.of(text("must", MUST), text("begun", ONCE_BEGUN), text("warn", WARN), text("optional", OPTIONAL));
    }

    /** What the guide's form asks of everybody, and nothing else. */
    static Contents complete(AdviceIntention intention) {
        return Contents.of(Map.of(SectionCode.HEADER, Header.own(intention), SectionCode.BACKGROUND, background()));
    }

    /** The guide's form, complete but for one section. */
    static Contents completeBut(SectionCode section, Answers answers) {
        Map<SectionCode, Answers> sections =
                new HashMap<>(complete(AdviceIntention.WILL_KNOWN_MEETS).sections());
        sections.put(section, answers);
        return Contents.of(sections);
    }

    static Answers background() {
        return Answers.none()
                .with("firstContact", "In 2021")
                .with("supportInPlace", "Weekly sessions")
                .with("effectOfSupport", "Some progress");
    }

    private static Option[] options(String... codes) {
        return Arrays.stream(codes)
                .map(code -> new Option(code, "Label of " + code))
                .toArray(Option[]::new);
    }
}
