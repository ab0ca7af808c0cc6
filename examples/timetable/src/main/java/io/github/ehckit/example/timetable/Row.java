package io.github.ehckit.example.timetable;

import io.github.ehckit.message.Argument;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.Refusal;
import io.github.ehckit.timetable.Milestone;
import io.github.ehckit.timetable.Milestones;
import io.github.ehckit.timetable.RuleId;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A row of the input.
 *
 * @param rule the name of the rule
 * @param trigger the day on which its limit began
 * @param others the days of further milestones
 */
record Row(RuleId rule, LocalDate trigger, Milestones others) {

    /** The day of a further milestone. */
    private record Other(Milestone milestone, LocalDate day) {}

    /** Answers whether a line names the columns. */
    static boolean isHeading(String line) {
        return unquoted(line.split(",", 2)[0]).equals("rule_id");
    }

    /** Returns the row of a line, or a refusal with every fault in it. */
    static Outcome<Row> parse(String line) {
        if (line.length() > Lines.LONGEST) {
            return bad(RowRefusal.TOO_LONG, Argument.of("count", Lines.LONGEST));
        }
        List<String> fields =
                Arrays.stream(line.split(",", -1)).map(Row::unquoted).toList();
        return fields.size() < 2 ? bad(RowRefusal.ONE_COLUMN) : parse(fields);
    }

    private static Outcome<Row> parse(List<String> fields) {
        Outcome<RuleId> rule = rule(fields.get(0));
        Outcome<LocalDate> trigger = day(fields.get(1));
        List<Outcome<Other>> others = fields.stream()
                .skip(2)
                .filter(column -> !column.isEmpty())
                .map(Row::other)
                .toList();
        List<Refusal> wrong = Stream.concat(Stream.of(rule, trigger), others.stream())
                .flatMap(Row::reasons)
                .toList();
        return wrong.isEmpty()
                ? Outcome.done(new Row(rule.orElseThrow(), trigger.orElseThrow(), together(others)))
                : Outcome.refused(wrong);
    }

    /** Returns all its dates, with the trigger as that of the milestone from which the rule runs. */
    Milestones dates(Milestone start) {
        return others.with(start, trigger);
    }

    private static Outcome<RuleId> rule(String name) {
        try {
            return Outcome.done(RuleId.of(name));
        } catch (IllegalArgumentException notAName) {
            return bad(RowRefusal.NOT_A_RULE, Argument.code("name", name));
        }
    }

    private static Outcome<LocalDate> day(String date) {
        try {
            return Outcome.done(LocalDate.parse(date));
        } catch (DateTimeException notADate) {
            return bad(RowRefusal.NOT_A_DATE, Argument.code("date", date));
        }
    }

    private static Milestones together(List<Outcome<Other>> others) {
        Milestones all = Milestones.none();
        for (Outcome<Other> other : others) {
            all = all.with(other.orElseThrow().milestone(), other.orElseThrow().day());
        }
        return all;
    }

    private static Outcome<Other> other(String column) {
        String[] parts = column.split("=", 2);
        return parts.length < 2
                ? bad(RowRefusal.NOT_A_MILESTONE_DATE, Argument.code("column", column))
                : milestone(parts[0]).then(milestone -> day(parts[1]).map(day -> new Other(milestone, day)));
    }

    private static Stream<Refusal> reasons(Outcome<?> column) {
        return column instanceof Outcome.Refused<?>(var reasons) ? reasons.stream() : Stream.empty();
    }

    private static Outcome<Milestone> milestone(String name) {
        return Arrays.stream(Milestone.values())
                .filter(milestone -> milestone.name().equals(name))
                .findFirst()
                .map(Outcome::done)
                .orElseGet(() -> bad(RowRefusal.NOT_A_MILESTONE, Argument.code("name", name)));
    }

    private static <T> Outcome<T> bad(RowRefusal reason, Argument... arguments) {
        return Outcome.refused(reason.refusal(arguments));
    }

    private static String unquoted(String field) {
        String bare = field.strip();
        return bare.length() > 1 && bare.startsWith("\"") && bare.endsWith("\"")
                ? bare.substring(1, bare.length() - 1)
                : bare;
    }
}
