package io.github.ehckit.spi.journey;

import static io.github.ehckit.spi.journey.Cast.COORDINATOR;
import static io.github.ehckit.spi.journey.Cast.COUNCIL;
import static io.github.ehckit.spi.journey.Cast.MANAGER;
import static io.github.ehckit.spi.journey.Cast.NEIGHBOUR;
import static io.github.ehckit.spi.journey.Cast.PSYCHOLOGIST;
import static io.github.ehckit.spi.journey.Cast.THERAPIST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.ehckit.advice.ReminderRecipient;
import io.github.ehckit.casework.AuthorityPolicy;
import io.github.ehckit.casework.ReminderPolicy;
import io.github.ehckit.notification.Email;
import io.github.ehckit.people.Actor;
import io.github.ehckit.usecase.ReminderResult;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Advice that was asked for on Mon 2 Feb 2026 is due by Mon 16 Mar 2026, and those who owe it are reminded. */
class RemindersJourneyTest {
    private final Journey journey = Journey.advising();

    @Test
    void R_194_whoever_is_to_answer_is_reminded_a_week_before_once_and_by_email() {
        journey.deliver();
        assertThat(remind("Sun 8 Mar 2026")).isEmpty();
        assertThat(remind("Mon 9 Mar 2026")).isEqualTo(Map.of(ReminderResult.MADE, 2));
        assertThat(remind("Mon 9 Mar 2026")).isEmpty();
        List<Email> told = delivered();
        assertThat(told)
                .extracting(Email::to, Email::subject)
                .containsExactlyInAnyOrder(
                        tuple(
                                THERAPIST.id(),
                                "Reminder of advice needed from you by Monday 16 March 2026: case EHC-000001"),
                        tuple(
                                PSYCHOLOGIST.id(),
                                "Reminder of advice needed from you by Monday 16 March 2026: case EHC-000001"));
        assertThat(text(told.getFirst()))
                .contains(
                        "This is a reminder.",
                        "has not received it yet",
                        "Submit your response by Monday 16 March 2026");
        assertThat(delivered()).isEmpty();
    }

    @Test
    void R_194_the_day_after_the_due_date_the_manager_and_the_coordinator_are_told_too() {
        journey.deliver();
        journey.wroteAll(2, PSYCHOLOGIST).submitted(2, PSYCHOLOGIST);
        journey.deliver();
        assertThat(remind("Tue 17 Mar 2026")).isEqualTo(Map.of(ReminderResult.MADE, 1));
        List<Email> told = delivered();
        assertThat(told)
                .extracting(Email::to, Email::subject)
                .containsExactlyInAnyOrder(
                        tuple(THERAPIST.id(), "Your advice is overdue, was due Monday 16 March 2026: case EHC-000001"),
                        tuple(
                                MANAGER.id(),
                                "Your team’s advice is overdue, was due Monday 16 March 2026: case EHC-000001"),
                        tuple(
                                COORDINATOR.id(),
                                "Advice for request 1 is overdue, was due Monday 16 March 2026: case EHC-000001"));
        assertThat(remind("Wed 18 Mar 2026")).isEmpty();
        assertThat(remind("Mon 1 Jun 2026")).isEmpty();
    }

    @Test
    void R_194_advice_that_came_in_time_is_not_chased() {
        journey.wroteAll(1, THERAPIST)
                .submitted(1, THERAPIST)
                .wroteAll(2, PSYCHOLOGIST)
                .submitted(2, PSYCHOLOGIST);
        assertThat(remind("Tue 17 Mar 2026")).isEmpty();
    }

    @Test
    void R_194_advice_that_came_between_the_reminder_and_its_email_is_not_chased() {
        journey.deliver();
        remind("Mon 9 Mar 2026");
        journey.wroteAll(2, PSYCHOLOGIST).submitted(2, PSYCHOLOGIST);
        assertThat(delivered())
                .filteredOn(email -> email.subject().startsWith("Reminder"))
                .extracting(Email::to)
                .containsExactly(THERAPIST.id());
    }

    @Test
    void A_26_an_authority_sets_other_days_and_other_people() {
        Journey own = Journey.advising(AuthorityPolicy.standard()
                .with(ReminderPolicy.of(new ReminderPolicy.Reminder(-14, Set.of(ReminderRecipient.COORDINATOR)))));
        own.deliver();
        int before = own.told().size();
        own.on("Mon 2 Mar 2026").hub.deliveries().remind(COUNCIL);
        own.deliver();
        assertThat(own.told().stream().skip(before))
                .extracting(Email::to)
                .containsExactly(COORDINATOR.id(), COORDINATOR.id());
        Journey silent = Journey.advising(AuthorityPolicy.standard().with(ReminderPolicy.none()));
        assertThat(silent.on("Mon 1 Jun 2026").hub.deliveries().remind(COUNCIL).counts())
                .isEmpty();
    }

    @Test
    void P9_one_authoritys_reminders_are_not_anothers() {
        journey.on("Tue 17 Mar 2026");
        assertThat(journey.hub.deliveries().remind(NEIGHBOUR).counts()).isEmpty();
    }

    @Test
    void R_194_the_timeline_of_the_authority_says_that_a_reminder_was_made() {
        remind("Mon 9 Mar 2026");
        String sentence = "A reminder of a request for advice was made (request 2).";
        assertThat(timeline(COORDINATOR)).contains(sentence);
        assertThat(timeline(PSYCHOLOGIST)).doesNotContain(sentence);
    }

    private List<String> timeline(Actor reader) {
        return journey.hub.reading().timeline(journey.id(), reader).orElseThrow().stream()
                .map(entry -> entry.message().english())
                .toList();
    }

    private Map<ReminderResult, Integer> remind(String day) {
        return journey.on(day).hub.deliveries().remind(COUNCIL).counts();
    }

    private List<Email> delivered() {
        int before = journey.told().size();
        journey.deliver();
        return journey.told().stream().skip(before).toList();
    }

    private static String text(Email email) {
        return String.join(" ", email.lines(URI.create("https://hub.example/case")))
                .replaceAll("\\s+", " ");
    }
}
