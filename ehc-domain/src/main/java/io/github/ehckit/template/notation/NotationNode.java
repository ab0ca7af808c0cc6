package io.github.ehckit.template.notation;

import io.github.ehckit.outcome.RefusalCode;
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
        return unlike("a text");
    }

    /** Returns words for people: not blank. */
    Optional<String> words() {
        Optional<String> text = text();
        if (text.filter(String::isBlank).isPresent()) {
            faults.malformed(at, Labels.WORDS);
        }
        return text.filter(words -> !words.isBlank());
    }

    Optional<String> code() {
        Optional<String> text = text();
        if (text.filter(code -> !Labels.isCode(code)).isPresent()) {
            faults.malformed(at, Labels.CODE_SHAPE);
        }
        return text.filter(Labels::isCode);
    }

    Optional<Integer> number() {
        return value instanceof NotationSource.Whole(var number) ? Optional.of(number) : unlike("a whole number");
    }

    boolean flag() {
        if (value instanceof NotationSource.Flag(var yes)) {
            return yes;
        }
        unlike("true or false");
        return false;
    }

    List<NotationNode> items() {
        if (!(value instanceof NotationSource.Items(var items))) {
            unlike("a list");
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
            faults.add(at, RefusalCode.NOT_OFFERED, "it is one of " + choices);
        }
        return chosen;
    }

    NotationNode within(String name, NotationSource part) {
        return new NotationNode(at + "/" + escaped(name), part, faults);
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private <T> Optional<T> unlike(String wanted) {
        faults.malformed(at, wanted + " is needed here, and this is " + value.words());
        return Optional.empty();
    }
}
