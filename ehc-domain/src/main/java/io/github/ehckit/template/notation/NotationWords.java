package io.github.ehckit.template.notation;

import io.github.ehckit.message.Argument;
import io.github.ehckit.message.Message;
import io.github.ehckit.message.Place;
import io.github.ehckit.template.notation.NotationSource.Items;
import io.github.ehckit.template.notation.NotationSource.Parts;
import io.github.ehckit.template.notation.NotationSource.Text;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The words for a place in a notation, step by step along its JSON pointer: sections and groups by their labels,
 * questions and options by their numbers, everything else by its name in the file.
 *
 * @param here the part of the notation that was reached; empty if there is none
 * @param list the name of the list that is walked
 * @param words the words so far
 */
record NotationWords(Optional<NotationSource> here, String list, List<Message> words) {
    private static final List<String> LISTS = List.of("sections", "parts", "blocks", "options", "migrations", "moves");

    /** Returns the place at a pointer with its words. */
    static Place place(NotationSource noted, String pointer) {
        NotationWords walk = new NotationWords(Optional.of(noted), "", List.of());
        List<String> steps = List.of(pointer.split("/"));
        for (int i = 1; i < steps.size(); i++) {
            walk = walk.step(steps.get(i).replace("~1", "/").replace("~0", "~"), i == steps.size() - 1);
        }
        return new Place(pointer, walk.words);
    }

    private NotationWords step(String name, boolean last) {
        return here.orElse(null) instanceof Items(var items) && name.matches("\\d{1,9}")
                ? item(items, Integer.parseInt(name))
                : property(name, last);
    }

    private NotationWords item(List<NotationSource> items, int index) {
        Optional<NotationSource> item = index < items.size() ? Optional.of(items.get(index)) : Optional.empty();
        NotationWords there = new NotationWords(item, list, words);
        return there.with(there.name(index + 1));
    }

    private Message name(int number) {
        return switch (list) {
            case "sections" -> labelled(NotationPart.NAMED_SECTION, NotationPart.SECTION, number);
            case "parts" -> labelled(NotationPart.NAMED_PART, NotationPart.PART, number);
            case "blocks" ->
                text("group").isPresent()
                        ? labelled(NotationPart.NAMED_GROUP, NotationPart.GROUP, number)
                        : NotationPart.QUESTION.numbered(number);
            case "options" -> NotationPart.OPTION.numbered(number);
            case "migrations" -> NotationPart.MIGRATION.numbered(number);
            case "moves" -> NotationPart.MOVE.numbered(number);
            default -> NotationPart.ITEM.numbered(number);
        };
    }

    private NotationWords property(String name, boolean last) {
        if (words.isEmpty() && list.equals("blocks")) {
            return new NotationWords(part(name), list, words)
                    .with(NotationPart.SHARED_BLOCKS.message(Argument.code("name", name)));
        }
        NotationWords there = new NotationWords(part(name), name, words);
        return last || !LISTS.contains(name) ? there.with(NotationPart.property(name)) : there;
    }

    private NotationWords with(Message word) {
        return new NotationWords(
                here, list, Stream.concat(words.stream(), Stream.of(word)).toList());
    }

    private Message labelled(NotationPart named, NotationPart numbered, int number) {
        return text("label").map(named::named).orElseGet(() -> numbered.numbered(number));
    }

    private Optional<String> text(String name) {
        return part(name)
                .flatMap(value -> value instanceof Text(var text) ? Optional.of(text) : Optional.empty())
                .filter(text -> !text.isBlank());
    }

    private Optional<NotationSource> part(String name) {
        return here.stream()
                .flatMap(whole -> whole instanceof Parts(var parts) ? parts.stream() : Stream.empty())
                .filter(part -> part.name().equals(name))
                .map(NotationSource.Part::value)
                .findFirst();
    }
}
