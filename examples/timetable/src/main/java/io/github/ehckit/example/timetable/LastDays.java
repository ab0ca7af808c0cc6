package io.github.ehckit.example.timetable;

import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.Refusal;
import io.github.ehckit.timetable.StatutoryRule;
import io.github.ehckit.timetable.Timetable;
import java.io.BufferedReader;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.stream.Collectors;

/**
 * Answers row after row.
 *
 * @param law the rules
 * @param out where the answers go
 * @param err where blank and bad rows are reported
 */
record LastDays(Timetable law, PrintStream out, PrintStream err) {
    private static final String HEADING = "rule_id,trigger_date";
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** 0, or 1 if any row was bad. */
    int answer(BufferedReader in) {
        out.print(HEADING + ",last_day,citation\n");
        int status = 0;
        int number = 0;
        boolean headed = false;
        for (Iterator<String> lines = in.lines().iterator(); lines.hasNext(); ) {
            String line = lines.next().replace(BYTE_ORDER_MARK, "").strip();
            number++;
            if (line.isEmpty()) {
                err.print("line " + number + ": blank\n");
            } else {
                status |= !headed && Row.isHeading(line) ? 0 : answer(line, number);
                headed = true;
            }
        }
        return status;
    }

    private int answer(String line, int number) {
        return switch (Row.parse(line).then(this::answered)) {
            case Outcome.Done<String>(var answer, var notices) -> {
                out.print(answer + "\n");
                yield 0;
            }
            case Outcome.Refused<String>(var reasons) -> {
                err.print("line " + number + ": "
                        + reasons.stream().map(Refusal::because).collect(Collectors.joining(" ")) + "\n");
                yield 1;
            }
        };
    }

    private Outcome<String> answered(Row row) {
        return law.rule(row.rule(), row.trigger())
                .then(rule -> lastDay(rule, row)
                        .map(day -> row.rule() + "," + row.trigger() + "," + day + ","
                                + quoted(rule.citation().provision())));
    }

    /** The last day as written, or nothing where the law names none. */
    private Outcome<String> lastDay(StatutoryRule rule, Row row) {
        return rule.limit().isDated()
                ? rule.lastDay(row.dates(rule.limit().start()), law.counting()).map(LocalDate::toString)
                : Outcome.done("");
    }

    private static String quoted(String field) {
        return field.contains(",") || field.contains("\"") ? '"' + field.replace("\"", "\"\"") + '"' : field;
    }
}
