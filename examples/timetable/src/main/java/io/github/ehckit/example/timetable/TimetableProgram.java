package io.github.ehckit.example.timetable;

import io.github.ehckit.timetable.Interpretation;
import io.github.ehckit.timetable.Timetable;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The timetable program, which reads rows from standard input and writes the last day of each to standard output. */
public final class TimetableProgram {
    private static final String HELP = """
            Usage: timetable [--strict] < dates.csv > last-days.csv

            Reads rows of rule_id,trigger_date from standard input and writes rows of
            rule_id,trigger_date,last_day,citation to standard output, after a heading. Dates are
            ISO dates such as 2025-05-21. A heading line in the input is allowed.

              --strict  reads doubtful words strictly: "before 15 February" ends on 14 February, and
                        "at least two weeks before" leaves 14 whole days between
              --help    shows this

            Rules that need or use more than one date take the others in further columns, each as
            MILESTONE=date, with the trigger date as that of their first milestone:

              transfer-review,2025-03-10,TRANSFER=2026-02-02
                  the plan was made or last reviewed on the trigger date; TRANSFER is needed
              cease-maintain-pending-appeal,2026-10-01,CERTIFICATE_ISSUED=2026-11-20
                  notice to cease was given on the trigger date; CERTIFICATE_ISSUED may be left out
              special-school-stay,2026-03-02
                  cannot be answered here: it needs the days on which the school is open

            Rules for which the law names no last day ("as soon as practicable") get an empty one.
            The names of the rules are in docs/statute-map.md.

            Blank and bad rows are reported on standard error with the number of their line, and the
            rest is still done. Exit status: 0; 1 if any row was bad, or if there was none; 2 if an
            option is unknown, standard input cannot be read or standard output cannot be written.
            """;
    private static final int TROUBLE = 2;

    private TimetableProgram() {}

    public static void main(String[] args) {
        PrintStream out = new PrintStream(
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        System.exit(run(List.of(args), in, out, err));
    }

    /** Runs with these options and returns the exit status. */
    static int run(List<String> options, BufferedReader in, PrintStream out, PrintStream err) {
        int status = answered(options, in, out, err);
        if (out.checkError()) {
            err.print("timetable: the answers cannot be written to standard output\n");
            return TROUBLE;
        }
        return status;
    }

    private static int answered(List<String> options, BufferedReader in, PrintStream out, PrintStream err) {
        if (options.contains("--help")) {
            out.print(HELP);
            return 0;
        }
        if (!List.of("--strict").containsAll(options)) {
            err.print(HELP);
            return TROUBLE;
        }
        try {
            return new LastDays(options.isEmpty() ? Timetable.england() : strict(), out, err).answer(in) ? 0 : 1;
        } catch (IOException unreadable) {
            err.print("timetable: standard input cannot be read\n");
            return TROUBLE;
        }
    }

    private static Timetable strict() {
        Timetable law = Timetable.england();
        return law.countedBy(law.counting().interpretedBy(Interpretation.strict()));
    }
}
