package io.github.ehckit.template.notation;

import io.github.ehckit.message.Argument;
import io.github.ehckit.template.answer.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A node of a notation, with its place. Each method returns the value asked for, or adds a fault.
 *
 * @param at the place, as a JSON pointer (RFC 6901)
 * @param value the value at that place
 * @param faults the list to which faults are added
 */
record NotationNode(String at, NotationSource value, NotationFaults faults) {

    Optional<String> text() {
        if (value instanceof NotationSource.Text(var text)) {
            return Optional.of(text);
        }
        return unlike(NotationValue.TEXT);
    }

    /** Returns words for people: not blank. */
    Optional<String> words() {
        Optional<String> text = text();
        if (text.filter(String::isBlank).isPresent()) {
            faults.add(at, NotationRefusal.BLANK);
        }
        return text.filter(words -> !words.isBlank());
    }

    Optional<String> code() {
        Optional<String> text = text();
        if (text.filter(code -> !Labels.isCode(code)).isPresent()) {
            faults.add(at, NotationRefusal.WRONG_CODE);
        }
        return text.filter(Labels::isCode);
    }

    Optional<Integer> number() {
        return value instanceof NotationSource.Whole(var number)
                ? Optional.of(number)
                : unlike(NotationValue.WHOLE_NUMBER);
    }

    boolean flag() {
        if (value instanceof NotationSource.Flag(var yes)) {
            return yes;
        }
        unlike(NotationValue.FLAG);
        return false;
    }

    List<NotationNode> items() {
        if (!(value instanceof NotationSource.Items(var items))) {
            unlike(NotationValue.LIST);
            return List.of();
        }
        List<NotationNode> spots = new ArrayList<>();
        for (NotationSource item : items) {
            spots.add(new NotationNode(at + "/" + spots.size(), item, faults));
        }
        return spots;
    }

    /** Returns one of some values; any other is a fault that names them. */
    <T> Optional<T> oneOf(NotedValues<T> choices) {
        Optional<String> text = text();
        Optional<T> chosen = text.flatMap(choices::named);
        if (text.isPresent() && chosen.isEmpty()) {
            faults.add(at, NotationRefusal.WRONG_NAME, Argument.of("names", choices.names()));
        }
        return chosen;
    }

    NotationNode within(String name, NotationSource part) {
        return new NotationNode(at + "/" + escaped(name), part, faults);
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    /** Adds the fault that the value is of another kind than the one expected. */
    <T> Optional<T> unlike(NotationValue expected) {
        faults.add(
                at, NotationRefusal.WRONG_VALUE, Argument.of("expected", expected), Argument.of("found", value.kind()));
        return Optional.empty();
    }
}
