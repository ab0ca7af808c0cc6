package io.github.ehckit.architecture;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The figures of one artefact's own code, or of several together.
 *
 * @param name of the artefact
 * @param files of its main code that are written by hand
 */
record CodeFigures(String name, List<MeasuredFile> files) {
    CodeFigures {
        files = List.copyOf(files);
    }

    /** Measures the main code of an artefact. */
    static CodeFigures of(String artefact) {
        return new CodeFigures(
                artefact,
                SourceMeasurer.measure(
                        Sources.mainOf(artefact).stream().map(Sources::read).toList()));
    }

    /** Joins the figures of several artefacts. */
    static CodeFigures all(List<CodeFigures> artefacts) {
        return new CodeFigures(
                "all", artefacts.stream().flatMap(one -> one.files().stream()).toList());
    }

    Stream<MeasuredMethod> methods() {
        return files.stream().flatMap(file -> file.methods().stream());
    }

    /** Counts the files of each package, {@code package-info} among them. */
    Map<String, Long> packages() {
        return files.stream()
                .collect(Collectors.groupingBy(MeasuredFile::packageName, TreeMap::new, Collectors.counting()));
    }

    Spread methodLines() {
        return Spread.of(methods().mapToInt(MeasuredMethod::lines));
    }

    Spread fileLines() {
        return Spread.of(files.stream().mapToInt(MeasuredFile::lines));
    }

    /** Returns how many of a hundred top-level types are public, rounded. */
    long publicShare() {
        int types = files.stream().mapToInt(MeasuredFile::topLevelTypes).sum();
        int open = files.stream().mapToInt(MeasuredFile::publicTypes).sum();
        return types == 0 ? 0 : Math.round(100.0 * open / types);
    }
}
