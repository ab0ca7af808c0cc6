package io.github.ehckit.architecture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The terms of {@code docs/glossary.md}, in the order of the page. */
record Glossary(List<Term> terms) {
    private static final String HEAD = "| term |";

    Glossary {
        terms = List.copyOf(terms);
    }

    static Glossary ours() {
        return reading(Sources.read(Sources.ROOT.resolve("docs/glossary.md")));
    }

    /** Reads the tables of a page. Each has a head that names its columns. */
    static Glossary reading(String page) {
        List<Term> terms = new ArrayList<>();
        List<String> head = List.of();
        for (String line : page.lines().filter(line -> line.startsWith("| ")).toList()) {
            if (line.startsWith(HEAD)) {
                head = cells(line);
            } else {
                terms.add(Term.of(byHead(head, cells(line))));
            }
        }
        return new Glossary(terms);
    }

    /**
     * Returns the words that names may be made of: those of the terms that name types, and the last one of each name of
     * the JDK.
     */
    Set<String> vocabulary(Set<String> jdk) {
        Stream<String> nouns = jdk.stream()
                .map(NameWords::of)
                .filter(words -> !words.isEmpty())
                .map(List::getLast);
        Stream<String> ours =
                terms.stream().filter(term -> !term.types().isEmpty()).flatMap(term -> term.words().stream());
        return Stream.concat(ours, nouns).collect(Collectors.toUnmodifiableSet());
    }

    /** Lists the words to avoid that are the word of another term on screens. */
    List<String> avoidedAndShown() {
        return terms.stream()
                .flatMap(term -> term.avoided().stream()
                        .filter(word -> terms.stream()
                                .filter(other -> !other.equals(term))
                                .anyMatch(other -> other.onScreen().contains(word)))
                        .map(word -> term.name() + ": " + word))
                .toList();
    }

    private static List<String> cells(String line) {
        List<String> cells = Stream.of(line.split("\\|", -1)).map(String::strip).toList();
        return cells.subList(1, cells.size() - 1);
    }

    private static Map<String, String> byHead(List<String> head, List<String> cells) {
        if (head.size() != cells.size()) {
            throw new IllegalArgumentException("The row has other columns than its table: " + cells);
        }
        Map<String, String> byHead = new LinkedHashMap<>();
        for (int column = 0; column < head.size(); column++) {
            byHead.put(head.get(column), cells.get(column));
        }
        return byHead;
    }
}
