package io.github.ehckit.example.quickstart;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * The options with which the program was called.
 *
 * @param folder where database, emails and documents are written
 * @param postgres whether on PostgreSQL instead of H2
 */
record Options(Path folder, boolean postgres) {
    static final String USAGE = """
            Usage: quickstart [--postgres] [--folder FOLDER]
              --postgres        on PostgreSQL, started for the purpose, instead of embedded H2
              --folder FOLDER   where database, emails and documents are written (quickstart-data)""";

    /** @throws IllegalArgumentException with the usage, if an argument is not known or lacks its value */
    static Options of(String... arguments) {
        Deque<String> rest = new ArrayDeque<>(List.of(arguments));
        Path folder = Path.of("quickstart-data");
        boolean postgres = false;
        while (!rest.isEmpty()) {
            String option = rest.pop();
            if (option.equals("--postgres")) {
                postgres = true;
            } else if (option.equals("--folder") && !rest.isEmpty()) {
                folder = Path.of(rest.pop());
            } else {
                throw new IllegalArgumentException(USAGE);
            }
        }
        return new Options(folder, postgres);
    }
}
