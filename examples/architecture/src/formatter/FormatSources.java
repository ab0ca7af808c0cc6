import static com.palantir.javaformat.java.JavaFormatterOptions.Style.PALANTIR;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.ImportOrderer;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A program that formats all Java sources of a folder that are written by hand, on the JDK that runs it. */
final class FormatSources {
    private static final Set<String> NOT_WRITTEN_BY_HAND = Set.of("target", "generated", "node_modules", ".git");
    private static final Formatter FORMATTER = Formatter.createFormatter(
            JavaFormatterOptions.builder().style(PALANTIR).build());

    private FormatSources() {}

    public static void main(String[] folder) throws IOException, FormatterException {
        for (Path file : sources(Path.of(folder[0]))) {
            String source = Files.readString(file);
            String formatted = formatted(source);
            if (!formatted.equals(source)) {
                Files.writeString(file, formatted);
                System.out.println("formatted " + file);
            }
        }
    }

    private static List<Path> sources(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> writtenByHand(folder.relativize(file)))
                    .toList();
        }
    }

    private static boolean writtenByHand(Path file) {
        for (Path part : file) {
            if (NOT_WRITTEN_BY_HAND.contains(part.toString())) {
                return false;
            }
        }
        return true;
    }

    private static String formatted(String source) throws FormatterException {
        String ordered = ImportOrderer.reorderImports(source, PALANTIR);
        return FORMATTER.formatSource(RemoveUnusedImports.removeUnusedImports(ordered));
    }
}
