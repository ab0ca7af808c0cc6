package io.github.ehckit.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Two notations, one law: the lines of the research and the rows of the code agree, one by one. */
class ResearchAndCodeAgreeTest {
    private static final Map<String, LegalForce> FORCE_OF_OTHERS = Map.of(
            "decision-to-issue-practice", LegalForce.PRACTICE,
            "draft-plan-practice-14", LegalForce.PRACTICE,
            "draft-plan-practice-16", LegalForce.PRACTICE,
            "phase-review-latest-meeting", LegalForce.PRACTICE,
            "school-consultation-response", LegalForce.GUIDANCE,
            "review-under-5", LegalForce.GUIDANCE,
            "review-termly-list", LegalForce.GUIDANCE);

    /** The triggers of the research, as patterns, and the milestones of the code, as patterns. */
    private static final Map<String, String> TRIGGERS = triggers();

    private static Map<String, String> triggers() {
        Map<String, String> patterns = new LinkedHashMap<>();
        patterns.put(".*became aware of the move.*", "MOVE_LEARNT_.*");
        patterns.put(".*aware of the change.*", "ICB_CHANGE_LEARNT");
        patterns.put(".*aware that it is the new.*", "CHANGE_LEARNT_BY_NEW_ICB");
        patterns.put("LA became responsible.*", "RESPONSIBLE_BEFORE_DETENTION");
        patterns.put("request s\\.71.*|request/attention", "DETAINED_PERSON_KNOWN");
        patterns.put("attention date.*", "KNOWN_BEFORE_RELEASE");
        patterns.put(".*request to reassess", "REASSESSMENT_REQUESTED");
        patterns.put(
                ".*body receives the LA's request|receipt of request", "(REASSESSMENT_|DETAINED_)?ADVICE_REQUESTED");
        patterns.put(".*(request received|receiving request).*|LA considering.*", "REQUEST");
        patterns.put("decision to assess", "ASSESSMENT_AGREED");
        patterns.put("day the draft plan.*|day draft served.*", "(DETAINED_)?DRAFT_(PLAN_)?SERVED");
        patterns.put("consultation received", "SETTING_CONSULTED");
        patterns.put("date of move", "MOVE|MOVE_KNOWN_TO_ICB");
        patterns.put("date of the transfer", "TRANSFER");
        patterns.put("date plan made or last reviewed; date of transfer", "PLAN_MADE_OR_REVIEWED TRANSFER");
        patterns.put("date plan first made.*", "PLAN_MADE");
        patterns.put("date plan last reviewed.*", "PLAN_REVIEWED");
        patterns.put(".*after reassessment", "REASSESSED_PLAN_SENT");
        patterns.put("last review", "UNDER_FIVE_REVIEWED");
        patterns.put("first day of term", "TERM_BEGUN");
        patterns.put("review meeting date", "REVIEW_MEETING_SET");
        patterns.put("review meeting", "REVIEW_MEETING_HELD");
        patterns.put("sending notice under 22.*", "AMENDMENTS_PROPOSED_OTHERWISE");
        patterns.put("day draft/notice.*|sending copy of plan.*", "AMENDMENTS_PROPOSED");
        patterns.put("calendar year of transfer", "PHASE_TRANSFER(_TO_POST_16)?");
        patterns.put("transfer 2015-09-01", "PHASE_TRANSFER_OF_2015");
        patterns.put("date of transfer", "POST_16_MOVE");
        patterns.put("15 February", "PHASE_TRANSFER_DUE");
        patterns.put("date of previous assessment", "PREVIOUS_ASSESSMENT");
        patterns.put("notification under reg 25.*", "REASSESSMENT_BEGUN");
        patterns.put("before decision", "CEASING_CONSIDERED");
        patterns.put("notice of cease decision", "CEASE_NOTIFIED CERTIFICATE_ISSUED");
        patterns.put("YP asks.*", "DISCLOSURE_ASKED");
        patterns.put("LA serves notice under s.36.*", "STAY_NOTICE_SERVED");
        patterns.put("written notice of (LA )?decision sent", "APPEALABLE_NOTICE_SENT");
        patterns.put("parent/YP informs adviser", "MEDIATION_DECLINED");
        patterns.put(".*health care\\)", "HEALTH_MEDIATION_WANTED");
        patterns.put("date LA was informed that.*", "MEDIATION_WANTED");
        patterns.put("date ICB receives.*", "MEDIATION_PUT_TO_ICB");
        patterns.put("adviser notified by LA", "MEDIATION_NOT_ARRANGED");
        patterns.put("mediation date", "MEDIATION_DAY");
        patterns.put("conclusion of mediation", "MEDIATION_CONCLUDED");
        patterns.put("date of (mediation )?agreement", "AGREED_(AT_MEDIATION|ON_OTHER_MATTERS|WITHOUT_THE_AUTHORITY)");
        patterns.put("date of issue of mediation certificate", "CERTIFICATE_ISSUED");
        patterns.put("computed end", "APPEAL_TIME_ENDED");
        patterns.put("LA receives appeal.*", "APPEAL_SERVED");
        patterns.put("order made|date of the order", "ORDERED_TO_.*|APPEAL_AGAINST_CEASING_DISMISSED");
        patterns.put("LA notified Tribunal", "CONCEDED_.*");
        patterns.put("date of the recommendation.*", "(HEALTH|SOCIAL_CARE)_RECOMMENDED");
        patterns.put("date LA received the response.*", "HEALTH_ANSWER_RECEIVED");
        patterns.put("date of its response.*", "SOCIAL_CARE_ANSWERED");
        patterns.put("first direct payment", "DIRECT_PAYMENT_MADE");
        patterns.put("plan review", "DIRECT_PAYMENT_PLAN_REVIEWED");
        patterns.put("release", "RELEASED");
        patterns.put("date limit falls.*", "CORONAVIRUS_PREVENTED");
        return patterns;
    }

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
                .startsWith("[" + pair.row.citation().check().mark() + "]");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pairs")
    void law_guidance_and_practice_are_told_apart(Pair pair) {
        assertThat(pair.row.force())
                .isEqualTo(FORCE_OF_OTHERS.getOrDefault(pair.row.id().value(), LegalForce.LAW));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pairs")
    void whoever_owes_it_agrees(Pair pair) {
        assertThat(pair.row.holder()).isEqualTo(owner(pair.line.get("owner")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pairs")
    void the_trigger_agrees(Pair pair) {
        String trigger = pair.line.get("trigger");
        assertThat(pair.row.limit().starts().stream().map(Milestone::name).collect(Collectors.joining(" ")))
                .matches(TRIGGERS.entrySet().stream()
                        .filter(entry -> trigger.matches(entry.getKey()))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError(trigger))
                        .getValue());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pairs")
    void the_exemption_agrees(Pair pair) {
        String exceptions = pair.line.get("exceptions");
        String provision = normal(pair.row.exemption().provision());
        boolean lifted = exceptions.matches(
                        "(?s).*(impractical|IF IMPRACTICAL|Tribunal may direct|Tribunal directs|reg 42\\(5\\)"
                                + "|reg 18A|as advice-reply|as decision-not|as reg |10\\(4\\)|reg 5\\(4\\)\\(a\\)-\\(c\\)).*")
                && !exceptions.startsWith("none in reg 4");
        assertThat(!provision.isEmpty()).as(exceptions).isEqualTo(lifted);
        if (lifted && exceptions.startsWith("reg ")) {
            assertThat(provision).contains(exceptions.split("[:, ]", 3)[1].replaceFirst("(\\d\\))\\(a.*", "$1"));
        }
    }

    private static String normal(String source) {
        return source.replace("SI 2015/62 ", "")
                .replace("R (L,M,P) v ", "")
                .replace(" read with ", " with ")
                .replace(" (Admin)", "");
    }

    private static DutyHolder owner(String words) {
        return switch (words) {
            case "LA" -> DutyHolder.LA;
            case "old LA" -> DutyHolder.OLD_LA;
            case "new LA" -> DutyHolder.NEW_LA;
            case "home LA" -> DutyHolder.HOME_LA;
            case "LA on release", "LA on release (same as home LA)" -> DutyHolder.RELEASE_LA;
            case "parent/YP", "parent/YP (LA must not finalise earlier)" -> DutyHolder.FAMILY;
            case "appropriate person" -> DutyHolder.APPROPRIATE_PERSON;
            case "governing body/proprietor/principal" -> DutyHolder.SETTING;
            case "school" -> DutyHolder.SCHOOL;
            case "person arranging meeting", "person arranging meeting (LA or head)" -> DutyHolder.MEETING_ORGANISER;
            case "LA/school" -> DutyHolder.LA_OR_SCHOOL;
            case "ICB" -> DutyHolder.ICB;
            case "old ICB" -> DutyHolder.OLD_ICB;
            case "new ICB" -> DutyHolder.NEW_ICB;
            case "LA or ICB" -> DutyHolder.LA_OR_ICB;
            case "body arranging" -> DutyHolder.MEDIATION_ARRANGER;
            case "mediation adviser" -> DutyHolder.MEDIATION_ADVISER;
            case "Tribunal" -> DutyHolder.TRIBUNAL;
            case "LA/ICB/others" -> DutyHolder.ANYONE;
            default -> words.startsWith("head") ? DutyHolder.REPORT_WRITER : DutyHolder.BODY_ASKED;
        };
    }

    /** The amount and unit of a limit, in the notation of the research. */
    private static String stated(TimeLimit limit) {
        return switch (limit) {
            case Within(var span, var start, var startIsDayOne) ->
                span.count() + " " + unit(span) + (startIsDayOne ? " beginning with" : "");
            case AtLeast(var span, var start) -> span.count() + " " + unit(span) + " beginning with";
            case BeforeMilestone(var span, var start) -> "-" + span.count() + " " + unit(span);
            case InTheYear(var day, var start) -> NumberWords.day(day);
            case OnTheDay(var how, var start) -> "0 " + (how == LimitMessage.ON_THE_DAY ? "days" : "immediate");
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
