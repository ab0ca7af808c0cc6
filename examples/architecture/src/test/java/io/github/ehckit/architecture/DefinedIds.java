package io.github.ehckit.architecture;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The ids that pages of the documentation define: those in the first column of their tables. */
final class DefinedIds {
    /** The page on what the guide asks for. */
    static final Path REQUIREMENTS = Sources.ROOT.resolve("docs/requirements.md");

    /** The page on what the library promises of its own accord, and on what was found. */
    static final Path PROMISES = Sources.ROOT.resolve("docs/promises.md");

    private static final Pattern ID = Pattern.compile("[RDA]-\\d{2,3}|[PADFUS]\\d{1,2}");

    private DefinedIds() {}

    /** Returns all ids that this project defines. */
    static SortedSet<String> ours() {
        return Stream.of(REQUIREMENTS, PROMISES)
                .flatMap(page -> rows(Sources.read(page)).stream())
                .map(List::getFirst)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Returns the cells of every row that defines an id, of all tables of a page. */
    static List<List<String>> rows(String page) {
        return page.lines()
                .filter(line -> line.startsWith("| "))
                .map(line -> Stream.of(line.substring(1).split("\\|", -1))
                        .map(String::strip)
                        .toList())
                .filter(cells -> ID.matcher(cells.getFirst()).matches())
                .toList();
    }
}
