package io.github.ehckit.notification;

import static io.github.ehckit.casework.Cast.COORDINATOR;
import static io.github.ehckit.casework.Cast.MANAGER;
import static io.github.ehckit.casework.Cast.PSYCHOLOGIST;
import static io.github.ehckit.casework.Cast.THERAPIST;
import static io.github.ehckit.casework.Cast.THERAPISTS;
import static io.github.ehckit.casework.Cast.wording;
import static io.github.ehckit.casework.Day.on;
import static io.github.ehckit.casework.Scenario.psychologistAndTeamAsked;
import static io.github.ehckit.casework.Scenario.psychologistSubmitted;
import static io.github.ehckit.casework.Scenario.request;
import static io.github.ehckit.notification.EmailSamples.LINK;
import static io.github.ehckit.notification.EmailSamples.email;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.advice.AdviceCommand.WithdrawAdviceRequest;
import io.github.ehckit.advice.AdviceType;
import io.github.ehckit.casework.AuthorityPolicy;
import io.github.ehckit.casework.AuthoritySettings;
import io.github.ehckit.casework.Cast;
import io.github.ehckit.casework.EmailDetail;
import io.github.ehckit.casework.Scenario;
import io.github.ehckit.people.Actor;
import io.github.ehckit.people.Authority;
import io.github.ehckit.people.Contact;
import io.github.ehckit.timetable.Timetable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What an email may tell, read from the case as it is, and to whom the end of a correction is told. */
class EmailFactsTest {
    private static final AuthoritySettings SETTINGS = AuthoritySettings.standard();
    private static final Instant NOON = Instant.parse("2026-03-04T12:00:00Z");

    @Test
    void R_072_an_email_tells_of_a_request_that_waits_when_it_is_due_and_that_nothing_was_submitted() {
        AdviceRequestFacts waiting = facts(psychologistAndTeamAsked(), 1, PSYCHOLOGIST);
        assertThat(waiting)
                .isEqualTo(new AdviceRequestFacts(
                        true, on("Tue 17 Mar 2026"), true, 0, Optional.empty(), Optional.empty(), 0, 2));
        assertThat(facts(psychologistAndTeamAsked(), 1, COORDINATOR).ofRecipient())
                .isFalse();
        assertThat(facts(psychologistAndTeamAsked(), 2, MANAGER).ofRecipient())
                .as("before it is allocated")
                .isFalse();
    }

    @Test
    void R_023_an_email_tells_how_many_requests_are_completed_of_those_that_were_not_withdrawn() {
        Scenario submitted = psychologistSubmitted();
        assertThat(facts(submitted, 1, COORDINATOR).completed()).isEqualTo(1);
        assertThat(facts(submitted, 1, COORDINATOR).requests()).isEqualTo(2);
        submitted.when(COORDINATOR, new WithdrawAdviceRequest(request(2), wording("asked by mistake")));
        assertThat(facts(submitted, 1, COORDINATOR).completed()).isEqualTo(1);
        assertThat(facts(submitted, 1, COORDINATOR).requests()).isEqualTo(1);
    }

    @Test
    void R_023_an_email_tells_the_day_of_the_version_submitted_last() {
        Scenario submitted = psychologistSubmitted();
        AdviceRequestFacts first = facts(submitted, 1, COORDINATOR);
        assertThat(first.pending()).isFalse();
        assertThat(first.versions()).isEqualTo(1);
        assertThat(first.submittedOn()).contains(on("Wed 4 Mar 2026"));
        assertThat(first.latest()).isEqualTo(submitted.asked(1).latest()).isPresent();
        AdviceRequestFacts corrected =
                facts(submitted.on("Thu 5 Mar 2026").reopens(1, COORDINATOR).submits(1, PSYCHOLOGIST), 1, COORDINATOR);
        assertThat(corrected.versions()).isEqualTo(2);
        assertThat(corrected.submittedOn()).contains(on("Thu 5 Mar 2026"));
    }

    @Test
    void R_023_an_email_has_the_kind_of_advice_where_the_authority_lets_it_and_the_team_that_was_asked() {
        AuthoritySettings naming = SETTINGS.with(AuthorityPolicy.standard().with(EmailDetail.KIND_OF_ADVICE));
        assertThat(read(psychologistAndTeamAsked(), 2, MANAGER, SETTINGS).kind())
                .isEmpty();
        assertThat(read(psychologistAndTeamAsked(), 2, MANAGER, naming).kind()).contains(AdviceType.MEDICAL);
        assertThat(read(psychologistAndTeamAsked(), 2, MANAGER, SETTINGS).team())
                .contains("Speech therapy");
    }

