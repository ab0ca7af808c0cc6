package io.github.ehckit.advisory;

import io.github.ehckit.template.Block;
import io.github.ehckit.template.Field;
import io.github.ehckit.template.Group;
import io.github.ehckit.template.answer.Answers;
import io.github.ehckit.template.answer.Entry;
import java.util.List;
import java.util.stream.Stream;

/**
 * A part of an area of need that is there: one need, outcome or provision, or the area as a whole.
 *
 * @param at its place
 * @param form what it is made of
 * @param answers what was written in it
 */
record AreaPart(String at, List<Block> form, Answers answers) {

    /** One text in it. */
    record Passage(String at, Field field, String text) {}

    /** The parts of a kind that lie in this one, at whatever depth; what lies within one of them is not looked for. */
    Stream<AreaPart> all(AreaPartKind kind) {
        return form.stream().flatMap(block -> switch (block) {
            case Field field ->
                kind.names(field) && answers.answers(field.code()) ? Stream.of(only(field)) : Stream.empty();
            case Group group -> entries(group).flatMap(part -> kind.names(group) ? Stream.of(part) : part.all(kind));
        });
    }

    boolean has(AreaPartKind kind) {
        return all(kind).findAny().isPresent();
    }

    /** Whether its own questions are of a kind. */
    boolean asks(AreaPartKind kind) {
        return form.stream().anyMatch(kind::names);
    }

    /** Everything in it that is written as text. */
    Stream<Passage> passages() {
        return form.stream().flatMap(block -> switch (block) {
            case Field field ->
                answers.text(field.code()).map(text -> new Passage(at + "." + field.code(), field, text)).stream();
            case Group group -> entries(group).flatMap(AreaPart::passages);
        });
    }

    private AreaPart only(Field field) {
        return new AreaPart(at, List.of(field), answers);
    }

    private Stream<AreaPart> entries(Group group) {
        return answers.entries(group.code()).stream().map(entry -> part(group, entry));
    }

    private AreaPart part(Group group, Entry entry) {
        return new AreaPart(at + "." + group.code() + "[" + entry.id() + "]", group.blocks(), entry.answers());
    }
}
