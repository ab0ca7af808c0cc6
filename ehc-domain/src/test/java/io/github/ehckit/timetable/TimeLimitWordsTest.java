package io.github.ehckit.timetable;

import static io.github.ehckit.timetable.Day.on;
import static io.github.ehckit.timetable.Milestone.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.ehckit.message.Message;
import io.github.ehckit.message.MessageKey;
import io.github.ehckit.outcome.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The words of every time limit, for the parent or young person and for officers. */
class TimeLimitWordsTest {
    private static final Timetable LAW = Timetable.england();
    private static final LocalDate MONDAY = on("Mon 5 Jan 2026");
    private static final List<String> USES =
            List.of("parent", "parent-without-date", "officer", "officer-without-date");
    private static final Pattern CITATION =
            Pattern.compile("\\bregs? \\d|\\br\\.\\d|\\bs\\.\\d|CFA|SI 20|HESC|PB Regs|Code |\\[20");
    private static final Pattern GERUND_FIRST = Pattern.compile("(?:^|\\. )(?!Bring|During)[A-Z]\\w+ing ");
    private static final int MOST_WORDS = 25;

    @Test
    void every_rule_has_words_for_both_readers_with_a_date_and_without() {
        List<String> names = TimeLimitMessage.all().stream()
                .map(TimeLimitMessage::name)
                .filter(name -> !name.startsWith("from-") && !name.startsWith("other."))
                .toList();
        assertThat(names)
                .containsExactlyElementsOf(LAW.rules().stream()
                        .map(StatutoryRule::id)
                        .flatMap(id -> USES.stream().map(use -> id + "." + use))
                        .toList());
    }

    @Test
    void their_keys_are_the_name_of_the_rule_and_of_the_reader() {
        assertThat(TimeLimitMessage.all())
                .extracting(MessageKey::key)
                .doesNotHaveDuplicates()
                .contains("time-limit.final-plan.parent", "time-limit.final-plan.officer");
    }

    @ParameterizedTest
    @EnumSource(Register.class)
    void they_are_short_sentences_with_a_capital_and_a_full_stop(Register register) {
        assertThat(all(register)).allSatisfy(text -> {
            assertThat(text).matches("(?s)[A-Z].*\\.").doesNotContain("{", "}", "  ", "is owed", "Wednesday,");
            assertThat(GERUND_FIRST.matcher(text).find()).as(text).isFalse();
            assertThat(ReadingEase.sentences(text)).hasSizeLessThanOrEqualTo(3);
        });
    }

    @ParameterizedTest
    @EnumSource(Register.class)
    void no_sentence_is_longer_than_25_words(Register register) {
        assertThat(all(register).stream().flatMap(text -> ReadingEase.sentences(text).stream()))
                .filteredOn(sentence -> sentence.split("\\s+").length > MOST_WORDS)
                .isEmpty();
    }

    @Test
    void an_officer_reads_the_provision_and_a_family_none() {
        assertThat(all(Register.OFFICER))
                .allMatch(text -> CITATION.matcher(text).find() || text.contains("IPSEA"));
        assertThat(Stream.concat(all(Register.FAMILY).stream(), all(Register.PARTY).stream()))
                .noneMatch(text -> CITATION.matcher(text).find());
    }

    @Test
    void only_a_family_is_told_you() {
        assertThat(all(Register.FAMILY)).anyMatch(text -> text.contains(" you "));
        assertThat(all(Register.PARTY)).noneMatch(text -> text.matches("(?s).*\\b[Yy]ou\\b.*"));
    }

    @Test
    void law_must_guidance_should_and_practice_plans_to() {
        assertThat(LAW.rules()).allSatisfy(rule -> {
            String words = rule.message(Register.FAMILY).english();
            switch (rule.force()) {
                case LAW -> assertThat(words).containsPattern("\\b(must|can|may|could)\\b|is in time");
                case GUIDANCE -> assertThat(words).contains(" should ").doesNotContain(" must ");
                case PRACTICE -> assertThat(words).containsPattern(" plans to | Expect to hear ");
            }
        });
    }