    @Test
    void an_email_that_is_made_late_in_the_evening_of_a_summers_day_has_the_date_in_London() {
        EmailFacts noon = read(psychologistAndTeamAsked(), 1, PSYCHOLOGIST, SETTINGS);
        EmailFacts night = new EmailFacts(
                Instant.parse("2026-07-01T23:30:00Z"),
                noon.authority(),
                noon.team(),
                noon.kind(),
                noon.request().orElseThrow());
        assertThat(noon.today()).isEqualTo(on("Wed 4 Mar 2026"));
        assertThat(night.today()).isEqualTo(on("Thu 2 Jul 2026"));
    }

    @Test
    void R_155_an_email_has_no_line_for_an_address_or_a_number_that_the_authority_has_not_set() {
        assertThat(lines(Contact.NONE))
                .contains("Northshire County Council")
                .noneMatch(line -> line.startsWith("Email:") || line.startsWith("Telephone:"));
        assertThat(lines(Contact.NONE.withTelephone("01632 960 001")))
                .contains("Telephone: 01632 960 001")
                .noneMatch(line -> line.startsWith("Email:"));
        assertThat(lines(Contact.email("send@northshire.example")))
                .contains("Email: send@northshire.example")
                .noneMatch(line -> line.startsWith("Telephone:"));
    }

    @Test
    void R_023_an_only_step_has_no_number_and_no_heading() {
        assertThat(email(NotificationKind.ADVICE_SUBMITTED)
                        .submitted("2026-03-04")
                        .email()
                        .lines(LINK))
                .containsSubsequence("Sign in and read the advice.", LINK.toString())
                .doesNotContain("Next steps");
    }

    @Test
    void R_023_a_line_of_an_email_has_72_characters_and_no_more() {
        String full = "x".repeat(35) + " " + "y".repeat(36);
        assertThat(LineWrap.of("", full)).containsExactly(full);
        assertThat(LineWrap.of("", full + "y")).containsExactly("x".repeat(35), "y".repeat(37));
    }

    @Test
    void D_07_the_end_of_a_correction_is_told_to_the_person_who_corrected_and_to_those_who_have_read_it() {
        Scenario ended = psychologistSubmitted()
                .reopens(1, COORDINATOR)
                .when(COORDINATOR, new WithdrawAdviceRequest(request(1), wording("it is right as it is")));
        List<Notification> told = Notifications.of(
                ended.ehcCase(), ended.ehcCase(), ended.history().getLast(), Timetable.england());
        assertThat(told)
                .map(Notification::to)
                .containsExactly(new Recipient.Person(PSYCHOLOGIST.id()), new Recipient.Readers(2));
        assertThat(told)
                .allMatch(each -> each.kind() == NotificationKind.CORRECTION_ENDED)
                .allMatch(each -> each.due().isEmpty() && each.holds(ended.ehcCase()));
        assertThat(told.getFirst().concerns(ended.ehcCase(), PSYCHOLOGIST.id(), any -> true))
                .isTrue();
        assertThat(told.getFirst().concerns(ended.ehcCase(), THERAPIST.id(), any -> true))
                .isFalse();
    }

    @Test
    void P6_each_recipient_has_a_key_of_its_own() {
        assertThat(new Recipient.Person(PSYCHOLOGIST.id()).key()).isEqualTo("person:psychologist-1");
        assertThat(new Recipient.Managers(THERAPISTS).key()).isEqualTo("managers:speech-therapy");
        assertThat(new Recipient.Readers(2).key()).isEqualTo("readers:2");
    }

    @Test
    void P6_the_eighth_attempt_is_the_last_and_a_ninth_is_one_too_many() {
        assertThat(RetryPolicy.isOver(8)).isFalse();
        assertThat(RetryPolicy.isOver(9)).isTrue();
    }

    private static AdviceRequestFacts facts(Scenario now, int request, Actor recipient) {
        return read(now, request, recipient, SETTINGS).request().orElseThrow();
    }

    private static EmailFacts read(Scenario now, int request, Actor recipient, AuthoritySettings settings) {
        return EmailFacts.of(
                now.ehcCase(),
                Optional.of(request),
                recipient.id(),
                new Authority(Cast.COUNCIL, "Northshire County Council", ""),
                Optional.of("Speech therapy"),
                settings,
                NOON);
    }

    private static List<String> lines(Contact contact) {
        Email asked = email(NotificationKind.ADVICE_REQUESTED).email();
        EmailFacts was = asked.facts();
        EmailFacts now = new EmailFacts(
                was.at(),
                was.authority().at(contact),
                was.team(),
                was.kind(),
                was.request().orElseThrow());
        return new Email(asked.notification(), asked.to(), now, asked.wording()).lines(LINK);
    }
}
