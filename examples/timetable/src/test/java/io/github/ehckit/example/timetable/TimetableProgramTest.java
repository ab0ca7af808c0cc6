package io.github.ehckit.example.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.timetable.Timetable;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimetableProgramTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void rows_of_rule_and_trigger_become_rows_with_last_day_and_citation() {
        assertThat(run("""
                rule_id,trigger_date
                final-plan,2025-05-21
                decide-whether-to-assess,2026-01-05
                special-school-stay,2026-03-02
                """)).isEqualTo(1);
        assertThat(output()).isEqualTo("""
                rule_id,trigger_date,last_day,citation
                final-plan,2025-05-21,2025-10-08,reg 13(2); reg 14; s.39(8)/40(5)
                decide-whether-to-assess,2026-01-05,2026-02-16,reg 5(1)
                """);
        assertThat(errors())
                .isEqualTo(
                        "line 4: The days on which the school or institution is open are missing. Add them to the timetable.\n");
    }

    @Test
    void blank_and_bad_rows_are_reported_with_their_line_and_the_rest_is_done() {
        assertThat(run("""
                final-plan,2025-02-30

                final-plan
                Final plan,2025-05-21
                no-such-rule,2025-05-21
                final-plan,2013-05-21
                transfer-review,2025-03-10
                transfer-review,2025-03-10,TRANSFER
                transfer-review,2025-03-10,MOVED=2026-02-02
                transfer-review,2025-03-10,TRANSFER=yesterday
                rule_id,trigger_date
                advice-reply,2025-05-21
                """)).isEqualTo(1);
        assertThat(output().lines())
                .containsExactly(
                        "rule_id,trigger_date,last_day,citation",
                        "advice-reply,2025-05-21,2025-07-02,reg 8(1); CFA s.31; Code 9.51 / p.154");
        assertThat(errors().lines())
                .containsExactly(
                        "line 1: ‘2025-02-30’ is not a date. Write it like 2025-05-21.",
                        "line 2: The line is blank. You do not need to do anything.",
                        "line 3: The line has one column. Write rule_id,trigger_date.",
                        "line 4: ‘Final plan’ is not the name of a rule. Choose a name from docs/statute-map.md.",
                        "line 5: No time limit has the name no-such-rule. Choose a name from docs/statute-map.md.",
                        "line 6: This rule applies from Monday 1 September 2014. It does not apply to a period that starts on Tuesday 21 May 2013. Check the date.",
                        "line 7: Enter the date of the transfer of the plan.",
                        "line 8: ‘TRANSFER’ is not MILESTONE=date. Write it like TRANSFER=2026-02-02.",
                        "line 9: ‘MOVED’ is not a milestone. Choose one that --help names.",
                        "line 10: ‘yesterday’ is not a date. Write it like 2025-05-21.",
                        "line 11: ‘rule_id’ is not the name of a rule. Choose a name from docs/statute-map.md. ‘trigger_date’ is not a date. Write it like 2025-05-21.");
    }

    @Test
    void everything_that_is_wrong_with_a_row_is_said_at_once() {
        assertThat(run("Final plan,soon,TRANSFER,MOVED=2026-02-02\n")).isEqualTo(1);
        assertThat(errors())
                .isEqualTo(
                        "line 1: ‘Final plan’ is not the name of a rule. Choose a name from docs/statute-map.md. ‘soon’ is not a date. Write it like 2025-05-21. "
                                + "‘TRANSFER’ is not MILESTONE=date. Write it like TRANSFER=2026-02-02. ‘MOVED’ is not a milestone. Choose one that --help names.\n");
    }

    @Test
    void a_heading_may_be_quoted_and_stand_behind_blank_lines() {
        assertThat(run("\n\"rule_id\", \"trigger_date\"\nfinal-plan,2025-05-21\n"))
                .isZero();
        assertThat(output()).contains("final-plan,2025-05-21,2025-10-08");
        assertThat(errors()).isEqualTo("line 1: The line is blank. You do not need to do anything.\n");
    }

    @Test
    void blank_rows_alone_are_not_bad() {
        assertThat(run("\n\nfinal-plan,2025-05-21\n")).isZero();
        assertThat(errors())
                .isEqualTo(
                        "line 1: The line is blank. You do not need to do anything.\nline 2: The line is blank. You do not need to do anything.\n");
    }

    @Test
    void further_dates_stand_in_further_columns() {
        assertThat(run("""
                transfer-review,2025-03-10,TRANSFER=2026-02-02
                cease-maintain-pending-appeal,2026-10-01,CERTIFICATE_ISSUED=2026-11-20
                cease-maintain-pending-appeal,2026-10-01
                """)).isZero();
        assertThat(output().lines().skip(1))
                .containsExactly(
                        "transfer-review,2025-03-10,2026-05-01,reg 15(5)",
                        "cease-maintain-pending-appeal,2026-10-01,2026-12-21,CFA s.45(4); HESC Rules r.20",
                        "cease-maintain-pending-appeal,2026-10-01,2026-12-01,CFA s.45(4); HESC Rules r.20");
    }

    @Test
    void a_rule_without_a_last_day_in_law_gets_an_empty_one() {
        assertThat(run("consult-on-request,2025-05-21\n")).isZero();
        assertThat(output().lines().skip(1))
                .containsExactly("consult-on-request,2025-05-21,,CFA 2014 s.36(4); Regs reg 3");
    }

    @Test
    void quotes_carriage_returns_and_a_byte_order_mark_are_understood_and_commas_quoted() {
        assertThat(run("\uFEFFrule_id,trigger_date\r\n\"amendment-notice\", 2025-05-21 \r\n"))
                .isZero();
        assertThat(run("appeal-roll-forward,2025-12-29\n")).isZero();
        assertThat(output().lines().filter(line -> !line.startsWith("rule_id")))
                .containsExactly(
                        "amendment-notice,2025-05-21,2025-06-18,reg 20(10) with reg 22(2)(a): Devon [2022] EWHC 493",
                        "appeal-roll-forward,2025-12-29,2026-01-02,HESC Rules r.12(3)(a); IPSEA FAQ");
    }

    @Test
    void doubtful_words_are_read_strictly_on_demand() {
        assertThat(run("phase-transfer-other,2026-09-01\n", "--strict")).isZero();
        assertThat(output()).endsWith("phase-transfer-other,2026-09-01,2026-02-14,reg 18(1)(b)\n");
    }

    @Test
    void help_is_given_when_asked_for_and_when_an_option_is_unknown() {
        assertThat(run("", "--help")).isZero();
        assertThat(output()).startsWith("Usage: timetable").contains("TRANSFER=2026-02-02");
        assertThat(run("", "--loose")).isEqualTo(2);
        assertThat(errors()).startsWith("Usage: timetable");
    }

    @Test
    void P_14_a_row_whose_date_cannot_be_counted_from_is_refused_and_the_others_are_answered() {
        assertThat(run("""
                final-plan,+999999999-12-31
                final-plan,-999999999-01-01
                phase-transfer-other,+999999999-12-31
                final-plan,+9999999999-12-31
                transfer-review,2025-03-10,TRANSFER=+999999999-12-31
                final-plan,2025-03-12
                """)).isEqualTo(1);
        assertThat(output().lines().skip(1))
                .containsExactly(
                        "phase-transfer-other,+999999999-12-31,+999999999-02-15,reg 18(1)(b)",
                        "final-plan,2025-03-12,2025-07-30,reg 13(2); reg 14; s.39(8)/40(5)");
        assertThat(errors().lines())
                .containsExactly(
                        "line 1: The count from Friday 31 December +999999999 leads beyond the end of the calendar. Check"
                                + " the year.",
                        "line 2: This rule applies from Monday 1 September 2014. It does not apply to a period that starts"
                                + " on Monday 1 January -999999999. Check the date.",
                        "line 4: ‘+9999999999-12-31’ is not a date. Write it like 2025-05-21.",
                        "line 5: The count from Friday 31 December +999999999 leads beyond the end of the calendar. Check"
                                + " the year.");
    }

    @Test
    void every_rule_answers_or_refuses_the_ends_of_the_calendar() {
        String rows = Timetable.england().rules().stream()
                .flatMap(rule -> Stream.of(LocalDate.MIN, LocalDate.MAX).map(day -> rule.id() + "," + day + "\n"))
                .collect(Collectors.joining());

        run(rows + "final-plan,2025-03-12\n", "--strict");

        assertThat(output()).endsWith("final-plan,2025-03-12,2025-07-30,reg 13(2); reg 14; s.39(8)/40(5)\n");
        assertThat(output().lines().skip(1).count() + errors().lines().count())
                .isEqualTo(rows.lines().count() + 1);
    }

    @Test
    void fields_too_many_too_few_or_empty_are_told_and_the_others_are_answered() {
        assertThat(run("""
                ,2025-03-12
                final-plan,
                final-plan,2025-03-12,2025-03-13
                final-plan,"2025-03-12","",
                """ + "final-plan,2025-03-12")).isEqualTo(1);
        assertThat(output().lines().skip(1)).hasSize(2);
        assertThat(errors().lines())
                .containsExactly(
                        "line 1: ‘’ is not the name of a rule. Choose a name from docs/statute-map.md.",
                        "line 2: ‘’ is not a date. Write it like 2025-05-21.",
                        "line 3: ‘2025-03-13’ is not MILESTONE=date. Write it like TRANSFER=2026-02-02.");
    }

    @Test
    void a_line_longer_than_any_row_is_refused_and_not_kept() {
        String wide = "x".repeat(Lines.LONGEST + 1);

        assertThat(run("final-plan,2025-03-12\r" + wide + "\r\n" + wide.replace('x', ' ') + "1\nfinal-plan,2025-03-12"))
                .isEqualTo(1);
        assertThat(output().lines().skip(1)).hasSize(2);
        assertThat(errors().lines())
                .containsExactly(
                        "line 2: The line has more than 10,000 characters. Shorten it.",
                        "line 3: The line has more than 10,000 characters. Shorten it.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "rule_id,trigger_date\n", "\uFEFFrule_id,trigger_date"})
    void input_without_any_row_is_told_since_it_may_have_been_lost_on_the_way(String input) {
        assertThat(run(input)).isEqualTo(1);
        assertThat(output()).isEqualTo("rule_id,trigger_date,last_day,citation\n");
        assertThat(errors()).endsWith("Standard input has no rows. Send rows of rule_id,trigger_date.\n");
    }

    @Test
    void answers_that_cannot_be_written_are_an_error_and_not_much_more_is_read() throws IOException {
        ManyRows rows = new ManyRows();

        try (PrintStream full =
                new PrintStream(new BufferedOutputStream(new FullDisk()), false, StandardCharsets.UTF_8)) {
            assertThat(run(rows, full)).isEqualTo(2);
        }
        assertThat(errors())
                .isEqualTo(
                        "timetable: The answers cannot be written to standard output. Check the disk, then try again.\n");
        assertThat(rows.isReadToTheEnd()).isFalse();
    }

    @Test
    void help_that_cannot_be_written_is_an_error() {
        try (PrintStream full = new PrintStream(new FullDisk(), false, StandardCharsets.UTF_8)) {
            assertThat(run(Reader.nullReader(), full, "--help")).isEqualTo(2);
        }
    }

    @Test
    void input_that_cannot_be_read_is_an_error() throws IOException {
        Reader closed = new StringReader("");
        closed.close();

        assertThat(run(closed, new PrintStream(out, true, StandardCharsets.UTF_8)))
                .isEqualTo(2);
        assertThat(errors()).isEqualTo("timetable: Standard input cannot be read. Check the file, then try again.\n");
    }

    /** A disk with no room left. */
    private static final class FullDisk extends OutputStream {
        @Override
        public void write(int single) throws IOException {
            throw new IOException("No space left on device");
        }
    }

    /** A hundred thousand good rows, of which it counts what is read. */
    private static final class ManyRows extends Reader {
        private static final String ROW = "final-plan,2025-03-12\n";
        private static final long CHARACTERS = 100_000L * ROW.length();
        private long at;

        @Override
        public int read(char[] into, int from, int length) {
            int count = (int) Math.min(length, CHARACTERS - at);
            for (int i = 0; i < count; i++) {
                into[from + i] = ROW.charAt((int) (at++ % ROW.length()));
            }
            return count == 0 ? -1 : count;
        }

        boolean isReadToTheEnd() {
            return at == CHARACTERS;
        }

        @Override
        public void close() {}
    }

    private int run(String input, String... options) {
        return run(new StringReader(input), new PrintStream(out, true, StandardCharsets.UTF_8), options);
    }

    private int run(Reader input, PrintStream to, String... options) {
        return TimetableProgram.run(
                List.of(options), new BufferedReader(input), to, new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private String output() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String errors() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
