import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a command that runs the program on the JDK on which this runs: that which the build found, not the first of the path. */
final class Launcher {
    private Launcher() {}

    public static void main(String[] args) throws IOException {
        Path target = Path.of(args[0]);
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Path command =
                Files.writeString(target.resolve("timetable"), """
                #!/bin/sh
                exec '%s' -jar '%s' "$@"
                """.formatted(java, target.resolve("timetable.jar")));
        command.toFile().setExecutable(true);
    }
}
