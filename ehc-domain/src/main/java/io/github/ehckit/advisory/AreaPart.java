package io.github.ehckit.advisory;

import io.github.ehckit.message.Place;
import io.github.ehckit.template.Block;
import io.github.ehckit.template.Field;
import io.github.ehckit.template.Group;
import io.github.ehckit.template.TemplatePlaces;
import io.github.ehckit.template.answer.Answers;
import io.github.ehckit.template.answer.Entry;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A part of an area of need: one need, outcome or provision, or the area as a whole.
 *
 * @param at its place
 * @param form its blocks on the template
 * @param answers the answers in it
 */
record AreaPart(Place at, List<Block> form, Answers answers) {

    /** A passage: one text in the part. */
    record Passage(Place at, Field field, String text) {}

    /** Finds the parts of a kind in this one, at any depth, but not within one another. */
    Stream<AreaPart> all(AreaPartKind kind) {
        return form.stream().flatMap(block -> switch (block) {
            case Field field ->
                kind.names(field) && answers.hasAnswer(field.code()) ? Stream.of(only(field)) : Stream.empty();
            case Group group -> entries(group).flatMap(part -> kind.names(group) ? Stream.of(part) : part.all(kind));
        });
    }

    boolean has(AreaPartKind kind) {
        return all(kind).findAny().isPresent();
    }

    /** Answers whether one of its own questions is of a kind. */
    boolean asks(AreaPartKind kind) {
        return form.stream().anyMatch(kind::names);
    }

    /** Returns every text in the part. */
    Stream<Passage> passages() {
        return form.stream().flatMap(block -> switch (block) {
            case Field field ->
                answers
                        .text(field.code())
                        .map(text -> new Passage(TemplatePlaces.block(at, field.code()), field, text))
                        .stream();
            case Group group -> entries(group).flatMap(AreaPart::passages);
        });
    }

    private AreaPart only(Field field) {
        return new AreaPart(at, List.of(field), answers);
    }

    private Stream<AreaPart> entries(Group group) {
        List<Entry> entries = answers.entries(group.code());
        return IntStream.range(0, entries.size()).mapToObj(index -> part(group, index + 1, entries.get(index)));
    }

    private AreaPart part(Group group, int number, Entry entry) {
        Place here = TemplatePlaces.entry(TemplatePlaces.block(at, group.code()), group, number, entry.id());
        return new AreaPart(here, group.blocks(), entry.answers());
    }
}
