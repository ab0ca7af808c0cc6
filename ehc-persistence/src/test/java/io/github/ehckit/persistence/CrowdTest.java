package io.github.ehckit.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.draft.AdviceDraft;
import io.github.ehckit.history.CaseReference;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.port.CaseCommit;
import io.github.ehckit.port.ClaimedNotification;
import io.github.ehckit.port.CommitResult;
import io.github.ehckit.port.SaveResult;
import io.github.ehckit.spi.tck.StoresUnderTest;
import io.github.ehckit.spi.tck.TckCases;
import io.github.ehckit.template.answer.Answers;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Sixteen people who act at the same moment, over and over. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class CrowdTest {
    private static final int ROUNDS = 10;
    private static final Instant LATE = Instant.parse("2026-01-01T00:00:00Z");

    private final CaseInvariants soundness;
    private final StoresUnderTest stores;
    private final TestJourney journey;

    CrowdTest(TestDatabase database) {
        stores = TestStores.of(database.shared());
        soundness = new CaseInvariants(stores, new Tables(database.shared()));
        journey = new TestJourney(stores.cases(), database.shared());
    }

    @Test
    @DisplayName("P1: advice is accepted once an opening, and nothing is written after it, whoever tries")
    void advice_is_accepted_once_an_opening() throws Exception {
        journey.travel(6);
        List<Integer> done = Crowd.succeed(ROUNDS, this::submitReopenOrSave);
        int accepted = sumOf(done, 0);
        assertThat(stores.advice().submitted(journey.advice())).hasSize(accepted);
        assertThat(accepted - sumOf(done, 1)).isBetween(0, 1);
        soundness.check(journey.caseId());
    }

    @Test
    @DisplayName("P2: every text that was acknowledged is there, and every other one is kept beside it")
    void no_text_is_lost() throws Exception {
        journey.travel(5);
        int saved = Crowd.succeed(ROUNDS, this::append).stream()
                .mapToInt(Integer::intValue)
                .sum();
        assertThat(said().lines()).hasSize(saved).doesNotHaveDuplicates();
        assertThat(stores.advice().conflictingSaves(journey.advice()).values().stream()
                        .mapToInt(Collection::size)
                        .sum())
                .isEqualTo(Crowd.PEOPLE * ROUNDS - saved);
    }

    @Test
    @DisplayName("CS8: everybody gets a reference of their own, also the very first")
    void everybody_gets_a_reference_of_their_own() throws Exception {
        List<CaseReference> given = Crowd.act(person -> stores.cases().nextReference(journey.authority()));
        assertThat(given)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, Crowd.PEOPLE)
                        .mapToObj(CaseReference::ofNumber)
                        .toList());
    }

    @Test
    @DisplayName("CS4: of commits that race to open one case exactly one is kept")
    void a_case_is_opened_once() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            CaseCommit opening = TckCases.ofNewAuthority().assessment().step(0, 3);
            List<CommitResult> results = Crowd.act(person -> stores.cases().commit(opening));
            assertThat(Collections.frequency(results, CommitResult.COMMITTED)).isOne();
        }
    }

    @Test
    @DisplayName("OB2: no two workers claim the same notification, and none is left")
    void no_notification_is_claimed_twice() throws Exception {
        journey.travel(2);
        int waiting = Crowd.PEOPLE * 4;
        IntStream.range(0, waiting).forEach(n -> journey.request().orElseThrow());
        List<String> claimed = Crowd.act(worker -> claimAll()).stream()
                .flatMap(Collection::stream)
                .toList();
        assertThat(claimed).hasSize(waiting).doesNotHaveDuplicates();
    }

    private boolean submitReopenOrSave(int person) {
        Outcome<?> outcome = switch (person % 4) {
            case 0 -> journey.submit();
            case 1 -> journey.reopen();
            default -> save("by " + person);
        };
        return outcome instanceof Outcome.Done;
    }

    /** How often those did it whose number, divided by four, leaves this remainder. */
    private static int sumOf(List<Integer> done, int remainder) {
        return IntStream.range(0, Crowd.PEOPLE)
                .filter(person -> person % 4 == remainder)
                .map(done::get)
                .sum();
    }

    /** Reads what is said, and saves it with one more line; whether that was saved. */
    private boolean append(int person) {
        AdviceDraft read = stores.advice().find(journey.advice()).orElseThrow();
        String line = person + " at " + read.revision() + "\n";
        SaveResult.Saved result =
                (SaveResult.Saved) save(read, said(read) + line).orElseThrow();
        return result.conflicts().isEmpty();
    }

    private Outcome<?> save(String text) {
        return save(stores.advice().find(journey.advice()).orElseThrow(), text);
    }

    private Outcome<?> save(AdviceDraft read, String text) {
        Answers answers = Answers.none().with("needs", text);
        return journey.save(
                TestJourney.section(TestJourney.COMMUNICATION, read.revisionOf(TestJourney.COMMUNICATION), answers));
    }

    private String said() {
        return said(stores.advice().find(journey.advice()).orElseThrow());
    }

    private static String said(AdviceDraft read) {
        return read.contents().of(TestJourney.COMMUNICATION).text("needs").orElse("");
    }

    private List<String> claimAll() {
        return Stream.generate(this::claim)
                .takeWhile(Optional::isPresent)
                .flatMap(Optional::stream)
                .map(ClaimedNotification::name)
                .toList();
    }

    private Optional<ClaimedNotification> claim() {
        return stores.outbox().claim(journey.authority(), LATE, LATE.plus(Duration.ofMinutes(5)));
    }
}
