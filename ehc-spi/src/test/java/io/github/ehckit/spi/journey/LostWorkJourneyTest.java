package io.github.ehckit.spi.journey;

import static io.github.ehckit.spi.journey.Cast.COLLEAGUE;
import static io.github.ehckit.spi.journey.Cast.COORDINATOR;
import static io.github.ehckit.spi.journey.Cast.COUNCIL;
import static io.github.ehckit.spi.journey.Cast.HEAD_OF_SEND;
import static io.github.ehckit.spi.journey.Cast.MANAGER;
import static io.github.ehckit.spi.journey.Cast.THERAPIST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.ehckit.advice.AdviceCommand;
import io.github.ehckit.notification.Email;
import io.github.ehckit.people.Actor;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.people.Role;
import io.github.ehckit.record.RecordCommand;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whoever loses work is told, by an email that names nobody and asks for nothing. */
class LostWorkJourneyTest {
    private static final Actor SUCCESSOR = new Actor(COUNCIL, new PersonId("successor"), Role.COORDINATOR, Set.of());
    private static final String MOVED = "Advice no longer needed from you: case EHC-000001";

    private final Journey journey = Journey.advising();

    @Test
    void R_193_a_member_is_told_when_the_manager_gives_the_request_to_another() {
        journey.deliver();
        journey.done(allocating(COLLEAGUE), MANAGER);
        assertThat(delivered())
                .extracting(Email::to, Email::subject)
                .containsExactlyInAnyOrder(
                        tuple(THERAPIST.id(), MOVED),
                        tuple(COLLEAGUE.id(), "Advice needed from you by Monday 16 March 2026: case EHC-000001"));
    }

    @Test
    void R_193_a_member_is_told_when_the_request_goes_back_to_the_team_and_that_their_words_stay() {
        journey.deliver();
        journey.done(new AdviceCommand.ReturnToTeam(journey.request(1)), MANAGER);
        Email told = delivered().getFirst();
        assertThat(told.to()).isEqualTo(THERAPIST.id());
        assertThat(text(told))
                .contains("is no longer with you", "Your answers so far stay with the request")
                .contains("Request: 1");
    }

    @Test
    void R_193_who_has_it_back_before_the_email_goes_out_is_not_told_that_it_is_gone() {
        journey.deliver();
        journey.done(allocating(COLLEAGUE), MANAGER).done(allocating(THERAPIST), MANAGER);
        assertThat(delivered())
                .extracting(Email::to, Email::subject)
                .contains(tuple(COLLEAGUE.id(), MOVED))
                .doesNotContain(tuple(THERAPIST.id(), MOVED));
    }

    @Test
    void R_193_who_has_left_the_authority_is_told_nothing() {
        journey.deliver();
        journey.done(allocating(COLLEAGUE), MANAGER);
        journey.directory.revoke(COUNCIL, THERAPIST.id(), Role.CONTRIBUTOR);
        assertThat(delivered()).extracting(Email::to).doesNotContain(THERAPIST.id());
    }

    @Test
    void R_193_a_coordinator_who_is_replaced_is_told_and_so_is_the_successor_without_a_request_to_speak_of() {
        journey.directory.add(SUCCESSOR, Cast.profile(SUCCESSOR));
        journey.deliver();
        journey.done(new RecordCommand.AssignCoordinator(SUCCESSOR.id()), HEAD_OF_SEND);
        List<Email> told = delivered();
        assertThat(told)
                .extracting(Email::to, Email::subject)
                .containsExactlyInAnyOrder(
                        tuple(COORDINATOR.id(), "You are no longer the case co-ordinator: case EHC-000001"),
                        tuple(SUCCESSOR.id(), "You are now the case co-ordinator: case EHC-000001"));
        assertThat(told).allSatisfy(email -> assertThat(text(email)).doesNotContain("Request:"));
        assertThat(told)
                .allSatisfy(email -> assertThat(email.notification().request()).isEmpty());
    }

    private AdviceCommand allocating(Actor member) {
        return new AdviceCommand.AllocateAdvice(journey.request(1), member.id());
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
