package io.github.ehckit.template;

import io.github.ehckit.template.FieldKind.Option;
import io.github.ehckit.template.Notation.Flag;
import io.github.ehckit.template.Notation.Items;
import io.github.ehckit.template.Notation.Part;
import io.github.ehckit.template.Notation.Parts;
import io.github.ehckit.template.Notation.Text;
import io.github.ehckit.template.Notation.Whole;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Notes forms down. What all areas have in common is noted once (R-119); what goes without saying is not said. */
final class FormWriter {
    private static final String AREA = "area";

    private final List<Part> parts = new ArrayList<>();

    private FormWriter() {}

    static Notation of(Template form) {
        boolean shared = form.areas().size() > 1
                && form.areas().stream().map(Section::blocks).distinct().count() == 1;
        return new FormWriter()
                .say("format", FormNotation.FORMAT)
                .say("id", form.ref().id())
                .put("version", new Whole(form.ref().version()))
                .say("title", form.title())
                .putUnlessEmpty("guidance", guidance(form))
                .flagIf(form.nilReturnRelaxesBackground(), "nilReturnRelaxesBackground")
                .list("sections", form.sections(), section -> section(section, shared))
                .putUnlessEmpty("blocks", shared ? shared(form.areas().getFirst()) : new Parts(List.of()))
                .listUnlessEmpty("migrations", form.migrations(), FormWriter::migration)
                .done();
    }

    private static Parts guidance(Template form) {
        FormWriter said = new FormWriter();
        form.guidance().forEach((place, words) -> said.say(Choices.GUIDANCE.nameOf(place), words));
        return said.done();
    }

    private static Parts shared(Section area) {
        return new FormWriter().list(AREA, area.blocks(), FormWriter::block).done();
    }

    private static Notation section(Section section, boolean shared) {
        FormWriter to = new FormWriter()
                .say("code", section.code().value())
                .say("label", section.label())
                .sayIf("help", section.help())
                .flagIf(section.area(), "area");
        return (shared && section.area()
                        ? to.say("blocks", "@" + AREA)
                        : to.list("blocks", section.blocks(), FormWriter::block))
                .done();
    }

    private static Notation block(Block block) {
        return switch (block) {
            case Field field -> field(field);
            case Group group ->
                new FormWriter()
                        .say("group", group.code())
                        .say("label", group.label())
                        .sayIf("help", group.help())
                        .say("entry", group.entry())
                        .list("blocks", group.blocks(), FormWriter::block)
                        .done();
        };
    }

    private static Notation field(Field field) {
        return new FormWriter()
                .say("field", field.code())
                .say("label", field.label())
                .sayIf("help", field.help())
                .say("kind", Choices.KINDS.nameOf(Choice.of(field.kind())))
                .listUnlessEmpty("options", field.kind().options(), FormWriter::option)
                .say("need", Choices.NEEDS.nameOf(field.need()))
                .putIf("mustIf", field.mustIf().map(FormWriter::condition))
                .done();
    }

    private static Notation option(Option option) {
        return new FormWriter()
                .say("code", option.code())
                .say("label", option.label())
                .sayIf("means", option.meaning().map(Choices.MEANINGS::nameOf))
                .done();
    }

    private static Notation condition(Field.Condition condition) {
        return new FormWriter()
                .say("field", condition.field())
                .list("options", condition.options(), Text::new)
                .done();
    }

    private static Notation migration(Migration migration) {
        return new FormWriter()
                .say("from", migration.from().toString())
                .listUnlessEmpty("moves", migration.moves(), FormWriter::move)
                .done();
    }

    private static Notation move(Migration.Move move) {
        return new FormWriter().say("from", move.from()).say("to", move.to()).done();
    }

    private FormWriter say(String name, String text) {
        return put(name, new Text(text));
    }

    private FormWriter sayIf(String name, Optional<String> text) {
        return putIf(name, text.map(Text::new));
    }

    private FormWriter flagIf(boolean set, String name) {
        return set ? put(name, new Flag(true)) : this;
    }

    private <T> FormWriter list(String name, List<T> all, Function<T, Notation> noted) {
        return put(name, new Items(all.stream().map(noted).toList()));
    }

    private <T> FormWriter listUnlessEmpty(String name, List<T> all, Function<T, Notation> noted) {
        return all.isEmpty() ? this : list(name, all, noted);
    }

    private FormWriter putUnlessEmpty(String name, Parts value) {
        return value.parts().isEmpty() ? this : put(name, value);
    }

    private FormWriter putIf(String name, Optional<? extends Notation> value) {
        value.ifPresent(there -> put(name, there));
        return this;
    }

    private FormWriter put(String name, Notation value) {
        parts.add(new Part(name, value));
        return this;
    }

    private Parts done() {
        return new Parts(parts);
    }
}
