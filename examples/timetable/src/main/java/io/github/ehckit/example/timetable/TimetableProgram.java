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
              --help    shows this help

            Some rules need or use more than one date. Write the others in further columns, each as
            MILESTONE=date. The trigger date is that of the first milestone of the rule:

              transfer-review,2025-03-10,TRANSFER=2026-02-02
                  the plan was made or last reviewed on the trigger date; TRANSFER is needed
              cease-maintain-pending-appeal,2026-10-01,CERTIFICATE_ISSUED=2026-11-20
                  the family was told on the trigger date that the plan will end; CERTIFICATE_ISSUED
                  may be left out. The plan must not end before the last day.
              special-school-stay,2026-03-02
                  is refused here: it needs the days on which the school is open

            Where the law sets no last day ("as soon as practicable"), the last day is empty.
            The names of the rules are in docs/statute-map.md.

            Blank and bad rows are reported on standard error with the number of their line and what to
            change. The other rows are still answered. Exit status: 0; 1 if a row was bad or the input
            has no rows; 2 if an option is unknown, standard input cannot be read or standard output
            cannot be written.
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
            err.print("timetable: The answers cannot be written to standard output. Check the disk, then try again.\n");
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
            err.print("timetable: Standard input cannot be read. Check the file, then try again.\n");
            return TROUBLE;
        }
    }

    private static Timetable strict() {
        Timetable law = Timetable.england();
        return law.countedBy(law.counting().interpretedBy(Interpretation.strict()));
    }
}
