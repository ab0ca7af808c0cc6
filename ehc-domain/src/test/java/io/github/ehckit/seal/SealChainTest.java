package io.github.ehckit.seal;

import static io.github.ehckit.casework.Cast.COORDINATOR;
import static io.github.ehckit.casework.Cast.PSYCHOLOGIST;
import static io.github.ehckit.casework.Scenario.psychologistSubmitted;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.casework.Cast;
import io.github.ehckit.casework.Day;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.seal.SealChain.Fault;
import io.github.ehckit.seal.SealChain.Flaw;
import io.github.ehckit.template.answer.Contents;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("P1 The chain of the seals of a response")
class SealChainTest {
    private static final List<SubmittedAdvice> THREE = psychologistSubmitted()
            .reopens(1, COORDINATOR)
            .submits(1, PSYCHOLOGIST)
            .on("Thu 5 Mar 2026")
            .reopens(1, COORDINATOR)
            .submits(1, PSYCHOLOGIST)
            .sealed(1);

    @Test
    void of_what_was_submitted_is_without_a_fault() {
        assertThat(SealChain.faults(THREE)).isEmpty();
        assertThat(SealChain.faults(THREE.subList(0, 1))).isEmpty();
        assertThat(SealChain.faults(List.of())).isEmpty();
    }

    @Test
    void covers_who_reopened_a_version_and_when() {
        assertThat(THREE)
                .extracting(SubmittedAdvice::corrects)
                .satisfiesExactly(
                        first -> assertThat(first).isEmpty(),
                        second -> assertThat(second).contains(correcting(1, "Wed 4 Mar 2026")),
                        third -> assertThat(third).contains(correcting(2, "Thu 5 Mar 2026")));
        Correction told = correcting(1, "Wed 4 Mar 2026");
        Correction byAnother = new Correction(told.digest(), new PersonId("another"), told.reopenedAt());
        Correction later = new Correction(
                told.digest(), told.reopenedBy(), told.reopenedAt().plusNanos(1));
        assertThat(SealChain.faults(replaced(2, corrects(Optional.of(byAnother)))))
                .containsExactly(new Fault(2, Flaw.NOT_GENUINE));
        assertThat(SealChain.faults(replaced(2, corrects(Optional.of(later)))))
                .containsExactly(new Fault(2, Flaw.NOT_GENUINE));
    }

    @Test
    void misses_a_version_that_was_taken_out() {
        assertThat(SealChain.faults(List.of(THREE.get(0), THREE.get(2))))
                .containsExactly(new Fault(2, Flaw.GAP), new Fault(2, Flaw.BROKEN_CHAIN));
        assertThat(SealChain.faults(List.of(THREE.get(1), THREE.get(2))))
                .containsExactly(new Fault(1, Flaw.GAP), new Fault(1, Flaw.BROKEN_CHAIN));
    }

    @Test
    void notices_versions_that_were_exchanged_or_doubled() {
        assertThat(SealChain.faults(List.of(THREE.get(1), THREE.get(0))))
                .contains(new Fault(1, Flaw.GAP), new Fault(2, Flaw.OUT_OF_ORDER));
        assertThat(SealChain.faults(List.of(THREE.get(0), THREE.get(0))))
                .containsExactly(new Fault(2, Flaw.OUT_OF_ORDER), new Fault(2, Flaw.BROKEN_CHAIN));
    }

    @Test
    void notices_words_that_were_changed() {
        assertThat(SealChain.faults(replaced(1, emptied()))).containsExactly(new Fault(1, Flaw.NOT_GENUINE));
    }

    @Test
    void notices_a_version_that_was_written_and_sealed_anew() {
        SubmittedAdvice anew = Submission.of(emptied()).sealed();
        assertThat(anew.genuine()).isTrue();
        assertThat(SealChain.faults(replaced(1, anew))).containsExactly(new Fault(2, Flaw.BROKEN_CHAIN));
    }

    @Test
    void notices_the_version_of_another_request() {
        SubmittedAdvice another = psychologistSubmitted()
                .completes(2, Cast.THERAPIST)
                .submits(2, Cast.THERAPIST)
                .sealed(2)
                .getFirst();
        assertThat(SealChain.faults(List.of(THREE.get(0), another)))
                .containsExactly(
                        new Fault(2, Flaw.OTHER_REQUEST),
                        new Fault(2, Flaw.OUT_OF_ORDER),
                        new Fault(2, Flaw.BROKEN_CHAIN));
    }

    @Test
    void misses_a_version_cut_off_at_the_end_if_its_digest_is_shown() {
        String digest = THREE.get(2).seal().digest();
        assertThat(SealChain.faults(THREE, digest)).isEmpty();
        assertThat(SealChain.faults(THREE.subList(0, 2))).isEmpty();
        assertThat(SealChain.faults(THREE.subList(0, 2), digest)).containsExactly(new Fault(0, Flaw.NOT_THERE));
    }

    @Test
    void says_what_is_wrong_in_words_with_the_position_of_the_version() {
        assertThat(new Fault(2, Flaw.OUT_OF_ORDER).message().english())
                .isEqualTo("Item 2 is out of order. Put the versions in order, the first one first.");
        assertThat(new Fault(0, Flaw.NOT_THERE).message().english())
                .startsWith("None of these versions has the check value that you entered.");
    }

    private static Correction correcting(int version, String day) {
        return new Correction(
                THREE.get(version - 1).seal().digest(),
                COORDINATOR.id(),
                Day.on(day).atTime(12, 0).toInstant(java.time.ZoneOffset.UTC));
    }

    private static List<SubmittedAdvice> replaced(int place, SubmittedAdvice other) {
        List<SubmittedAdvice> versions = new ArrayList<>(THREE.subList(0, 2));
        versions.set(place - 1, other);
        return versions;
    }

    private static SubmittedAdvice corrects(Optional<Correction> correction) {
        SubmittedAdvice second = THREE.get(1);
        return new SubmittedAdvice(
                second.request(),
                second.template(),
                correction,
                second.seal(),
                second.signatory(),
                second.contents(),
                second.attached());
    }

    private static SubmittedAdvice emptied() {
        SubmittedAdvice first = THREE.get(0);
        return new SubmittedAdvice(
                first.request(),
                first.template(),
                first.corrects(),
                first.seal(),
                first.signatory(),
                new Contents(new TreeMap<>()),
                first.attached());
    }
}
