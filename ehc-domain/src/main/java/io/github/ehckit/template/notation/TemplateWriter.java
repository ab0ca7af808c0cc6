package io.github.ehckit.template.notation;

import io.github.ehckit.template.Block;
import io.github.ehckit.template.Field;
import io.github.ehckit.template.FieldKind.Option;
import io.github.ehckit.template.Group;
import io.github.ehckit.template.Migration;
import io.github.ehckit.template.Section;
import io.github.ehckit.template.Template;
import io.github.ehckit.template.notation.NotationSource.Flag;
import io.github.ehckit.template.notation.NotationSource.Items;
import io.github.ehckit.template.notation.NotationSource.Part;
import io.github.ehckit.template.notation.NotationSource.Parts;
import io.github.ehckit.template.notation.NotationSource.Text;
import io.github.ehckit.template.notation.NotationSource.Whole;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The writer of templates. It writes the blocks that all areas share once (R-119), and leaves out default values. */
final class TemplateWriter {
    private static final String AREA = "area";

    private final List<Part> parts = new ArrayList<>();

    private TemplateWriter() {}

    static NotationSource of(Template template) {
        boolean shared = template.areas().size() > 1
                && template.areas().stream().map(Section::parts).distinct().count() == 1;
        return new TemplateWriter()
                .say("format", TemplateNotation.FORMAT)
                .say("id", template.ref().id())
                .put("version", new Whole(template.ref().version()))
                .say("title", template.title())
                .putUnlessEmpty("guidance", guidance(template))
                .flagIf(template.nilReturnRelaxesBackground(), "nilReturnRelaxesBackground")
                .list("sections", template.sections(), section -> section(section, shared))
                .putUnlessEmpty("blocks", shared ? shared(template.areas().getFirst()) : new Parts(List.of()))
                .listUnlessEmpty("migrations", template.migrations(), TemplateWriter::migration)
                .listUnlessEmpty("notFromGuide", template.notFromGuide(), Text::new)
                .done();
    }

    private static Parts guidance(Template template) {
        TemplateWriter said = new TemplateWriter();
        template.guidance().forEach((place, words) -> said.say(NotedValues.GUIDANCE.nameOf(place), words));
        return said.done();
    }

    private static Parts shared(Section area) {
        TemplateWriter to = new TemplateWriter();
        for (Section.Part part : area.parts()) {
            to.list(name(area, part), part.blocks(), TemplateWriter::block);
        }
        return to.done();
    }

    /** Returns the name of the blocks of a part that all areas share. */
    private static String name(Section area, Section.Part part) {
        return area.parts().size() == 1 ? AREA : AREA + (area.parts().indexOf(part) + 1);
    }

    private static NotationSource section(Section section, boolean shared) {
        TemplateWriter to = new TemplateWriter()
                .say("code", section.code().value())
                .say("label", section.label())
                .sayIf("help", section.help())
                .flagIf(section.area(), "area");
        boolean refers = shared && section.area();
        Section.Part first = section.parts().getFirst();
        return (divided(section)
                        ? to.list("parts", section.parts(), part -> part(section, part, refers))
                        : to.put("blocks", blocks(section, first, refers)))
                .done();
    }

    private static boolean divided(Section section) {
        Section.Part first = section.parts().getFirst();
        return first.label().isPresent() || first.help().isPresent();
    }

    private static NotationSource part(Section section, Section.Part part, boolean refers) {
        return new TemplateWriter()
                .sayIf("label", part.label())
                .sayIf("help", part.help())
                .put("blocks", blocks(section, part, refers))
                .done();
    }

    private static NotationSource blocks(Section section, Section.Part part, boolean refers) {
        return refers
                ? new Text("@" + name(section, part))
                : new Items(part.blocks().stream().map(TemplateWriter::block).toList());
    }

    private static NotationSource block(Block block) {
        return switch (block) {
            case Field field -> field(field);
            case Group group ->
                new TemplateWriter()
                        .say("group", group.code())
                        .say("label", group.label())
                        .sayIf("help", group.help())
                        .say("entry", group.entry())
                        .list("blocks", group.blocks(), TemplateWriter::block)
                        .done();
        };
    }

    private static NotationSource field(Field field) {
        return new TemplateWriter()
                .say("field", field.code())
                .say("label", field.label())
                .sayIf("help", field.help())
                .say("kind", NotedValues.KINDS.nameOf(KindNames.of(field.kind())))
                .listUnlessEmpty("options", field.kind().options(), TemplateWriter::option)
                .say("obligation", NotedValues.NEEDS.nameOf(field.obligation()))
                .putIf("mustIf", field.mustIf().map(TemplateWriter::condition))
                .putIf("askedIf", field.askedIf().map(TemplateWriter::condition))
                .done();
    }

    private static NotationSource option(Option option) {
        return new TemplateWriter()
                .say("code", option.code())
                .say("label", option.label())
                .sayIf("means", option.meaning().map(NotedValues.MEANINGS::nameOf))
                .done();
    }

    private static NotationSource condition(Field.Condition condition) {
        return new TemplateWriter()
                .say("field", condition.field())
                .list("options", condition.options(), Text::new)
                .done();
    }

    private static NotationSource migration(Migration migration) {
        return new TemplateWriter()
                .say("from", migration.from().toString())
                .listUnlessEmpty("moves", migration.moves(), TemplateWriter::move)
                .done();
    }

    private static NotationSource move(Migration.Move move) {
        return new TemplateWriter()
                .say("from", move.from())
                .say("to", move.to())
                .done();
    }

    private TemplateWriter say(String name, String text) {
        return put(name, new Text(text));
    }

    private TemplateWriter sayIf(String name, Optional<String> text) {
        return putIf(name, text.map(Text::new));
    }

    private TemplateWriter flagIf(boolean set, String name) {
        return set ? put(name, new Flag(true)) : this;
    }

    private <T> TemplateWriter list(String name, List<T> all, Function<T, NotationSource> noted) {
        return put(name, new Items(all.stream().map(noted).toList()));
    }

    private <T> TemplateWriter listUnlessEmpty(String name, List<T> all, Function<T, NotationSource> noted) {
        return all.isEmpty() ? this : list(name, all, noted);
    }

    private TemplateWriter putUnlessEmpty(String name, Parts value) {
        return value.parts().isEmpty() ? this : put(name, value);
    }

    private TemplateWriter putIf(String name, Optional<? extends NotationSource> value) {
        value.ifPresent(there -> put(name, there));
        return this;
    }

    private TemplateWriter put(String name, NotationSource value) {
        parts.add(new Part(name, value));
        return this;
    }

    private Parts done() {
        return new Parts(parts);
    }
}
