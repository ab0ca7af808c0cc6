package io.github.ehckit.template;

import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.Refusal;
import io.github.ehckit.template.Notation.Items;
import io.github.ehckit.template.Notation.Part;
import io.github.ehckit.template.Notation.Parts;
import io.github.ehckit.template.Notation.Text;
import java.util.ArrayList;
import java.util.List;

/** A form as it is noted down, to be changed at one place after the other. */
record Noted(Notation now) {
    static Noted national() {
        return new Noted(FormNotation.write(NationalTemplates.advice()));
    }

    /** Puts something in the place of what is there, or adds it as a part. */
    Noted with(String pointer, Notation value) {
        return changed(pointer, part -> List.of(new Part(part.name(), value)));
    }

    Noted with(String pointer, String text) {
        return with(pointer, new Text(text));
    }

    Noted without(String pointer) {
        return changed(pointer, part -> List.of());
    }

    /** Notes a part a second time. */
    Noted twice(String pointer) {
        return changed(pointer, part -> List.of(part, part));
    }

    Notation get(String pointer) {
        Notation here = now;
        for (String key : keys(pointer)) {
            here = switch (here) {
                case Parts(var parts) ->
                    parts.stream()
                            .filter(part -> part.name().equals(key))
                            .findFirst()
                            .orElseThrow()
                            .value();
                case Items(var items) -> items.get(Integer.parseInt(key));
                default -> throw new IllegalArgumentException(pointer);
            };
        }
        return here;
    }

    Template read() {
        return FormNotation.read(now).orElseThrow();
    }

    List<Refusal> faults() {
        return FormNotation.read(now) instanceof Outcome.Refused<Template>(var reasons) ? reasons : List.of();
    }

    /** The faults, each as its place and its code. */
    List<String> places() {
        return faults().stream()
                .map(fault -> fault.at().orElseThrow() + " " + fault.code())
                .toList();
    }

    private Noted changed(String pointer, Change change) {
        return new Noted(changed(now, keys(pointer), change));
    }

    private static List<String> keys(String pointer) {
        return List.of(pointer.substring(1).split("/"));
    }

    private static Notation changed(Notation in, List<String> keys, Change change) {
        return in instanceof Items(var items)
                ? new Items(parts(numbered(items), keys, change).stream()
                        .map(Part::value)
                        .toList())
                : new Parts(parts(((Parts) in).parts(), keys, change));
    }

    private static List<Part> numbered(List<Notation> items) {
        List<Part> parts = new ArrayList<>();
        items.forEach(item -> parts.add(new Part(String.valueOf(parts.size()), item)));
        return parts;
    }

    private static List<Part> parts(List<Part> parts, List<String> keys, Change change) {
        String key = keys.getFirst();
        List<String> deeper = keys.subList(1, keys.size());
        List<Part> all = new ArrayList<>();
        parts.stream()
                .map(part -> part.name().equals(key) ? changed(part, deeper, change) : List.of(part))
                .forEach(all::addAll);
        if (parts.stream().noneMatch(part -> part.name().equals(key))) {
            all.addAll(change.of(new Part(key, new Notation.Strange())));
        }
        return all;
    }

    private static List<Part> changed(Part part, List<String> deeper, Change change) {
        return deeper.isEmpty()
                ? change.of(part)
                : List.of(new Part(part.name(), changed(part.value(), deeper, change)));
    }

    private interface Change {
        List<Part> of(Part part);
    }
}
