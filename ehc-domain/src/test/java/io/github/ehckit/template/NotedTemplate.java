package io.github.ehckit.template;

import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.Refusal;
import io.github.ehckit.template.notation.NotationSource;
import io.github.ehckit.template.notation.NotationSource.Items;
import io.github.ehckit.template.notation.NotationSource.Part;
import io.github.ehckit.template.notation.NotationSource.Parts;
import io.github.ehckit.template.notation.NotationSource.Text;
import io.github.ehckit.template.notation.TemplateNotation;
import java.util.ArrayList;
import java.util.List;

/** A form as it is noted down, to be changed at one place after the other. */
public record NotedTemplate(NotationSource now) {
    public static NotedTemplate national() {
        return new NotedTemplate(TemplateNotation.write(NationalTemplates.advice()));
    }

    /** Puts something in the place of what is there, or adds it as a part. */
    public NotedTemplate with(String pointer, NotationSource value) {
        return changed(pointer, part -> List.of(new Part(part.name(), value)));
    }

    public NotedTemplate with(String pointer, String text) {
        return with(pointer, new Text(text));
    }

    public NotedTemplate without(String pointer) {
        return changed(pointer, part -> List.of());
    }

    /** Notes a part a second time. */
    public NotedTemplate twice(String pointer) {
        return changed(pointer, part -> List.of(part, part));
    }

    public NotationSource get(String pointer) {
        NotationSource here = now;
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

    public Template read() {
        return TemplateNotation.read(now).orElseThrow();
    }

    public List<Refusal> faults() {
        return TemplateNotation.read(now) instanceof Outcome.Refused<Template>(var reasons) ? reasons : List.of();
    }

    /** The faults, each as its place and its code. */
    public List<String> places() {
        return faults().stream()
                .map(fault -> fault.path().orElseThrow() + " " + fault.code())
                .toList();
    }

    private NotedTemplate changed(String pointer, Change change) {
        return new NotedTemplate(changed(now, keys(pointer), change));
    }

    private static List<String> keys(String pointer) {
        return List.of(pointer.substring(1).split("/"));
    }

    private static NotationSource changed(NotationSource in, List<String> keys, Change change) {
        return in instanceof Items(var items)
                ? new Items(parts(numbered(items), keys, change).stream()
                        .map(Part::value)
                        .toList())
                : new Parts(parts(((Parts) in).parts(), keys, change));
    }

    private static List<Part> numbered(List<NotationSource> items) {
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
            all.addAll(change.of(new Part(key, new NotationSource.Strange())));
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
