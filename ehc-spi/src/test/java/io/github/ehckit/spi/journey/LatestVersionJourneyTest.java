package io.github.ehckit.spi.journey;

import static io.github.ehckit.spi.journey.Cast.COORDINATOR;
import static io.github.ehckit.spi.journey.Cast.PSYCHOLOGIST;
import static io.github.ehckit.spi.journey.Cast.THERAPIST;
import static io.github.ehckit.template.answer.SectionCode.BACKGROUND;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.document.DocumentModel;
import io.github.ehckit.document.Transcript;
import io.github.ehckit.document.TranscriptEntry;
import io.github.ehckit.notification.Email;
import io.github.ehckit.people.Actor;
import io.github.ehckit.seal.SealChain;
import io.github.ehckit.seal.SubmittedAdvice;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Advice that was corrected twice: the last of its three versions is what is read, printed and dated. */
class LatestVersionJourneyTest {
    private static final List<Actor> READERS = List.of(THERAPIST, PSYCHOLOGIST, COORDINATOR);

    private final Journey journey = Journey.advising()
            .wroteAll(2, PSYCHOLOGIST)
            .submitted(2, PSYCHOLOGIST)
            .wroteAll(1, THERAPIST)
            .submitted(1, THERAPIST);

    @Test
    void R_148_and_D_07_what_is_read_is_the_last_version_and_the_earlier_ones_stay() {
        corrected("Thu 5 Mar 2026", "In 2022");
        corrected("Fri 6 Mar 2026", "In 2021");
        for (Actor reader : READERS) {
            SubmittedAdvice read =
                    journey.hub.advice().latest(journey.request(1), reader).orElseThrow();
            assertThat(read.seal().version()).isEqualTo(3);
            assertThat(firstContact(read)).isEqualTo("In 2021");
        }
        assertThat(versions())
                .map(LatestVersionJourneyTest::firstContact)
                .containsExactly("In 2023", "In 2022", "In 2021");
        assertThat(SealChain.faults(versions())).isEmpty();
        assertThat(journey.row(1, COORDINATOR).completedOn()).contains(Day.on("Fri 6 Mar 2026"));
    }

    @Test
    void R_146_and_D_07_what_is_printed_is_the_last_version_alone() {
        corrected("Thu 5 Mar 2026", "In 2022");
        corrected("Fri 6 Mar 2026", "In 2021");
        for (Actor reader : READERS) {
            assertThat(printed(journey.hub
                            .documents()
                            .advice(journey.request(1), reader)
                            .orElseThrow()))
                    .contains("In 2021")
                    .doesNotContain("In 2022");
        }
        assertThat(printed(journey.hub
                        .documents()
                        .allAdvice(journey.id(), COORDINATOR)
                        .orElseThrow()))
                .contains("In 2021")
                .doesNotContain("In 2022");
    }

    @Test
    void R_149_three_versions_of_one_day_leave_its_date_and_the_last_is_read() {
        corrected("Wed 4 Mar 2026", "In 2022");
        corrected("Wed 4 Mar 2026", "In 2021");
        assertThat(journey.row(1, COORDINATOR).completedOn()).contains(Day.on("Wed 4 Mar 2026"));
        assertThat(journey.hub
                        .advice()
                        .latest(journey.request(1), COORDINATOR)
                        .orElseThrow()
                        .seal()
                        .version())
                .isEqualTo(3);
    }

    @Test
    void D_07_while_the_second_version_is_corrected_it_is_the_one_that_others_read() {
        corrected("Thu 5 Mar 2026", "In 2022");
        journey.reopened(1).saved(1, THERAPIST, BACKGROUND, Writing.background("In 2021"));
        assertThat(firstContact(journey.hub
                        .advice()
                        .latest(journey.request(1), PSYCHOLOGIST)
                        .orElseThrow()))
                .isEqualTo("In 2022");
    }

    private void corrected(String day, String firstContact) {
        journey.on(day)
                .reopened(1)
                .saved(1, THERAPIST, BACKGROUND, Writing.background(firstContact))
                .submitted(1, THERAPIST);
    }

    private List<SubmittedAdvice> versions() {
        return journey.hub.advice().versions(journey.request(1), COORDINATOR).orElseThrow();
    }

    private static String firstContact(SubmittedAdvice version) {
        return version.contents().of(BACKGROUND).text("firstContact").orElseThrow();
    }

    private static String printed(DocumentModel document) {
        return Transcript.of(document).stream().map(TranscriptEntry::text).collect(Collectors.joining("\n"));
    }

    @Test
    void R_023_who_has_read_the_corrected_version_alone_is_not_told_that_advice_they_read_was_corrected() {
        Journey late = Journey.advising()
                .wroteAll(1, THERAPIST)
                .submitted(1, THERAPIST)
                .wroteAll(2, PSYCHOLOGIST)
                .submitted(2, PSYCHOLOGIST)
                .reopened(1);
        late.deliver();
        late.submitted(1, THERAPIST);
        late.hub.advice().latest(late.request(1), PSYCHOLOGIST).orElseThrow();
        int before = late.told().size();
        late.deliver();
        assertThat(late.told().subList(before, late.told().size()))
                .extracting(Email::to)
                .containsExactly(COORDINATOR.id());
    }
}
