package io.github.ehckit.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.spi.tck.StoresUnderTest;
import io.github.ehckit.upload.Attachment;
import io.github.ehckit.upload.ScanStatus;
import io.github.ehckit.usecase.WorkReport;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Sixteen people who add, remove, scan, submit and re-open at the same moment, over and over. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class AttachmentCrowdTest {
    private static final int ROUNDS = 10;

    private final AtomicInteger names = new AtomicInteger();
    private final CaseInvariants soundness;
    private final StoresUnderTest stores;
    private final TestJourney journey;

    AttachmentCrowdTest(TestDatabase database) {
        stores = TestStores.of(database.shared());
        soundness = new CaseInvariants(stores, new Tables(database.shared()));
        journey = new TestJourney(stores.cases(), database.shared());
    }

    @Test
    @DisplayName("P1, R-141: no document comes or goes behind the lock, and every seal covers those that were there")
    void no_document_comes_or_goes_behind_the_lock() throws Exception {
        journey.travel(6);
        List<Integer> done = Crowd.succeed(ROUNDS, this::act);
        assertThat(documents()).hasSize(sumOf(done, 2));
        assertThat(stores.advice().submitted(journey.advice())).hasSize(sumOf(done, 0));
        soundness.check(journey.caseId());
    }

    @Test
    @DisplayName("P10: of a virus that several find at once the authority is told once")
    void a_virus_is_told_of_once() throws Exception {
        journey.travel(6);
        IntStream.range(0, Crowd.PEOPLE)
                .forEach(n -> journey.attach("File-" + n + ".txt", "text " + n).orElseThrow());
        List<WorkReport<ScanStatus>> found =
                Crowd.act(worker -> journey.hub().uploads().scanWaiting(journey.authority(), 4));
        int left = journey.hub()
                .uploads()
                .scanWaiting(journey.authority(), Crowd.PEOPLE)
                .count(ScanStatus.WITHHELD);
        assertThat(left
                        + found.stream()
                                .mapToInt(report -> report.count(ScanStatus.WITHHELD))
                                .sum())
                .isEqualTo(Crowd.PEOPLE);
        assertThat(found).allMatch(report -> report.failures().isEmpty());
        soundness.check(journey.caseId());
    }

    private boolean act(int person) {
        Outcome<?> outcome = switch (person % 4) {
            case 0 -> journey.submit();
            case 1 -> journey.reopen();
            case 2 -> journey.attach("File-" + names.incrementAndGet() + ".txt", "by " + person);
            default -> removeFirst();
        };
        return outcome instanceof Outcome.Done;
    }

    private Outcome<?> removeFirst() {
        return journey.remove(documents().stream()
                .filter(Attachment::current)
                .findFirst()
                .map(Attachment::number)
                .orElse(1));
    }

    private List<Attachment> documents() {
        return stores.attachments().of(journey.advice());
    }

    private static int sumOf(List<Integer> done, int remainder) {
        return IntStream.range(0, Crowd.PEOPLE)
                .filter(person -> person % 4 == remainder)
                .map(done::get)
                .sum();
    }
}
