package io.github.ehckit.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The files of this project, found from the folder that the tests run in. */
final class Sources {
    /** The folder of the parent POM. */
    static final Path ROOT = Path.of("..", "..").toAbsolutePath().normalize();

    /** The artefacts that hosts use, in the order in which they build on each other. */
    static final List<String> ARTEFACTS = List.of("ehc-domain", "ehc-spi", "ehc-persistence", "ehc-pdf");

    private static final Set<String> NOT_WRITTEN_BY_HAND =
            Set.of("target", "generated", "node_modules", ".git", "quickstart-data");

    private Sources() {}

    /** Java files written by hand, of all artefacts and examples, main and test. */
    static List<Path> java() {
        return filesIn(ROOT, Set.of("java"));
    }

    /** The Java files, written by hand, of the artefacts' and the examples' own code. */
    static List<Path> main() {
        Path main = Path.of("src", "main", "java");
        return java().stream()
                .filter(file -> file.toString().contains(main.toString()))
                .toList();
    }

    /** The files written for people to read: Java, pages, build files, SQL and tables. */
    static List<Path> texts() {
        return filesIn(ROOT, Set.of("java", "md", "xml", "sql", "txt", "csv"));
    }

    /** The Java files, written by hand, of an artefact's own code. */
    static List<Path> mainOf(String artefact) {
        Path folder = ROOT.resolve(artefact).resolve("src/main/java");
        return Files.isDirectory(folder) ? filesIn(folder, Set.of("java")) : List.of();
    }

    /** Folders of the artefacts' own code that hold a Java file. */
    static List<Path> packages() {
        return ARTEFACTS.stream()
                .flatMap(artefact -> mainOf(artefact).stream())
                .filter(file -> !file.endsWith("module-info.java"))
                .map(Path::getParent)
                .distinct()
                .toList();
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException cannotRead) {
            throw new UncheckedIOException(cannotRead);
        }
    }

    private static List<Path> filesIn(Path folder, Set<String> extensions) {
        List<Path> found = new ArrayList<>();
        try {
            Files.walkFileTree(folder, new Collector(extensions, found));
        } catch (IOException cannotWalk) {
            throw new UncheckedIOException(cannotWalk);
        }
        return found;
    }

    private static final class Collector extends SimpleFileVisitor<Path> {
        private final Set<String> extensions;
        private final List<Path> found;

        Collector(Set<String> extensions, List<Path> found) {
            this.extensions = extensions;
            this.found = found;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean passed = NOT_WRITTEN_BY_HAND.contains(folder.getFileName().toString());
            return passed ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String name = file.getFileName().toString();
            if (extensions.contains(name.substring(name.lastIndexOf('.') + 1))) {
                found.add(file);
            }
            return FileVisitResult.CONTINUE;
        }
    }
}
