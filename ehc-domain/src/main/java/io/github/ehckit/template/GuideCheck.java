package io.github.ehckit.template;

import io.github.ehckit.outcome.Refusal;
import io.github.ehckit.outcome.RefusalCode;
import io.github.ehckit.template.answer.SectionCode;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The check of a local authority's template against the guide. It reports every fault, each with its place, as in
 * {@code header.details}.
 *
 * <p>An authority may tighten, reword and reorder the guide's questions. It may not loosen or leave out any of them.
 */
public final class GuideCheck {
    private final Set<Refusal> found = new LinkedHashSet<>();

    private GuideCheck() {}

    public static List<Refusal> of(List<Section> sections) {
        GuideCheck check = new GuideCheck();
        check.lookAtSection(sections, SectionCode.HEADER, "R-093", GuideRows.header());
        check.lookAtSection(sections, SectionCode.BACKGROUND, "R-106", GuideRows.background());
        check.lookAtIntentions(sections);
        check.lookAtAreas(sections.stream().filter(Section::area).toList());
        return List.copyOf(check.found);
    }

    private void lookAtSection(List<Section> sections, SectionCode code, String under, List<GuideRow> rows) {
        Optional<Section> section =
                sections.stream().filter(each -> each.code().equals(code)).findFirst();
        section.ifPresentOrElse(
                there -> rows.forEach(row -> lookAt(there, row)),
                () -> fault(code.value(), RefusalCode.MISSING, under, "the guide's section is missing"));
        if (section.filter(Section::area).isPresent()) {
            fault(code.value(), RefusalCode.NOT_PERMITTED, under, "this section is no area of need");
        }
    }

    private void lookAt(Section section, GuideRow row) {
        String at = section.code().value();
        List<Block> blocks = section.blocks();
        for (String code : row.path()) {
            at = at + "." + code;
            Optional<Block> block = named(blocks, code);
            if (block.isEmpty()) {
                fault(at, RefusalCode.MISSING, row.under(), "the guide asks for this, and the form does not");
                return;
            }
            lookAt(at, block.get(), row);
            blocks = block.get() instanceof Group group ? group.blocks() : List.of();
        }
    }

    private void lookAt(String at, Block block, GuideRow row) {
        boolean last = at.endsWith("." + row.path().getLast());
        switch (block) {
            case Field field
            when !last -> fault(at, RefusalCode.MALFORMED, row.under(), "this is a group of the guide's");
            case Group group
            when last -> fault(at, RefusalCode.MALFORMED, row.under(), "this is a question of the guide's");
            case Field field -> lookAtField(at, field, row);
            case Group group -> {}
        }
    }

    private void lookAtField(String at, Field field, GuideRow row) {
        if (!row.kind().isInstance(field.kind())) {
            fault(at, RefusalCode.MALFORMED, row.under(), "the guide asks for another kind of answer here");
        }
        if (!row.demandedBy(field)) {
            String when = row.mandatoryIf()
                    .map(beside -> " while “" + beside.field() + "” is answered "
                            + beside.options().getFirst())
                    .orElse("");
            fault(at, RefusalCode.NOT_PERMITTED, row.under(), "this has to be a must" + when);
        }
    }

    private void lookAtIntentions(List<Section> sections) {
        field(sections, Header.ON_BEHALF_OF)
                .filter(field -> !codes(field).equals(Set.of(Header.YES, Header.NO)))
                .ifPresent(field -> fault(
                        "header.onBehalfOf",
                        RefusalCode.NOT_PERMITTED,
                        "R-093",
                        "its options are YES and NO, no others"));
        field(sections, Header.WILL_PROVIDE).ifPresent(field -> {
            Arrays.stream(AdviceIntention.values()).forEach(answer -> lookAtAnswer(field, answer));
            field.kind().options().stream()
                    .filter(option -> option.meaning().isEmpty())
                    .forEach(this::meansNothing);
        });
    }

    private void lookAtAnswer(Field field, AdviceIntention answer) {
        String at = "header.willProvide=" + answer.name();
        field.kind()
                .option(answer.name())
                .ifPresentOrElse(
                        option -> lookAtMeaning(at, option, answer),
                        () -> fault(
                                at, RefusalCode.MISSING, answer.under(), "one of the guide's six answers is missing"));
    }

    private void lookAtMeaning(String at, FieldKind.Option option, AdviceIntention answer) {
        if (option.meaning().filter(Predicate.not(answer.meaning()::equals)).isPresent()) {
            fault(at, RefusalCode.NOT_PERMITTED, answer.under(), "this answer means " + answer.meaning());
        }
    }

    private void meansNothing(FieldKind.Option option) {
        String at = "header.willProvide=" + option.code();
        fault(
                at,
                RefusalCode.MISSING,
                "R-096",
                "it has to say whether advice is provided, or the response a nil return");
    }

    private void lookAtAreas(List<Section> areas) {
        if (areas.isEmpty()) {
            fault("", RefusalCode.MISSING, "R-113", "the form has no area of need");
        }
        for (Section area : areas) {
            GuideRows.area().forEach(row -> lookAt(area, row));
            lookAtProvision(area);
            if (!area.blocks().equals(areas.getFirst().blocks())) {
                String unlike = "all areas have one structure, and this one is unlike “"
                        + areas.getFirst().code() + "”";
                fault(area.code().value(), RefusalCode.MALFORMED, "R-119", unlike);
            }
        }
    }

    private void lookAtProvision(Section area) {
        List<GuideRow> there = GuideRows.provision().stream()
                .filter(row ->
                        reaches(area.blocks(), row.path().subList(0, row.path().size() - 1)))
                .toList();
        there.forEach(row -> lookAt(area, row));
        if (there.isEmpty()) {
            fault(area.code() + ".provisions", RefusalCode.MISSING, "R-126", "provision has no place in this area");
        }
    }

    private static boolean reaches(List<Block> blocks, List<String> path) {
        return path.isEmpty()
                || named(blocks, path.getFirst())
                        .filter(block ->
                                block instanceof Group group && reaches(group.blocks(), path.subList(1, path.size())))
                        .isPresent();
    }

    private static Optional<Field> field(List<Section> sections, String code) {
        return sections.stream()
                .filter(section -> section.code().equals(SectionCode.HEADER))
                .flatMap(section -> named(section.blocks(), code).stream())
                .filter(Field.class::isInstance)
                .map(Field.class::cast)
                .findFirst();
    }

    private static Optional<Block> named(List<Block> blocks, String code) {
        return blocks.stream().filter(block -> block.code().equals(code)).findFirst();
    }

    private static Set<String> codes(Field field) {
        return Set.copyOf(
                field.kind().options().stream().map(FieldKind.Option::code).toList());
    }

    private void fault(String at, RefusalCode code, String under, String because) {
        found.add(at.isEmpty() ? Refusal.of(code, under, because) : Refusal.at(at, code, under, because));
    }
}
