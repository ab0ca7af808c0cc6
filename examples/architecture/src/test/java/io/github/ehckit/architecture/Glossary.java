package io.github.ehckit.architecture;

import java.util.List;
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

    static Glossary reading(String page) {
        return new Glossary(page.lines()
                .filter(line -> line.startsWith("| ") && !line.startsWith(HEAD))
                .map(Term::of)
                .toList());
    }

    /** Returns the words that names may be made of: those of the terms, and the last one of each name of the JDK. */
    Set<String> vocabulary(Set<String> jdk) {
        Stream<String> nouns = jdk.stream()
                .map(NameWords::of)
                .filter(words -> !words.isEmpty())
                .map(List::getLast);
        return Stream.concat(terms.stream().flatMap(term -> term.words().stream()), nouns)
                .collect(Collectors.toUnmodifiableSet());
    }
}
