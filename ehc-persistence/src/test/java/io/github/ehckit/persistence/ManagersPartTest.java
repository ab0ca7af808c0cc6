package io.github.ehckit.persistence;

import static io.github.ehckit.persistence.TestJourney.COMMUNICATION;
import static io.github.ehckit.persistence.TestJourney.section;
import static io.github.ehckit.template.answer.SectionCode.BACKGROUND;
import static io.github.ehckit.template.answer.SectionCode.HEADER;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.advice.AdviceRequest;
import io.github.ehckit.draft.AdviceDraft;
import io.github.ehckit.history.PersonalText;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.spi.tck.StoresUnderTest;
import io.github.ehckit.template.AdviceIntention;
import io.github.ehckit.template.Header;
import io.github.ehckit.template.answer.Answers;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The manager's part, one save for a page, notes and the reason of a re-opening, through a hub on each database. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class ManagersPartTest {
    private static final Answers OWN = Answers.none().choosing(Header.ON_BEHALF_OF, Header.NO);

    private final StoresUnderTest stores;
    private final TestJourney journey;

    ManagersPartTest(TestDatabase database) {
        stores = TestStores.of(database.shared());
        journey = new TestJourney(stores.cases(), database.shared());
        journey.travel(4);
    }

    @Test
    void R_156_and_R_105_a_page_keeps_what_the_manager_answered_question_by_question_in_each_round() {
        journey.managerSaves(section(HEADER, 0, will(AdviceIntention.NO_OTHER))).orElseThrow();
        journey.managerSaves(section(HEADER, 1, will(AdviceIntention.NO_OTHER).with(Header.DETAILS, "Not our area")))
                .orElseThrow();
        journey.save(
                        section(HEADER, 2, OWN),
                        section(BACKGROUND, 0, TestJourney.background()),
                        section(COMMUNICATION, 0, TestJourney.needs()))
                .orElseThrow();
        assertThat(draft().managers().rounds()).isEqualTo(Map.of(Header.WILL_PROVIDE, 1, Header.DETAILS, 1));
        assertThat(draft().answersIn(COMMUNICATION)).isEqualTo(TestJourney.needs());
        journey.submit().orElseThrow();
        journey.reopen().orElseThrow();
        journey.managerSaves(section(HEADER, 3, will(AdviceIntention.NO_OTHER).with(Header.DETAILS, "From May")))
                .orElseThrow();
        assertThat(draft().managers().rounds()).isEqualTo(Map.of(Header.WILL_PROVIDE, 1, Header.DETAILS, 2));
        journey.save(section(HEADER, 4, Header.own(AdviceIntention.WILL_KNOWN_MEETS)))
                .orElseThrow();
        journey.submit().orElseThrow();
        assertThat(stores.advice()
                        .submitted(journey.advice())
                        .getLast()
                        .contents()
                        .of(HEADER))
                .isEqualTo(Header.own(AdviceIntention.WILL_KNOWN_MEETS).with(Header.DETAILS, "From May"));
    }

    @Test
    void R_156_of_a_page_of_which_a_part_is_refused_nothing_is_saved() {
        Outcome<?> refused = journey.save(
                section(BACKGROUND, 0, TestJourney.background()),
                section(HEADER, 0, Header.own(AdviceIntention.WILL_KNOWN_MEETS)),
                section(COMMUNICATION, 0, Answers.none().with("unknown", "text")));
        assertThat(refused).isInstanceOf(Outcome.Refused.class);
        assertThat(draft().sections()).isEmpty();
        assertThat(draft().revision()).isZero();
    }

    @Test
    void R_157_and_R_147_notes_and_the_reason_of_a_reopening_are_read_back_in_their_order() {
        journey.answerHeader().orElseThrow();
        journey.save(section(BACKGROUND, 0, TestJourney.background())).orElseThrow();
        journey.note("the first").orElseThrow();
        journey.submit().orElseThrow();
        journey.reopen().orElseThrow();
        journey.note("the last").orElseThrow();
        AdviceRequest asked = stores.cases()
                .find(journey.caseId())
                .flatMap(found -> found.adviceRequest(journey.advice()))
                .orElseThrow();
        assertThat(asked.notes())
                .map(note -> note.text().text())
                .containsExactly("CANARY-WORDING", "the first", "the last");
        assertThat(asked.reopeningReason()).contains(new PersonalText("CANARY-WORDING"));
    }

    private AdviceDraft draft() {
        return stores.advice().find(journey.advice()).orElseThrow();
    }

    private static Answers will(AdviceIntention intention) {
        return Answers.none().choosing(Header.WILL_PROVIDE, intention.name());
    }
}
