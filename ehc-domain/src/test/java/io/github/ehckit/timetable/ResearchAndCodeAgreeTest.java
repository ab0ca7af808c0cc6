package io.github.ehckit.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Two notations, one law: the lines of the research and the rows of the code agree, one by one. */
class ResearchAndCodeAgreeTest {
    private static final Map<String, Force> FORCE_OF_OTHERS = Map.of(
            "decision-to-issue-practice", Force.PRACTICE,
            "draft-plan-practice-14", Force.PRACTICE,
            "draft-plan-practice-16", Force.PRACTICE,
            "phase-review-latest-meeting", Force.PRACTICE,
            "school-consultation-response", Force.GUIDANCE,
            "review-under-5", Force.GUIDANCE,
            "review-termly-list", Force.GUIDANCE);

    record Pair(StatutoryRule row, Map<String, String> line) {
        @Override
        public String toString() {
            return row.id().value();
        }
    }

    static Stream<Pair> pairs() {
        List<Map<String, String>> lines = Csv.read("rules.csv");
        return Timetable.england().rules().stream()
                .map(row -> new Pair(row, lines.get(Timetable.england().rules().indexOf(row))));
    }

    @Test
    void there_are_as_many_rows_as_lines_under_the_same_names_in_the_same_order() {
        assertThat(Timetable.england().rules().stream().map(row -> row.id().value()))
                .hasSize(107)
                .doesNotHaveDuplicates()
                .containsExactlyElementsOf(Csv.read("rules.csv").stream()
                        .map(line -> line.get("id"))
                        .toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pairs")
    void amount_and_unit_agree(Pair pair) {
        String amount = pair.line.get("amount");
        String unit = pair.line.get("unit");
        assertThat(stated(pair.row.limit())).isEqualTo(inOneNotation((amount + " " + unit).strip()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pairs")
    void every_provision_cited_in_the_code_is_cited_in_the_research(Pair pair) {
        String source = normal(pair.line.get("source"));
        assertThat(Arrays.stream(normal(pair.row.citation().provision()).split("; | with ")))
                .isNotEmpty()
                .allSatisfy(provision -> assertThat(source).contains(provision));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pairs")
    void the_mark_of_confidence_agrees(Pair pair) {
        assertThat(pair.line.get("notes"))
                .startsWith("[" + pair.row.citation().confidence().mark() + "]");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pairs")
    void law_guidance_and_practice_are_told_apart(Pair pair) {
        assertThat(pair.row.force())
                .isEqualTo(FORCE_OF_OTHERS.getOrDefault(pair.row.id().value(), Force.LAW));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pairs")
    void whoever_owes_it_agrees(Pair pair) {
        assertThat(pair.row.owner()).isEqualTo(owner(pair.line.get("owner")));
    }

    private static String normal(String source) {
        return source.replace("SI 2015/62 ", "")
                .replace("R (L,M,P) v ", "")
                .replace(" read with ", " with ")
                .replace(" (Admin)", "");
    }

    private static Owner owner(String words) {
        return switch (words) {
            case "LA" -> Owner.LA;
            case "old LA" -> Owner.OLD_LA;
            case "new LA" -> Owner.NEW_LA;
            case "home LA" -> Owner.HOME_LA;
            case "LA on release", "LA on release (same as home LA)" -> Owner.RELEASE_LA;
            case "parent/YP", "parent/YP (LA must not finalise earlier)" -> Owner.FAMILY;
            case "appropriate person" -> Owner.APPROPRIATE_PERSON;
            case "governing body/proprietor/principal" -> Owner.SETTING;
            case "school" -> Owner.SCHOOL;
            case "person arranging meeting", "person arranging meeting (LA or head)" -> Owner.MEETING_ORGANISER;
            case "LA/school" -> Owner.LA_OR_SCHOOL;
            case "ICB" -> Owner.ICB;
            case "old ICB" -> Owner.OLD_ICB;
            case "new ICB" -> Owner.NEW_ICB;
            case "LA or ICB" -> Owner.LA_OR_ICB;
            case "body arranging" -> Owner.MEDIATION_ARRANGER;
            case "mediation adviser" -> Owner.MEDIATION_ADVISER;
            case "Tribunal" -> Owner.TRIBUNAL;
            case "LA/ICB/others" -> Owner.ANYONE;
            default -> words.startsWith("head") ? Owner.REPORT_WRITER : Owner.BODY_ASKED;
        };
    }

    /** The amount and unit of a limit, in the notation of the research. */
    private static String stated(TimeLimit limit) {
        return switch (limit) {
            case Within(var span, var start, var startIsDayOne) ->
                span.count() + " " + unit(span) + (startIsDayOne ? " beginning with" : "");
            case AtLeast(var span, var start) -> span.count() + " " + unit(span) + " beginning with";
            case Ahead(var span, var start) -> "-" + span.count() + " " + unit(span);
            case InTheYear(var day, var start) -> Words.day(day);
            case OnTheDay(var how, var start) ->
                "0 " + how.replace("on the day of", "days").replace("ly on", "");
            case Undated(var how, var start) -> "";
            case LaterOf(Within one, Within other, var both) ->
                one.span().count() + " or " + other.span().count() + " " + unit(one.span())
                        + (one.startIsDayOne() && other.startIsDayOne() ? " beginning with" : "");
            case LaterOf other -> throw new AssertionError(other);
            case RolledForward(var within) -> stated(within);
        };
    }

    private static String unit(Span span) {
        return switch (span.unit()) {
            case DAYS -> "calendar days";
            case WEEKS -> "weeks";
            case MONTHS -> "months";
            case WORKING_DAYS -> "working days";
            case TRIBUNAL_DAYS -> "working days (Tribunal)";
            case INSTITUTION_DAYS -> "school or institution days";
        };
    }

    /** The research writes some amounts and units in words of their own. */
    private static String inOneNotation(String amountAndUnit) {
        return switch (amountAndUnit) {
            case "2 months after" -> "2 months";
            case "1 month from" -> "1 months";
            case "12 or 3 (later) months beginning with" -> "12 or 3 months beginning with";
            case "2 / 1 months (appeal period)" -> "2 or 1 months";
            case "3 to 6 months" -> "6 months";
            case "31 May 2015 fixed date ('before')" -> "31 May";
            case "roll-forward" -> "0 days";
            case "see reg 44 weeks", "no number", "no number (must precede decision)", "with review" -> "";
            case "as soon as practicable", "as soon as reasonably practicable" -> "";
            default -> amountAndUnit.replace(" with the day", " with").replace(" fixed date ('before')", "");
        };
    }
}
