package io.github.ehckit.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.DocsPage;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page for a council's lawyer is the tables that run. */
class StatuteMapTest {
    private static final Map<String, String> REMARKS = Csv.read("statute-remarks.csv").stream()
            .collect(Collectors.toMap(line -> line.get("id"), line -> line.get("remark")));

    @Test
    void docs_statute_map_is_the_tables_that_run() throws IOException {
        DocsPage.holds("statute-map.md", head() + contents() + tables() + exemptions() + instruments());
    }

    @Test
    void every_row_is_on_the_page_and_every_remark_is_about_a_row() {
        List<String> rules = Timetable.england().rules().stream()
                .map(rule -> rule.id().value())
                .toList();
        assertThat(RuleTable.england().stream().flatMap(table -> table.rows().stream()))
                .hasSameSizeAs(rules);
        assertThat(rules).containsAll(REMARKS.keySet());
    }

    private static String head() {
        return """
                # The time limits of the law, row by row

                Generated from the tables of `io.github.ehckit.timetable` (%s); do not edit. %d rows, for a council's lawyer: who
                must do what, in the words for officers and for the parent or young person, how long it may take, under which
                provision, what lifts it, and how far the words were checked.

                ## How to read it

                - **Force**: *law* binds; *guidance* is the SEND Code of Practice; *practice* is a date to plan by, which the law
                  does not set; week 16 binds in fact (reg 10(1), s.36(9)). A council may set earlier days of its own, never later ones.
                - **Checked**: **V** the text of the provision was read; **S** read in a secondary source; **K** general knowledge,
                  **not checked**: do not rely on it.
                - **Under**: "reg" alone is the SEND Regulations 2014, "s." alone and "CFA" the Children and Families Act 2014,
                  "Code" the SEND Code of Practice, "HESC Rules" those of the Tribunal, "PB Regs" the personal budgets regulations.
                - "Within 6 weeks **of**" leaves the day of the trigger out: the last day is the same weekday. "**Beginning with**"
                  counts that day as the first. Months end on the corresponding date, or on the last day of a shorter month;
                  months beginning with a day end on the eve of the corresponding date.
                - "Days" alone are calendar days. Working days leave out Saturdays, Sundays and the bank holidays of England and
                  Wales; those of the Tribunal also leave out August and 25 December to 1 January. The two are never mixed.
                - No limit is rolled off a weekend or a bank holiday but those of the Tribunal, which say so. The last working day
                  before it is offered as a day to work by.
                - A ground *lifts* a limit where the fact is shown and it made compliance impractical. The date does not move, and
                  lateness stays visible.
                - Bank holidays are known up to %s. Later days that would need them are refused, not guessed.
                - A limit is judged by the row in force on the day on which it began.

                """.formatted(
                        Timetable.england().version(),
                        Timetable.england().rules().size(),
                        NumberWords.day(BankHolidays.englandAndWales().validTo()));
    }

    private static String contents() {
        return "## Contents\n\n"
                + RuleTable.england().stream()
                        .map(table -> "- [" + table.subject() + "](#" + anchor(table.subject()) + ")\n")
                        .collect(Collectors.joining())
                + "- [What lifts a limit](#what-lifts-a-limit)\n- [Instruments](#instruments)\n";
    }

    private static String anchor(String subject) {
        return subject.toLowerCase(Locale.ROOT).replace(",", "").replace(' ', '-');
    }

    private static String tables() {
        return RuleTable.england().stream().map(StatuteMapTest::table).collect(Collectors.joining());
    }

    private static String table(RuleTable table) {
        return "\n## " + table.subject() + """


                | rule | for officers | for the parent or young person | how long | under | force | lifted by | checked |
                |---|---|---|---|---|---|---|---|
                """
                + table.rows().stream().map(StatuteMapTest::row).collect(Collectors.joining()) + remarks(table);
    }

    private static String row(StatutoryRule rule) {
        return Arrays.asList(
                        "`" + rule.id() + "`",
                        rule.sentence() + (rule.kind() == StatutoryRule.Kind.WINDOW ? " (window)" : ""),
                        rule.message(Register.FAMILY).english(),
                        rule.limit().message().english(),
                        rule.citation().provision() + dates(rule),
                        rule.force().english(),
                        rule.exemption().grounds().isEmpty()
                                ? "-"
                                : rule.exemption().provision(),
                        checked(rule))
                .stream()
                .map(cell -> cell.replace("|", "\\|"))
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static String dates(StatutoryRule rule) {
        boolean always = rule.inForce().equals(InForce.since(Instrument.SEND_REGULATIONS.since()));
        return always ? "" : "; " + rule.inForce();
    }

    private static String checked(StatutoryRule rule) {
        CitationCheck confidence = rule.citation().check();
        return confidence == CitationCheck.GENERAL_KNOWLEDGE ? "**K: not checked**" : confidence.mark();
    }

    private static String remarks(RuleTable table) {
        String remarks = table.rows().stream()
                .filter(rule -> REMARKS.containsKey(rule.id().value()))
                .map(rule -> "- `" + rule.id() + "`: " + REMARKS.get(rule.id().value()) + "\n")
                .collect(Collectors.joining());
        return remarks.isEmpty() ? "" : "\n" + remarks;
    }

    private static String exemptions() {
        return """

                ## What lifts a limit

                | provision | grounds |
                |---|---|
                """
                + Timetable.england().rules().stream()
                        .map(StatutoryRule::exemption)
                        .filter(exemption -> !exemption.grounds().isEmpty())
                        .distinct()
                        .map(StatuteMapTest::exemption)
                        .collect(Collectors.joining())
                + """

                The window of a closure runs from one week before the first day closed to one week before the first day open again,
                both days inclusive; the closure must last at least 4 weeks. Whether the last day is inside is not settled by the text.
                An absence must be continuous and lie within the period of the limit. Coronavirus lifts every numbered duty of the
                SEND Regulations, the personal budgets regulations, SI 2015/62 and SI 2017/1306 that ended from 1 May to 25 September
                2020, and the reviews of s.44(1).
                """;
    }

    private static String exemption(Exemption exemption) {
        return "| " + exemption.provision() + " | "
                + exemption.grounds().stream().map(Ground::english).collect(Collectors.joining("; ")) + " |\n";
    }

    private static String instruments() {
        return """

                ## Instruments

                | instrument | limits run under it from |
                |---|---|
                """
                + Arrays.stream(Instrument.values())
                        .map(instrument ->
                                "| " + instrument.title() + " | " + NumberWords.day(instrument.since()) + " |\n")
                        .collect(Collectors.joining());
    }
}
