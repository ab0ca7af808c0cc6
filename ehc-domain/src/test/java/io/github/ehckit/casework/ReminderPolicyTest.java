package io.github.ehckit.casework;

import static io.github.ehckit.advice.ReminderRecipient.COORDINATOR;
import static io.github.ehckit.advice.ReminderRecipient.MANAGERS;
import static io.github.ehckit.advice.ReminderRecipient.RESPONDER;
import static io.github.ehckit.casework.Cast.PSYCHOLOGIST;
import static io.github.ehckit.casework.Cast.wording;
import static io.github.ehckit.casework.Day.on;
import static io.github.ehckit.casework.Scenario.assessing;
import static io.github.ehckit.casework.Scenario.psychologistAndTeamAsked;
import static io.github.ehckit.casework.Scenario.psychologistAsked;
import static io.github.ehckit.casework.Scenario.psychologistSubmitted;
import static io.github.ehckit.casework.Scenario.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.ehckit.advice.Addressee;
import io.github.ehckit.advice.AdviceCommand;
import io.github.ehckit.advice.AdviceEvent.ReminderMade;
import io.github.ehckit.advice.AdviceRefusal;
import io.github.ehckit.advice.AdviceType;
import io.github.ehckit.casework.ReminderPolicy.Reminder;
import io.github.ehckit.history.SystemCommand;
import io.github.ehckit.notification.Notification;
import io.github.ehckit.notification.NotificationKind;
import io.github.ehckit.notification.Notifications;
import io.github.ehckit.notification.Recipient;
import io.github.ehckit.people.Actor;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.people.Role;
import io.github.ehckit.timetable.Timetable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Advice that was asked for on Tue 3 Feb 2026 is due by Tue 17 Mar 2026. */
class ReminderPolicyTest {
    private static final Timetable LAW = Timetable.england();
    private static final ReminderPolicy STANDARD = ReminderPolicy.standard();
    private static final SystemCommand REMIND = new SystemCommand.RemindOfAdvice(request(1));

    @Test
    void A_26_the_responder_is_reminded_a_week_before_and_everybody_the_day_after() {
        Scenario asked = psychologistAsked();
        assertThat(asked.asked(1).dueOn(LAW)).isEqualTo(on("Tue 17 Mar 2026"));
        assertThat(due(asked, "Mon 9 Mar 2026")).isEmpty();
        assertThat(due(asked, "Tue 10 Mar 2026")).contains(new Reminder(-7, Set.of(RESPONDER)));
        assertThat(due(asked, "Tue 17 Mar 2026")).contains(new Reminder(-7, Set.of(RESPONDER)));
        assertThat(due(asked, "Wed 18 Mar 2026"))
                .as("nobody looked before: one reminder for all")
                .contains(new Reminder(1, Set.of(RESPONDER, MANAGERS, COORDINATOR)));
    }

    @Test
    void A_26_each_reminder_is_made_once_and_an_earlier_one_not_after_a_later_one() {
        Scenario reminded = psychologistAsked()
                .on("Tue 10 Mar 2026")
                .whenTheHub(REMIND)
                .thenHappened(ReminderMade.class)
                .whenTheHub(REMIND)
                .thenSays(AdviceRefusal.NO_REMINDER_DUE.english());
        assertThat(due(reminded, "Tue 17 Mar 2026")).isEmpty();
        reminded.on("Wed 18 Mar 2026").whenTheHub(REMIND).thenHappened(ReminderMade.class);
        assertThat(due(reminded, "Fri 1 May 2026")).isEmpty();
        assertThat(reminded.under(
                                AuthorityPolicy.standard().with(ReminderPolicy.of(new Reminder(-3, Set.of(RESPONDER)))))
                        .whenTheHub(REMIND)
                        .refusals())
                .hasSize(1);
    }

    @Test
    void A_26_nobody_is_reminded_of_advice_that_came_or_is_no_longer_wanted_or_is_being_corrected() {
        assertThat(due(psychologistSubmitted(), "Wed 18 Mar 2026")).isEmpty();
        assertThat(due(psychologistSubmitted().reopens(1, Cast.COORDINATOR), "Wed 18 Mar 2026"))
                .isEmpty();
        AdviceCommand withdrawing = new AdviceCommand.WithdrawAdviceRequest(request(1), wording("not needed"));
        assertThat(due(psychologistAsked().when(Cast.COORDINATOR, withdrawing), "Wed 18 Mar 2026"))
                .isEmpty();
    }

