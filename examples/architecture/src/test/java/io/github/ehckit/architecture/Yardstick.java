package io.github.ehckit.architecture;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A program that prints how large the methods, files and packages of the artefacts are, and how much of them is public. */
final class Yardstick {
    private static final String ROW = "%-16s %6s %7s  %14s  %14s  %7s%n";
    private static final int LONGEST_SHOWN = 15;

    private Yardstick() {}

    public static void main(String[] none) {
        System.out.print(page());
    }

    /** Returns the figures of each artefact and of all, the packages and the longest methods, as it prints them. */
    static String page() {
        List<CodeFigures> artefacts =
                Sources.ARTEFACTS.stream().map(CodeFigures::of).toList();
        CodeFigures all = CodeFigures.all(artefacts);
        String heads = ROW.formatted("", "files", "methods", "lines a method", "lines a file", "public");
        String rows = Stream.concat(artefacts.stream(), Stream.of(all))
                .map(Yardstick::row)
                .collect(Collectors.joining());
        return "Main code by hand; sizes as median / 90th of 100 / largest. A method's lines are those between its braces.\n\n"
                + heads + rows + "\nFiles a package\n\n" + packages(all) + "\nLongest methods\n\n" + longest(all);
    }

    private static String row(CodeFigures of) {
        return ROW.formatted(
                of.name(),
                of.files().size(),
                of.methods().count(),
                of.methodLines(),
                of.fileLines(),
                of.publicShare() + " %");
    }

    private static String packages(CodeFigures all) {
        return all.packages().entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .map(entry -> line(entry.getValue(), entry.getKey()))
                .collect(Collectors.joining());
    }

    private static String longest(CodeFigures all) {
        return all.methods()
                .sorted(Comparator.comparingInt(MeasuredMethod::lines).reversed())
                .limit(LONGEST_SHOWN)
                .map(method -> line(method.lines(), method.name()))
                .collect(Collectors.joining());
    }

    private static String line(long size, String name) {
        return "%5d  %s%n".formatted(size, name);
    }
}
