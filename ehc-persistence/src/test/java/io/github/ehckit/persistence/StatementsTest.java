package io.github.ehckit.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.draft.DraftSave;
import io.github.ehckit.draft.ManagersAnswers;
import io.github.ehckit.draft.SectionSave;
import io.github.ehckit.history.AdviceRequestId;
import io.github.ehckit.port.AdviceStore;
import io.github.ehckit.port.SaveResult;
import io.github.ehckit.spi.tck.StoresUnderTest;
import io.github.ehckit.template.NationalTemplates;
import io.github.ehckit.template.answer.Answers;
import io.github.ehckit.template.answer.SectionCode;
import java.lang.reflect.Method;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What is sent to the database. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class StatementsTest {
    private static final SectionCode WANTED = new SectionCode("wanted");

    private static final Pattern AUTHORITY = Pattern.compile(
            "^insert into ehc\\.\\w+ \\(authority, |\\.authority = (\\?|cast\\(\\? as varchar\\(20\\)\\))");
    private static final Pattern SESSION =
            Pattern.compile("^set |advisory|\\btemp(orary)?\\b|\\bnow\\(|\\bcurrent_|\\blocaltime");

    private final List<String> statements = new ArrayList<>();
    private final List<String> calls = new ArrayList<>();
    private final DataSource heard;

    StatementsTest(TestDatabase database) {
        heard = new JdbcCallInterceptor() {
            @Override
            public void before(Method method, Object[] arguments) {
                calls.add(method.getName());
                if (method.getName().startsWith("prepare")) {
                    statements.add(((String) arguments[0]).toLowerCase(Locale.ROOT));
                }
            }
        }.on(database.shared());
    }

    @Test
    @DisplayName("P9, S1: every statement names the authority, also where it joins")
    void every_statement_names_the_authority() {
        travel();
        assertThat(statements).hasSizeGreaterThan(50);
        assertThat(statements).filteredOn(sql -> !AUTHORITY.matcher(sql).find()).isEmpty();
    }

    @Test
    @DisplayName("S10, S11: no statement keeps state in the session or asks the database for the time")
    void no_statement_keeps_state_or_asks_for_the_time() {
        travel();
        assertThat(statements).filteredOn(sql -> SESSION.matcher(sql).find()).isEmpty();
    }

    @Test
    @DisplayName("P13: no value is written into a statement")
    void values_are_bound() {
        travel();
        assertThat(statements)
                .filteredOn(sql -> sql.contains("canary") || sql.contains("'"))
                .isEmpty();
    }

    @Test
    void a_save_costs_the_same_however_much_else_was_written() {
        assertThat(callsOfASaveBesides(300)).isEqualTo(callsOfASaveBesides(1));
    }

    @Test
    void P2_a_save_costs_the_same_however_often_the_section_was_saved_before() {
        int latest = AdviceStore.EARLIER_REVISIONS + 1;
        assertThat(callsOfASaveAfter(3 * latest)).isEqualTo(callsOfASaveAfter(latest));
    }

    private List<String> callsOfASaveAfter(int saves) {
        StoresUnderTest stores = TestStores.of(heard);
        TestJourney journey = new TestJourney(stores.cases(), heard);
        journey.travel(3);
        for (int revision = 0; revision <= saves; revision++) {
            calls.clear();
            SectionSave section = new SectionSave(WANTED, revision, Answers.none());
            stores.advice().save(save(journey.advice(), List.of(section)));
        }
        return List.copyOf(calls);
    }

    /** The calls, each row that is read among them. */
    private List<String> callsOfASaveBesides(int others) {
        StoresUnderTest stores = TestStores.of(heard);
        TestJourney journey = new TestJourney(stores.cases(), heard);
        journey.travel(3);
        stores.advice()
                .save(save(
                        journey.advice(),
                        IntStream.range(0, others)
                                .mapToObj(n -> new SectionSave(new SectionCode("other-" + n), 0, Answers.none()))
                                .toList()));
        stores.advice().save(save(journey.advice(), List.of(new SectionSave(WANTED, 0, Answers.none()))));
        calls.clear();
        SaveResult result =
                stores.advice().save(save(journey.advice(), List.of(new SectionSave(WANTED, 1, TestJourney.needs()))));
        assertThat(result).isEqualTo(new SaveResult.Saved(Map.of(WANTED, 2), List.of()));
        return List.copyOf(calls);
    }

    private static DraftSave save(AdviceRequestId request, List<SectionSave> sections) {
        return new DraftSave(
                request,
                NationalTemplates.advice().ref(),
                sections,
                OneOfEach.THERAPIST,
                ManagersAnswers.none(),
                Instant.parse("2025-06-02T09:00:00Z"));
    }

    private void travel() {
        TestJourney journey = new TestJourney(TestStores.of(heard).cases(), heard);
        statements.clear();
        journey.travel();
        journey.hub().uploads().scanWaiting(journey.authority(), 1);
        journey.hub().uploads().waiting(journey.authority());
        journey.hub().uploads().sweep(journey.authority());
        journey.hub().deliveries().deliverPending(journey.authority());
    }
}
