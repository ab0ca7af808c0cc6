package io.github.ehckit.template.notation;

import io.github.ehckit.message.Argument;
import io.github.ehckit.message.Message;
import io.github.ehckit.message.Place;
import io.github.ehckit.template.notation.NotationSource.Items;
import io.github.ehckit.template.notation.NotationSource.Parts;
import io.github.ehckit.template.notation.NotationSource.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The words for a place in a notation, step by step along its JSON pointer: sections and groups by their labels,
 * questions and options by their numbers, everything else by its name in the file.
 */
final class NotationWords {
    private static final List<String> LISTS = List.of("sections", "blocks", "options", "migrations", "moves");

    private final List<Message> words = new ArrayList<>();
    private Optional<NotationSource> here;
    private String list = "";

    private NotationWords(NotationSource noted) {
        here = Optional.of(noted);
    }

    /** Returns the place at a pointer with its words. */
    static Place place(NotationSource noted, String pointer) {
        NotationWords walk = new NotationWords(noted);
        List<String> steps = List.of(pointer.split("/"));
        for (int i = 1; i < steps.size(); i++) {
            walk.step(steps.get(i).replace("~1", "/").replace("~0", "~"), i == steps.size() - 1);
        }
        return new Place(pointer, walk.words);
    }

    private void step(String name, boolean last) {
        if (here.orElse(null) instanceof Items(var items) && name.matches("\\d{1,9}")) {
            item(items, Integer.parseInt(name));
        } else {
            property(name, last);
        }
    }

    private void item(List<NotationSource> items, int index) {
        here = index < items.size() ? Optional.of(items.get(index)) : Optional.empty();
        int number = index + 1;
        words.add(
                switch (list) {
                    case "sections" -> labelled(NotationPart.NAMED_SECTION, NotationPart.SECTION, number);
                    case "blocks" ->
                        text("group").isPresent()
                                ? labelled(NotationPart.NAMED_GROUP, NotationPart.GROUP, number)
                                : NotationPart.QUESTION.numbered(number);
                    case "options" -> NotationPart.OPTION.numbered(number);
                    case "migrations" -> NotationPart.MIGRATION.numbered(number);
                    case "moves" -> NotationPart.MOVE.numbered(number);
                    default -> NotationPart.ITEM.numbered(number);
                });
    }

    private void property(String name, boolean last) {
        boolean shared = words.isEmpty() && list.equals("blocks");
        if (shared) {
            words.add(NotationPart.SHARED_BLOCKS.message(Argument.code("name", name)));
        } else if (last || !LISTS.contains(name)) {
            words.add(NotationPart.property(name));
        }
        list = shared ? "blocks" : name;
        here = part(name);
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
