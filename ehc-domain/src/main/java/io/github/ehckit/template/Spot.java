package io.github.ehckit.template;

import io.github.ehckit.outcome.RefusalCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A place in a form that was noted down. Each question about it is answered if it can be, and is a fault if it cannot.
 *
 * @param at the place, as a JSON pointer (RFC 6901)
 * @param value what stands there
 * @param faults where faults are gathered
 */
record Spot(String at, Notation value, FormFaults faults) {

    Optional<String> text() {
        if (value instanceof Notation.Text(var text)) {
            return Optional.of(text);
        }
        return unlike("a text");
    }

    /** Words for people: not blank. */
    Optional<String> words() {
        Optional<String> text = text();
        if (text.filter(String::isBlank).isPresent()) {
            faults.malformed(at, Naming.WORDS);
        }
        return text.filter(words -> !words.isBlank());
    }

    Optional<String> code() {
        Optional<String> text = text();
        if (text.filter(code -> !Naming.isCode(code)).isPresent()) {
            faults.malformed(at, Naming.CODE_SHAPE);
        }
        return text.filter(Naming::isCode);
    }

    Optional<Integer> number() {
        return value instanceof Notation.Whole(var number) ? Optional.of(number) : unlike("a whole number");
    }

    boolean flag() {
        if (value instanceof Notation.Flag(var yes)) {
            return yes;
        }
        unlike("true or false");
        return false;
    }

    List<Spot> items() {
        if (!(value instanceof Notation.Items(var items))) {
            unlike("a list");
            return List.of();
        }
        List<Spot> spots = new ArrayList<>();
        for (Notation item : items) {
            spots.add(new Spot(at + "/" + spots.size(), item, faults));
        }
        return spots;
    }

    /** One of some values; another is a fault that names them. */
    <T> Optional<T> oneOf(Choices<T> choices) {
        Optional<String> text = text();
        Optional<T> chosen = text.flatMap(choices::named);
        if (text.isPresent() && chosen.isEmpty()) {
            faults.add(at, RefusalCode.NOT_OFFERED, "it is one of " + choices);
        }
        return chosen;
    }

    Spot within(String name, Notation part) {
        return new Spot(at + "/" + escaped(name), part, faults);
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private <T> Optional<T> unlike(String wanted) {
        faults.malformed(at, wanted + " is needed here, and this is " + value.words());
        return Optional.empty();
    }
}