    @Test
    void A_26_a_day_before_the_request_brings_no_reminder() {
        ReminderPolicy early = ReminderPolicy.of(new Reminder(-42, Set.of(RESPONDER)));
        assertThat(early.due(psychologistAsked().asked(1), LAW, on("Tue 3 Feb 2026")))
                .isEmpty();
        ReminderPolicy next = ReminderPolicy.of(new Reminder(-41, Set.of(RESPONDER)));
        assertThat(next.due(psychologistAsked().asked(1), LAW, on("Wed 4 Feb 2026")))
                .isPresent();
    }

    @Test
    void A_26_a_parent_who_was_asked_for_their_own_advice_is_not_reminded() {
        Actor parent = new Actor(Cast.COUNCIL, new PersonId("parent-1"), Role.PARENT);
        Scenario asked = assessing()
                .on("Tue 3 Feb 2026")
                .knows(parent)
                .when(
                        Cast.COORDINATOR,
                        new AdviceCommand.RequestAdvice(
                                AdviceType.FAMILY, Addressee.person(parent.id()), Optional.empty()));
        assertThat(due(asked, "Wed 18 Mar 2026")).isEmpty();
    }

    @Test
    void A_26_once_the_authority_has_decided_nobody_is_reminded() {
        psychologistAsked()
                .on("Wed 18 Mar 2026")
                .when(
                        Cast.HEAD_OF_SEND,
                        new io.github.ehckit.assessment.AssessmentCommand.DecideToIssue(
                                on("Wed 18 Mar 2026"), wording("needed")))
                .whenTheHub(REMIND)
                .refusals();
    }

    @Test
    void A_26_an_authority_has_other_days_or_none() {
        assertThat(ReminderPolicy.none().due(psychologistAsked().asked(1), LAW, on("Fri 1 May 2026")))
                .isEmpty();
        ReminderPolicy own = ReminderPolicy.of(
                new Reminder(14, Set.of(COORDINATOR)), new Reminder(-14, Set.of(RESPONDER, MANAGERS)));
        assertThat(own.reminders()).extracting(Reminder::days).containsExactly(-14, 14);
        assertThat(own.due(psychologistAsked().asked(1), LAW, on("Tue 3 Mar 2026")))
                .contains(new Reminder(-14, Set.of(RESPONDER, MANAGERS)));
    }

    @Test
    void A_26_days_out_of_bounds_two_reminders_on_one_day_and_one_for_nobody_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Reminder(-43, Set.of(RESPONDER)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Reminder(366, Set.of(RESPONDER)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Reminder(1, Set.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        ReminderPolicy.of(new Reminder(1, Set.of(RESPONDER)), new Reminder(1, Set.of(COORDINATOR))));
        assertThat(List.of(new Reminder(-42, Set.of(RESPONDER)), new Reminder(365, Set.of(RESPONDER))))
                .hasSize(2);
    }

    @Test
    void R_194_of_a_teams_request_the_managers_are_reminded_once_until_it_is_allocated() {
        Scenario asked = psychologistAndTeamAsked()
                .on("Wed 18 Mar 2026")
                .whenTheHub(new SystemCommand.RemindOfAdvice(request(2)));
        assertThat(told(asked))
                .extracting(Notification::kind, Notification::to, Notification::due)
                .containsExactlyInAnyOrder(
                        tuple(
                                NotificationKind.ADVICE_REMINDER,
                                new Recipient.Managers(Cast.THERAPISTS),
                                Optional.of(on("Tue 17 Mar 2026"))),
                        tuple(
                                NotificationKind.ADVICE_REMINDER,
                                new Recipient.Person(Cast.COORDINATOR.id()),
                                Optional.of(on("Tue 17 Mar 2026"))));
    }

    @Test
    void R_194_a_reminder_is_not_told_of_advice_that_came_before_it_went_out() {
        Scenario asked = psychologistAsked().on("Tue 10 Mar 2026").whenTheHub(REMIND);
        Notification reminder = told(asked).getFirst();
        assertThat(reminder.to()).isEqualTo(new Recipient.Person(PSYCHOLOGIST.id()));
        assertThat(reminder.holds(asked.ehcCase())).isTrue();
        assertThat(reminder.asksResponder(asked.ehcCase())).isTrue();
        assertThat(reminder.holds(asked.completes(1, PSYCHOLOGIST)
                        .submits(1, PSYCHOLOGIST)
                        .ehcCase()))
                .isFalse();
    }

    private static List<Notification> told(Scenario scenario) {
        EhcCase now = scenario.ehcCase();
        return Notifications.of(now, now, scenario.history().getLast(), LAW);
    }

    private static Optional<Reminder> due(Scenario asked, String day) {
        return STANDARD.due(asked.asked(1), LAW, on(day));
    }
}
