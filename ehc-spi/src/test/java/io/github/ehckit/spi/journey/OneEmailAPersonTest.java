package io.github.ehckit.spi.journey;

import static io.github.ehckit.spi.journey.Cast.COLLEAGUE;
import static io.github.ehckit.spi.journey.Cast.COORDINATOR;
import static io.github.ehckit.spi.journey.Cast.COUNCIL;
import static io.github.ehckit.spi.journey.Cast.MANAGER;
import static io.github.ehckit.spi.journey.Cast.PSYCHOLOGIST;
import static io.github.ehckit.spi.journey.Cast.THERAPIST;
import static io.github.ehckit.spi.journey.Cast.THERAPISTS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.advice.AdviceCommand;
import io.github.ehckit.casework.AuthorityPolicy;
import io.github.ehckit.casework.EmailDetail;
import io.github.ehckit.notification.Email;
import io.github.ehckit.people.Membership;
import io.github.ehckit.people.Role;
import io.github.ehckit.port.Notifier.Delivery;
import io.github.ehckit.port.Outbox.DeliveryResult;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each person who is told gets an email of their own, whatever happens to that of another. */
class OneEmailAPersonTest {
    private static final URI LINK = URI.create("https://hub.example/request");

    private final Journey journey = Journey.advising();

    @Test
    void two_managers_of_a_team_get_an_email_each_with_the_name_of_the_team() {
        twoManagers();
        journey.deliver();
        assertThat(toManagers()).extracting(Email::to).containsExactlyInAnyOrder(MANAGER.id(), COLLEAGUE.id());
        assertThat(toManagers()).extracting(Email::identity).doesNotHaveDuplicates();
        assertThat(toManagers()).allSatisfy(email -> assertThat(text(email)).contains("Team: "));
    }

    @ParameterizedTest
    @EnumSource
    void one_that_fails_keeps_no_other_from_theirs_and_is_tried_again_alone(HostFault trouble) {
        twoManagers();
        journey.mail.with(MANAGER.id(), trouble);
        assertThat(journey.deliver()).isEqualTo(Map.of(DeliveryResult.SENT, 2, DeliveryResult.DUE_AGAIN, 1));
        assertThat(toManagers()).extracting(Email::to).containsExactly(COLLEAGUE.id());

        journey.mail.mend(MANAGER.id());
        journey.clock.pass(Duration.ofDays(1));
        assertThat(journey.deliver()).isEqualTo(Map.of(DeliveryResult.SENT, 1));
        assertThat(toManagers()).extracting(Email::to).containsExactly(COLLEAGUE.id(), MANAGER.id());
    }

    @Test
    void one_that_is_refused_for_good_leaves_the_notification_sent_if_another_was() {
        twoManagers();
        journey.mail.with(MANAGER.id(), () -> Delivery.REFUSED);
        assertThat(journey.deliver()).isEqualTo(Map.of(DeliveryResult.SENT, 3));
        journey.mail.with(COORDINATOR.id(), () -> Delivery.REFUSED);
        journey.wroteAll(1, THERAPIST).submitted(1, THERAPIST);
        assertThat(journey.deliver()).as("no one could be told").isEqualTo(Map.of(DeliveryResult.PARKED, 1));
    }

    @Test
    void the_coordinator_reads_how_many_requests_are_completed() {
        journey.wroteAll(1, THERAPIST).submitted(1, THERAPIST);
        journey.deliver();
        assertThat(journey.told().getLast().to()).isEqualTo(COORDINATOR.id());
        assertThat(text(journey.told().getLast()))
                .contains("Submitted: Wednesday 4 March 2026, 12 days before the due date")
                .contains("Requests completed: 1 of 2");
    }

    @Test
    void an_authority_that_lets_emails_name_the_kind_of_advice_has_it_named() {
        Journey naming = Journey.advising(AuthorityPolicy.standard().with(EmailDetail.KIND_OF_ADVICE));
        naming.deliver();
        assertThat(naming.told()).allSatisfy(email -> assertThat(text(email)).contains("Kind of advice: "));
        journey.deliver();
        assertThat(journey.told()).allSatisfy(email -> assertThat(text(email)).doesNotContain("Kind of advice"));
    }

    @Test
    void R_072_a_manager_who_is_the_responder_too_is_told_of_a_reopening_once() {
        journey.done(new AdviceCommand.AllocateAdvice(journey.request(1), MANAGER.id()), MANAGER)
                .wroteAll(1, MANAGER)
                .submitted(1, MANAGER)
                .deliver();
        int before = journey.told().size();
        journey.reopened(1).deliver();
        assertThat(journey.told().subList(before, journey.told().size()))
                .extracting(Email::to)
                .containsExactly(MANAGER.id());
    }

    @Test
    void R_072_a_manager_in_a_role_that_may_not_allocate_is_not_told_of_a_request_to_the_team() {
        twoManagers();
        journey.directory.grant(COUNCIL, COLLEAGUE.id(), Role.PARENT).revoke(COUNCIL, COLLEAGUE.id(), COLLEAGUE.role());
        journey.deliver();
        assertThat(toManagers()).extracting(Email::to).containsExactly(MANAGER.id());
    }

    private void twoManagers() {
        journey.directory.unlink(COUNCIL, COLLEAGUE.id(), THERAPISTS);
        journey.directory.link(COUNCIL, COLLEAGUE.id(), Membership.manager(THERAPISTS));
    }

    private List<Email> toManagers() {
        return journey.told().stream()
                .filter(email -> !email.to().equals(THERAPIST.id()))
                .filter(email -> !email.to().equals(PSYCHOLOGIST.id()))
                .toList();
    }

    private static String text(Email email) {
        return String.join("\n", email.lines(LINK));
    }

    @Test
    void R_023_a_coordinator_who_read_the_first_version_is_told_once_of_the_corrected_one() {
        Journey read = Journey.advising().wroteAll(1, THERAPIST).submitted(1, THERAPIST);
        read.hub.advice().latest(read.request(1), COORDINATOR).orElseThrow();
        read.reopened(1);
        read.deliver();
        int before = read.told().size();
        read.submitted(1, THERAPIST).deliver();
        assertThat(read.told().subList(before, read.told().size()))
                .extracting(Email::to)
                .containsExactly(COORDINATOR.id());
    }

    @Test
    void R_023_who_read_in_a_role_that_they_have_no_more_is_not_told_of_a_correction_in_another() {
        Journey read = Journey.advising()
                .wroteAll(1, THERAPIST)
                .submitted(1, THERAPIST)
                .wroteAll(2, PSYCHOLOGIST)
                .submitted(2, PSYCHOLOGIST);
        read.hub.advice().latest(read.request(1), PSYCHOLOGIST).orElseThrow();
        read.reopened(1);
        read.deliver();
        read.directory
                .revoke(COUNCIL, PSYCHOLOGIST.id(), Role.CONTRIBUTOR)
                .grant(COUNCIL, PSYCHOLOGIST.id(), Role.DECISION_MAKER);
        int before = read.told().size();
        read.submitted(1, THERAPIST).deliver();
        assertThat(read.told().subList(before, read.told().size()))
                .extracting(Email::to)
                .containsExactly(COORDINATOR.id());
    }
}
