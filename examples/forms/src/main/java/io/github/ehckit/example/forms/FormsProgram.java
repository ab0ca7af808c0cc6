package io.github.ehckit.example.forms;

import io.github.ehckit.persistence.JsonTemplates;
import io.github.ehckit.template.NationalTemplates;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The program that checks an authority's advice template from the command line. */
public final class FormsProgram {
    private static final String HELP = """
            Usage: forms check TEMPLATE.json [OLDER.json ...]
                   forms national

              check     Checks whether you can publish a template. Prints every fault with its place.
                        If drafts can move to it from an older template, add the file of that one.
                        The national template is known.
              national  Prints the national template, for a local authority to start from.

            Exit status: 0 if you can publish the template, 1 if you must correct it first, 2 if the
            command is not one of these or the answer cannot be written to standard output.
            """;
    private static final int TROUBLE = 2;

    private FormsProgram() {}

    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int status = run(List.of(args), out);
        if (out.checkError()) {
            System.err.println("forms: " + FormsMessage.UNWRITABLE.english());
        }
        System.exit(status);
    }

    /** Runs with these arguments and returns the exit status. */
    static int run(List<String> args, PrintStream out) {
        int status = answered(args, out);
        return out.checkError() ? TROUBLE : status;
    }

    private static int answered(List<String> args, PrintStream out) {
        if (args.equals(List.of("national"))) {
            out.print(JsonTemplates.write(NationalTemplates.advice()));
            return 0;
        }
        if (args.size() < 2 || !args.getFirst().equals("check")) {
            out.print(HELP);
            return TROUBLE;
        }
        List<Path> files = args.stream().skip(1).map(Path::of).toList();
        return new FormCheck(out).check(files.getFirst(), files.subList(1, files.size())) ? 0 : 1;
    }
}
