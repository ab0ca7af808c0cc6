package io.github.ehckit.template;

import static io.github.ehckit.message.Argument.code;

import io.github.ehckit.message.Argument;
import io.github.ehckit.outcome.Refusal;
import io.github.ehckit.template.answer.Contents;
import io.github.ehckit.template.answer.SectionCode;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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

    private final TemplatePlaces places;

    private GuideCheck(List<Section> sections) {
        places = new TemplatePlaces(sections, Contents.of(Map.of()));
    }

    public static List<Refusal> of(List<Section> sections) {
        GuideCheck check = new GuideCheck(sections);
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
                () -> fault(code.value(), GuideRefusal.SECTION_MISSING, under, code("code", code.value())));
        if (section.filter(Section::area).isPresent()) {
            fault(code.value(), GuideRefusal.NO_AREA_OF_NEED, under, code("code", code.value()));
        }
    }

    private void lookAt(Section section, GuideRow row) {
        String at = section.code().value();
        List<Block> blocks = section.blocks();
        for (String code : row.path()) {
            at = at + "." + code;
            Optional<Block> block = named(blocks, code);
            if (block.isEmpty()) {
                boolean last = code.equals(row.code());
                GuideRefusal missing = last ? GuideRefusal.QUESTION_MISSING : GuideRefusal.GROUP_MISSING;
                fault(at, missing, row.under(), code("code", code));
                return;
            }
            lookAt(at, block.get(), row);
            blocks = block.get() instanceof Group group ? group.blocks() : List.of();
        }
    }

    private void lookAt(String at, Block block, GuideRow row) {
        boolean last = block.code().equals(row.code());
        switch (block) {
            case Field field
            when !last -> fault(at, GuideRefusal.GROUP_EXPECTED, row.under(), code("code", block.code()));
            case Group group
            when last -> fault(at, GuideRefusal.QUESTION_EXPECTED, row.under(), code("code", block.code()));
            case Field field -> lookAtField(at, field, row);
            case Group group -> {}
        }
    }

    private void lookAtField(String at, Field field, GuideRow row) {
        if (!row.kind().isInstance(field.kind())) {
            Argument kind = code("kind", row.kindName());
            fault(at, GuideRefusal.KIND_EXPECTED, row.under(), code("code", field.code()), kind);
        }
        if (!row.demandedBy(field)) {
            row.mandatoryIf()
                    .ifPresentOrElse(
                            beside -> besideOption(at, GuideRefusal.MUST_IF_EXPECTED, row.under(), row, beside),
                            () -> fault(at, GuideRefusal.MUST_EXPECTED, row.under(), code("code", row.code())));
        }
        if (!field.askedIf().equals(row.askedIf())) {
            row.askedIf()
                    .ifPresentOrElse(
                            only -> besideOption(at, GuideRefusal.ASKED_IF_EXPECTED, "R-095", row, only),
                            () -> fault(at, GuideRefusal.ASKED_ALWAYS_EXPECTED, row.under(), code("code", row.code())));
        }
    }

    private void besideOption(String at, GuideRefusal because, String under, GuideRow row, Field.Condition beside) {
        fault(
                at,
                because,
                under,
                code("code", row.code()),
                code("field", beside.field()),
                code("option", beside.options().getFirst()));
    }

    private void lookAtIntentions(List<Section> sections) {
        field(sections, Header.ON_BEHALF_OF)
                .filter(field -> !codes(field).equals(Set.of(Header.YES, Header.NO)))
                .ifPresent(field -> fault(
                        "header.onBehalfOf", GuideRefusal.YES_NO_EXPECTED, "R-093", code("code", Header.ON_BEHALF_OF)));
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
                        () -> fault(at, GuideRefusal.ANSWER_MISSING, answer.under(), code("option", answer.name())));
    }

    private void lookAtMeaning(String at, FieldKind.Option option, AdviceIntention answer) {
        if (option.meaning().filter(Predicate.not(answer.meaning()::equals)).isPresent()) {
            fault(at, expected(answer.meaning()), answer.under(), code("option", answer.name()));
        }
    }

    private static GuideRefusal expected(AnswerEffect effect) {
        return switch (effect) {
            case PROVIDES -> GuideRefusal.PROVIDES_EXPECTED;
            case PROMISE -> GuideRefusal.PROMISE_EXPECTED;
            case NIL_RETURN -> GuideRefusal.NIL_RETURN_EXPECTED;
        };
    }

    private void meansNothing(FieldKind.Option option) {
        String at = "header.willProvide=" + option.code();
        fault(at, GuideRefusal.MEANING_MISSING, "R-096", code("option", option.code()));
    }

    private void lookAtAreas(List<Section> areas) {
        if (areas.isEmpty()) {
            found.add(GuideRefusal.AREA_MISSING.refusal().under("R-113"));
        }
        for (Section area : areas) {
            GuideRows.area().forEach(row -> lookAt(area, row));
            lookAtProvision(area);
            if (!area.parts().equals(areas.getFirst().parts())) {
                String own = area.code().value();
                Argument first = code("first", areas.getFirst().code().value());
                fault(own, GuideRefusal.AREAS_DIFFER, "R-119", code("code", own), first);
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
            fault(area.code() + ".provisions", GuideRefusal.PROVISION_MISSING, "R-126");
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

    private void fault(String at, GuideRefusal because, String under, Argument... arguments) {
        found.add(because.at(places.of(at), arguments).under(under));
    }
}
