package io.github.ehckit.document;

import java.util.List;

/**
 * A text: runs of characters, joined without anything between them.
 *
 * @param runs in reading order
 */
public record Text(List<Run> runs) {

    public Text {
        runs = runs.stream().filter(run -> !run.text().isEmpty()).toList();
    }

    public static Text of(String text) {
        return new Text(List.of(Run.of(text)));
    }

    public static Text of(Run... runs) {
        return new Text(List.of(runs));
    }

    /** Returns the characters alone. */
    public String plain() {
        if (runs.size() == 1) {
            return runs.getFirst().text();
        }
        StringBuilder plain = new StringBuilder();
        runs.forEach(run -> plain.append(run.text()));
        return plain.toString();
    }

    /** Answers whether a reader would see nothing of it. */
    public boolean isBlank() {
        return runs.stream().allMatch(run -> VisibleText.isBlank(run.text()));
    }
}