    @Test
    void the_words_for_families_are_plain_english() {
        List<String> family =
                Stream.concat(all(Register.FAMILY).stream(), states().stream()).toList();
        assertThat(ReadingEase.of(family)).isGreaterThanOrEqualTo(60);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            By, 1
            authority, 4
            Monday, 2
            February, 3
            2026, 4
            made, 1
            decided, 3
            asked, 1
            whole, 1
            people, 2
            rule, 1
            """)
    void syllables_are_counted_by_rule(String word, long syllables) {
        assertThat(ReadingEase.syllables(word)).isEqualTo(syllables);
    }

    @Test
    void the_reading_ease_is_that_of_Flesch() {
        assertThat(ReadingEase.of(List.of("The cat sat on the mat."))).isCloseTo(116.145, within(0.001));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            REQUEST_RECEIVED | That is 6 weeks after it received the request on Monday 5 January 2026.
            RESPONSIBILITY_ASSUMED | That is 6 weeks after it became responsible on Monday 5 January 2026.
            REQUEST | That is 6 weeks after the process started on Monday 5 January 2026.
            """)
    void the_event_is_told_that_happened(Milestone start, String sentence) {
        assertThat(words("decide-whether-to-assess", start, Register.FAMILY))
                .isEqualTo(
                        "By Monday 16 February 2026 the local authority must tell you whether it will assess, and sooner "
                                + "if it can. " + sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ORDERED_TO_ASSESS | the Tribunal ordered it on Monday 5 January 2026
            AGREED_TO_ASSESS | it was agreed at mediation on Monday 5 January 2026
            """)
    void an_agreement_that_counts_as_an_order_is_told_as_an_agreement(Milestone start, String event) {
        assertThat(words("order-assess-notify", start, Register.FAMILY))
                .endsWith("That is 2 weeks after " + event + ".");
    }

    @ParameterizedTest
    @EnumSource(
            value = Milestone.class,
            names = {"REASSESSMENT_AGREED", "REASSESSMENT_OF_OWN_MOTION", "REASSESSMENT_BEGUN"})
    void a_reassessment_begins_in_three_ways(Milestone start) {
        assertThat(words("reassess-final-plan", start, Register.OFFICER))
                .startsWith(
                        "Final plan after the reassessment: by Monday 13 April 2026, if the plan is amended or replaced. ")
                .endsWith(" on Monday 5 January 2026 (reg 27(2)).");
    }

    @Test
    void the_officer_reads_the_same_with_its_provision() {
        assertThat(words("decide-whether-to-assess", REQUEST_RECEIVED, Register.OFFICER))
                .isEqualTo(
                        "Decision to assess: by Monday 16 February 2026. Tell the parent or young person as soon as "
                                + "practicable and within 6 weeks of receiving the request on Monday 5 January 2026 (reg 5(1)).");
    }

    @Test
    void a_plan_may_not_end_while_an_appeal_is_open() {
        assertThat(words("cease-maintain-pending-appeal", CEASE_NOTIFIED, Register.FAMILY))
                .isEqualTo(
                        "The local authority must keep the plan until Thursday 5 March 2026 at least. After an appeal, it must keep the plan until the appeal is decided. A mediation certificate can make the day later.");
    }

    @Test
    void week_16_is_told_as_a_duty_of_law() {
        assertThat(words("decision-to-issue-practice", REQUEST_RECEIVED, Register.FAMILY))
                .startsWith(
                        "By Monday 27 April 2026 the local authority must tell you if it decides not to make an EHC plan. It plans to tell you by then too if it decides to make one.");
    }

    @Test
    void a_rule_without_words_of_its_own_is_told_by_its_name() {
        StatutoryRule reform = StatutoryRule.duty("support-plan", Citation.read("reg 99"))
                .binds(DutyHolder.LA, PLAN_SENT, TimeLimit.within(Span.days(10)).of(REQUEST));
        assertThat(reform.sentence())
                .isEqualTo("The time limit ‘support-plan’ is within 10 days of receiving the request or becoming "
                        + "responsible for the child or young person (reg 99).");
        assertThat(words(reform, Milestones.of(REQUEST, MONDAY), Register.FAMILY)
                        .english())
                .isEqualTo("The time limit ‘support-plan’ ends on Thursday 15 January 2026.");
    }

    @Test
    void a_reform_that_states_no_time_is_told_by_its_name_too() {
        StatutoryRule reform = StatutoryRule.duty("final-plan", Citation.read("reg 13(2) as amended"))
                .binds(DutyHolder.LA, PLAN_SENT, TimeLimit.undated(LimitMessage.AS_SOON_AS_PRACTICABLE, REQUEST));
        assertThat(reform.message(Register.FAMILY).key().key()).isEqualTo("time-limit.other.parent-without-date");
    }

    private static String words(String rule, Milestone start, Register register) {
        return words(LAW.rules(RuleId.of(rule)).getFirst(), Milestones.of(start, MONDAY), register)
                .english();
    }

    private static Message words(StatutoryRule rule, Milestones facts, Register register) {
        return new RuleSentence(rule, register).of(facts, lastDay(rule, facts));
    }

    /** Lists the words of every rule: in general, and for each event from which it can be counted. */
    private static List<String> all(Register register) {
        return LAW.rules().stream()
                .flatMap(rule -> Stream.concat(
                        Stream.of(rule.message(register)),
                        rule.limit().start().kinds().stream().map(start -> words(rule, facts(rule, start), register))))
                .map(Message::english)
                .distinct()
                .toList();
    }

    private static Milestones facts(StatutoryRule rule, Milestone start) {
        Milestones facts = Milestones.of(start, MONDAY);
        for (Milestone other :
                rule.limit().starts().subList(1, rule.limit().starts().size())) {
            facts = facts.with(other, MONDAY);
        }
        return facts;
    }

    private static Optional<LocalDate> lastDay(StatutoryRule rule, Milestones facts) {
        CountingConvention open = LAW.counting()
                .withInstitutionDays(WorkingDays.of("school days", MONDAY, MONDAY.plusYears(1), day -> true));
        return rule.limit().lastDay(facts, open) instanceof Outcome.Done<LocalDate>(var day, var notices)
                ? Optional.of(day)
                : Optional.empty();
    }

    private static List<String> states() {
        LocalDate asOf = on("Mon 4 May 2026");
        return LAW.deadlines(Milestones.of(REQUEST_RECEIVED, MONDAY), asOf).stream()
                .flatMap(deadline -> deadline.notes(Register.FAMILY))
                .map(Message::english)
                .toList();
    }
}
