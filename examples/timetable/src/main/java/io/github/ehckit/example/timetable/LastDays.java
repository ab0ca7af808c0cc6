package io.github.ehckit.example.timetable;

import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.Refusal;
import io.github.ehckit.timetable.StatutoryRule;
import io.github.ehckit.timetable.Timetable;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A calculator of last days, row after row.
 *
 * @param law the rules
 * @param out where the answers go
 * @param err where blank and bad rows are reported
 */
record LastDays(Timetable law, PrintStream out, PrintStream err) {
    private static final String HEADING = "rule_id,trigger_date";
    private static final int LINES_BETWEEN_LOOKS = 1_000;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /**
     * Answers the rows, and returns whether there were any and none was bad. Stops where the answers can no longer be
     * written.
     */
    boolean answer(BufferedReader in) throws IOException {
        out.print(HEADING + ",last_day,citation\n");
        Lines lines = new Lines(in);
        Count count = new Count();
        for (Optional<String> line = lines.next(); line.isPresent() && isWritable(count); line = lines.next()) {
            count.lines++;
            look(line.get().replace(BYTE_ORDER_MARK, ""), count);
        }
        if (count.rows == 0) {
            err.print("Standard input has no rows. Send rows of rule_id,trigger_date.\n");
        }
        return count.rows > 0 && count.bad == 0;
    }

    /** Answers whether the output can be written. It looks from time to time, since looking writes buffered text. */
    private boolean isWritable(Count count) {
        return count.lines % LINES_BETWEEN_LOOKS != LINES_BETWEEN_LOOKS - 1 || !out.checkError();
    }

    private void look(String line, Count count) {
        if (line.isBlank() && line.length() <= Lines.LONGEST) {
            err.print("line " + count.lines + ": The line is blank. You do not need to do anything.\n");
        } else if (count.rows == 0 && !count.headed && Row.isHeading(line)) {
            count.headed = true;
        } else {
            count.rows++;
            count.bad += answer(line, count.lines) ? 0 : 1;
        }
    }

    private boolean answer(String line, long number) {
        return switch (Row.parse(line).then(this::answered)) {
            case Outcome.Done<String>(var answer, var notices) -> {
                out.print(answer + "\n");
                yield true;
            }
            case Outcome.Refused<String>(var reasons) -> {
                err.print("line " + number + ": "
                        + reasons.stream().map(Refusal::sentence).collect(Collectors.joining(" ")) + "\n");
                yield false;
            }
        };
    }

    private Outcome<String> answered(Row row) {
        return law.rule(row.rule(), row.trigger())
                .then(rule -> lastDay(rule, row)
                        .map(day -> row.rule() + "," + row.trigger() + "," + day + ","
                                + quoted(rule.citation().provision())));
    }

    /** Returns the last day as written, or nothing where the law names none. */
    private Outcome<String> lastDay(StatutoryRule rule, Row row) {
        return rule.limit().isDated()
                ? law.lastDay(row.rule(), row.dates(rule.limit().start())).map(LocalDate::toString)
                : Outcome.done("");
    }

    /** A count of the rows that have been read. */
    private static final class Count {
        private long lines;
        private long rows;
        private long bad;
        private boolean headed;
    }

    private static String quoted(String field) {
        return field.contains(",") || field.contains("\"") ? '"' + field.replace("\"", "\"\"") + '"' : field;
    }
}
