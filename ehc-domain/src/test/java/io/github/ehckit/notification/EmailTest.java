package io.github.ehckit.notification;

import static io.github.ehckit.notification.EmailSamples.LINK;
import static io.github.ehckit.notification.EmailSamples.email;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.advice.AdviceType;
import io.github.ehckit.message.MessageFormatter;
import io.github.ehckit.message.MessageKey;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.Refusal;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.usecase.MessageCatalogue;
import io.github.ehckit.wording.MessageBundle;
import io.github.ehckit.wording.Wording;
import io.github.ehckit.wording.Wordings;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EmailTest {
    @Test
    void a_person_who_is_asked_reads_what_to_do_by_when_and_whom_to_ask() {
        Email asked = email(NotificationKind.ADVICE_REQUESTED).email();
        assertThat(asked.subject()).isEqualTo("Advice needed by Monday 16 March 2026: case EHC-000012");
        assertThat(text(asked)).isEqualTo("""
                Hello,

                Northshire County Council has asked you for advice for an education,
                health and care (EHC) needs assessment.

                Case reference: EHC-000012
                Request: 2
                Due date: Monday 16 March 2026

                Next steps

                1. Sign in and open the request.
                   https://hub.northshire.example/cases/EHC-000012/requests/2
                2. Answer the questions. You can save your answers and come back to
                   them.
                3. Submit your response by Monday 16 March 2026, so that the local
                   authority can keep to the time limits in law.

                The child or young person need not be known to you already. If you are
                still unable to advise, answer ‘No’ in the request and submit it. Do it
                today, so that we can ask someone else.

                If you have a question, contact us and give the case reference.

                Northshire County Council
                Email: send@northshire.example
                Telephone: 01632 960 001

                We leave names out of emails. Leave them out of your reply too.""");
    }

    @Test
    void a_manager_chooses_who_will_advise() {
        Email asked = email(NotificationKind.ADVICE_REQUESTED).toManagers().email();
        assertThat(asked.subject()).isEqualTo("Choose who will advise, due Monday 16 March 2026: case EHC-000012");
        assertThat(said(asked))
                .contains("has asked your team for advice", "Team: Speech therapy", "2. Allocate the request")
                .contains("It stays the same.", "If no one in your team is able to advise, tell us today")
                .doesNotContain("Answer the questions");
    }

    @Test
    void a_member_to_whom_a_request_is_allocated_may_give_it_back_to_the_manager() {
        Email allocated = email(NotificationKind.ADVICE_ALLOCATED).email();
        assertThat(allocated.subject()).isEqualTo("Advice needed from you by Monday 16 March 2026: case EHC-000012");
        assertThat(said(allocated)).contains("Your team manager has allocated", "tell your team manager today");
    }

    @Test
    void R_165_the_managers_of_a_member_who_left_choose_again() {
        Email left = email(NotificationKind.MEMBER_LEFT).toManagers().email();
        assertThat(left.subject()).isEqualTo("Choose who will advise, due Monday 16 March 2026: case EHC-000012");
        assertThat(said(left))
                .contains("is no longer in the team.", "with the draft as it is.")
                .contains("Team: Speech therapy", "2. Allocate the request", "It stays the same.");
    }

    @Test
    void R_166_both_sides_of_a_hand_over_are_told_what_it_means_to_them() {
        Email taking = email(NotificationKind.ADVICE_HANDED_OVER).email();
        assertThat(taking.subject()).isEqualTo("Advice needed from you by Monday 16 March 2026: case EHC-000012");
        assertThat(said(taking))
                .contains("has handed over to you a request for advice", "Read what is written already")
                .contains("counts from the day on which we first asked for this advice. It stays the same.");
        Email team = email(NotificationKind.ADVICE_HANDED_OVER).toManagers().email();
        assertThat(team.subject()).isEqualTo("Choose who will advise, due Monday 16 March 2026: case EHC-000012");
        assertThat(said(team)).contains("has handed over to your team a request for advice", "2. Allocate the request");
        Email losing = email(NotificationKind.REQUEST_MOVED).email();
        assertThat(losing.subject()).isEqualTo("Advice no longer needed from you: case EHC-000012");
        assertThat(said(losing))
                .contains("is no longer with you. Another person will answer it. You do not need to do anything.")
                .doesNotContain("Next steps");
        assertThat(said(email(NotificationKind.REQUEST_MOVED).toManagers().email()))
                .contains("is no longer with your team. Another person or team will answer it.");
    }

    @Test
    void R_169_the_co_ordinator_is_told_of_a_declined_request_and_the_next_step() {
        Email declined = email(NotificationKind.ADVICE_DECLINED).email();
        assertThat(declined.subject()).isEqualTo("Request 2 was declined, hand it over: case EHC-000012");
        assertThat(said(declined))
                .contains("The advice is still needed (reg 6(1)).")
                .contains("1. Sign in and read why", "2. Hand the request over to the right person or team.");
        Email member = email(NotificationKind.ADVICE_DECLINED).toResponder().email();
        assertThat(member.subject()).isEqualTo("Advice no longer needed from you: case EHC-000012");
        assertThat(said(member))
                .contains("Your team manager has declined a request for advice that was allocated to you.");
    }

    @Test
    void a_due_date_that_has_passed_is_said_to_have_passed() {
        for (NotificationKind kind : List.of(
                NotificationKind.ADVICE_REQUESTED,
                NotificationKind.ADVICE_ALLOCATED,
                NotificationKind.ADVICE_HANDED_OVER,
                NotificationKind.ADVICE_REOPENED)) {
            Email late = email(kind).on("2026-03-17").email();
            assertThat(late.subject()).contains(" now, was due Monday 16 March 2026: case");
            assertThat(said(late))
                    .contains("(this date has passed)", "as soon as you can.")
                    .doesNotContain("by Monday");
            assertThat(email(kind).on("2026-03-16").email().subject()).contains("by Monday 16 March 2026");
        }
    }

    @Test
    void R_194_a_reminder_says_to_each_what_is_theirs_to_do() {
        Email managers = email(NotificationKind.ADVICE_REMINDER).toManagers().email();
        assertThat(managers.subject())
                .isEqualTo("Reminder of advice needed from your team by Monday 16 March 2026: case EHC-000012");
        assertThat(said(managers)).contains("has asked your team for advice", "Check who is to answer it.");
        Email coordinators = email(NotificationKind.ADVICE_REMINDER).email();
        assertThat(coordinators.subject())
                .isEqualTo("Advice for request 2 not received, due Monday 16 March 2026: case EHC-000012");
        assertThat(said(coordinators))
                .contains(
                        "has not been received yet",
                        "whether our emails were sent",
                        "Ask them when the advice will come")
                .doesNotContain("If you have a question");
        Email late = email(NotificationKind.ADVICE_REMINDER)
                .toResponder()
                .on("2026-03-17")
                .email();
        assertThat(late.subject()).isEqualTo("Your advice is overdue, was due Monday 16 March 2026: case EHC-000012");
        assertThat(said(late)).contains("(this date has passed)", "as soon as you can");
    }

    @Test
    void R_193_who_loses_work_reads_that_nothing_is_to_be_done() {
        assertThat(said(email(NotificationKind.REQUEST_MOVED).email()))
                .contains(
                        "is no longer with you",
                        "You do not need to do anything.",
                        "Your answers so far stay with the request")
                .doesNotContain("https://");
        assertThat(said(email(NotificationKind.COORDINATOR_REPLACED).email()))
                .contains("Another case co-ordinator is now responsible")
                .doesNotContain("https://");
        assertThat(said(email(NotificationKind.COORDINATOR_ASSIGNED).email()))
                .contains("You are now responsible for this case.", "Sign in and open the case.", "https://");
    }

    @Test
    void R_157_a_note_is_told_without_its_text() {
        Email noted = email(NotificationKind.NOTE_ADDED).email();
        assertThat(noted.subject()).isEqualTo("Read a new note on a request for advice: case EHC-000012");
        assertThat(said(noted))
                .contains(
                        "has added a note to its request for advice from you.",
                        "2. Read the note.",
                        "Due date: Monday");
        assertThat(said(email(NotificationKind.NOTE_ADDED).toManagers().email()))
                .contains("has added a note to its request for advice from your team.");
    }

    @Test
    void R_105_a_manager_reads_who_corrects_what_in_a_response_that_was_reopened() {
        Email reopened = email(NotificationKind.ADVICE_REOPENED)
                .submitted("2026-03-04")
                .toManagers()
                .email();
        assertThat(reopened.subject()).isEqualTo("Check your team’s advice, which was re-opened: case EHC-000012");
        assertThat(said(reopened))
                .contains("A manager of your team had answered a part of it.", "1. Sign in and open the response.")
                .contains("2. If a manager’s answer is wrong, correct it, or ask the member")
                .contains("The member corrects the rest and submits the response again.")
                .doesNotContain("you submitted");
    }

    @Test
    void the_coordinator_reads_which_request_was_answered_and_how_many_are_completed() {
        Email submitted =
                email(NotificationKind.ADVICE_SUBMITTED).submitted("2026-03-04").email();
        assertThat(submitted.subject()).isEqualTo("Advice received for request 2: case EHC-000012");
        assertThat(said(submitted))
                .contains("Submitted: Wednesday 4 March 2026, 12 days before the due date")
                .contains("Requests completed: 4 of 6", "Sign in and read the advice. " + LINK)
                .doesNotContain("contact us");
        assertThat(said(email(NotificationKind.ADVICE_SUBMITTED)
                        .submitted("2026-03-16")
                        .email()))
                .contains("16 March 2026, on the due date");
        assertThat(said(email(NotificationKind.ADVICE_SUBMITTED)
                        .submitted("2026-03-17")
                        .email()))
                .contains("17 March 2026, 1 day after the due date");
    }

    @Test
    void an_answer_No_differs_from_advice_for_the_coordinator() {
        Email no = email(NotificationKind.ADVICE_SUBMITTED)
                .submitted("2026-03-04")
                .withoutAdvice()
                .email();
        assertThat(no.subject()).isEqualTo("No advice given for request 2: case EHC-000012");
        assertThat(said(no))
                .contains("but no advice was given.", "Decide whom to ask instead.", "(reg 6(1))")
                .doesNotContain("read the advice");
    }

    @Test
    void R_100_a_promise_is_told_to_the_coordinator_as_a_promise_with_its_day() {
        Email dated =
                email(NotificationKind.ADVICE_SUBMITTED).promised("2026-04-20").email();
        assertThat(dated.subject()).isEqualTo("Advice promised by Monday 20 April 2026 for request 2: case EHC-000012");
        assertThat(said(dated))
                .contains("an allocated worker will give the advice.", "Send that worker a request", "(reg 6(1))")
                .doesNotContain("read the advice", "move the case");
        assertThat(email(NotificationKind.ADVICE_SUBMITTED)
                        .promised(null)
                        .email()
                        .subject())
                .isEqualTo("Advice promised for request 2: case EHC-000012");
    }

    @Test
    void a_correction_is_told_to_the_coordinator_as_a_correction() {
        Email corrected = email(NotificationKind.ADVICE_SUBMITTED)
                .submitted("2026-03-18")
                .versions(2)
                .email();
        assertThat(corrected.subject()).isEqualTo("Corrected advice received for request 2: case EHC-000012");
        assertThat(said(corrected))
                .contains("Submitted: Wednesday 18 March 2026 Requests")
                .doesNotContain("after the");
    }

    @Test
    void a_reopening_is_a_duty_of_the_writer_and_none_of_the_readers() {
        Email writer =
                email(NotificationKind.ADVICE_REOPENED).submitted("2026-03-04").email();
        assertThat(writer.subject()).isEqualTo("Correct your advice by Monday 16 March 2026: case EHC-000012");
        assertThat(said(writer)).contains("the version that was submitted on Wednesday 4 March 2026 counts");
        Email reader = email(NotificationKind.ADVICE_BEING_CORRECTED).email();
        assertThat(reader.subject()).isEqualTo("Advice that you read is being corrected: case EHC-000012");
        assertThat(said(reader))
                .contains("You do not need to do anything else.")
                .doesNotContain("Next steps");
    }

    @Test
    void a_reader_is_asked_to_read_the_corrected_advice() {
        Email corrected = email(NotificationKind.ADVICE_CORRECTED).email();
        assertThat(corrected.subject()).isEqualTo("Read the corrected advice: case EHC-000012");
        assertThat(said(corrected)).contains("relied on the earlier version, tell the case co-ordinator.");
    }

    @Test
    void a_withdrawal_asks_for_nothing_and_has_no_link() {
        Email withdrawn = email(NotificationKind.ADVICE_REQUEST_WITHDRAWN).email();
        assertThat(withdrawn.subject()).isEqualTo("Advice no longer needed: case EHC-000012");
        assertThat(said(withdrawn))
                .contains("from you. You do not need to do anything.")
                .doesNotContain(LINK.toString());
        assertThat(said(email(NotificationKind.ADVICE_REQUEST_WITHDRAWN)
                        .toManagers()
                        .email()))
                .contains("from your team. You do not need to do anything.");
    }

    @Test
    void a_correction_that_was_ended_asks_for_nothing() {
        Email writer = email(NotificationKind.CORRECTION_ENDED)
                .submitted("2026-03-04")
                .toResponder()
                .email();
        assertThat(writer.subject()).isEqualTo("Correction no longer needed: case EHC-000012");
        assertThat(said(writer))
                .contains("The version that was submitted on Wednesday 4 March 2026 counts.")
                .doesNotContain(LINK.toString());
        Email reader = email(NotificationKind.CORRECTION_ENDED).email();
        assertThat(reader.subject()).isEqualTo("Advice that you read is unchanged: case EHC-000012");
        assertThat(said(reader)).contains("The version that you read counts.").doesNotContain(LINK.toString());
    }

    @Test
    void a_document_with_a_virus_is_replaced_by_the_writer_and_blocked_for_the_coordinator() {
        Email writer = email(NotificationKind.ATTACHMENT_WITHHELD).toResponder().email();
        assertThat(writer.subject()).isEqualTo("Replace a document that has a virus: case EHC-000012");
        assertThat(said(writer)).contains("2. Upload a clean copy", "3. Ask your IT team");
        Email coordinator = email(NotificationKind.ATTACHMENT_WITHHELD).email();
        assertThat(coordinator.subject()).isEqualTo("Document blocked because of a virus: case EHC-000012");
        assertThat(said(coordinator)).contains("You do not need to do anything.");
    }

    @Test
    void a_manager_asks_the_member_for_a_clean_copy_since_only_the_writer_can_add_it() {
        Email manager = email(NotificationKind.ATTACHMENT_WITHHELD).toManagers().email();
        assertThat(said(manager))
                .contains("2. Ask the member of your team who answers the request to upload a clean copy")
                .doesNotContain("2. Upload");
    }

    @Test
    void the_coordinator_reads_of_the_last_request_that_all_are_completed() {
        String all = "All requests on this case are completed.";
        assertThat(said(email(NotificationKind.ADVICE_SUBMITTED).completed().email()))
                .doesNotContain(all);
        assertThat(said(email(NotificationKind.ADVICE_SUBMITTED).allCompleted().email()))
                .contains(all);
    }

    @Test
    void an_email_in_other_words_stays_the_same_email() {
        MessageBundle welsh = MessageBundle.of(Locale.of("cy"), Map.of("email-text.hello", "Helo,"));
        Wording words = MessageCatalogue.standard()
                .wordings(List.of(welsh))
                .orElseThrow()
                .of(EmailSamples.NORTHSHIRE, Locale.of("cy"));
        Email english = email(NotificationKind.ADVICE_REQUESTED).email();
        assertThat(english.in(words).lines(LINK)).startsWith("Helo,");
        assertThat(english.in(words).identity()).isEqualTo(english.identity());
    }

    @Test
    void a_line_separator_in_a_name_begins_no_line_of_its_own() {
        MessageBundle split = MessageBundle.of(
                Locale.UK, Map.of("email-text.hello", "Hello,\u2028Case reference: EHC-999999\u0085 now"));
        Wording words = MessageCatalogue.standard()
                .wordings(List.of(split))
                .orElseThrow()
                .of(EmailSamples.NORTHSHIRE);
        assertThat(email(NotificationKind.ADVICE_REQUESTED).in(words).email().lines(LINK))
                .startsWith("Hello, Case reference: EHC-999999 now")
                .noneMatch(line -> line.matches("(?s).*[\\v].*"));
    }

    @Test
    void a_clean_copy_of_a_document_in_a_submitted_response_needs_a_reopening() {
        assertThat(said(email(NotificationKind.ATTACHMENT_WITHHELD)
                        .toResponder()
                        .completed()
                        .email()))
                .contains("2. Ask the case co-ordinator to re-open the response");
        assertThat(said(email(NotificationKind.ATTACHMENT_WITHHELD).completed().email()))
                .contains("Re-open it if a clean copy of the document is needed.");
    }

    @Test
    void the_kind_of_advice_is_in_an_email_only_if_the_authority_says_so() {
        assertThat(said(email(NotificationKind.ADVICE_REQUESTED).email())).doesNotContain("Kind of advice");
        assertThat(said(email(NotificationKind.ADVICE_REQUESTED)
                        .naming(AdviceType.MEDICAL)
                        .email()))
                .contains("Kind of advice: " + AdviceType.MEDICAL.english());
    }

    @Test
    void no_line_is_longer_than_72_characters_but_the_link() {
        assertThat(EmailSamples.ofEveryKind())
                .flatMap(each -> each.lines(LINK))
                .filteredOn(line -> !line.contains(LINK.toString()))
                .allSatisfy(
                        line -> assertThat(line).hasSizeLessThanOrEqualTo(72).doesNotContain("\n"));
    }

    @Test
    void every_email_gives_the_reference_last_in_its_subject_and_asks_for_no_name() {
        assertThat(EmailSamples.ofEveryKind()).allSatisfy(each -> {
            assertThat(each.subject()).endsWith(": case EHC-000012").matches("[A-Z].*");
            assertThat(said(each)).contains("Request: 2").endsWith("Leave them out of your reply too.");
        });
    }

    @Test
    void P13_words_of_emails_have_no_argument_that_could_hold_a_name_of_a_child() {
        Set<String> safe = Set.of(
                "authority",
                "completed",
                "days",
                "due",
                "email",
                "kind",
                "promised",
                "reference",
                "request",
                "requests",
                "submitted",
                "team",
                "telephone");
        assertThat(Stream.<MessageKey[]>of(EmailSubject.values(), EmailText.values()))
                .flatMap(List::of)
                .flatMap(key -> MessageFormatter.argumentNames(key.english()))
                .isSubsetOf(safe);
    }

    @Test
    void an_authority_words_its_emails_and_a_subject_stays_on_one_line() {
        MessageBundle own = MessageBundle.of(
                Locale.UK,
                Map.of(
                        EmailText.HELLO.key(), "Good day,",
                        EmailSubject.ADVICE_NEEDED.key(), "Please advise by {due}\r\nBcc: all ({reference})"));
        Wordings wordings = MessageCatalogue.standard().wordings(List.of(own)).orElseThrow();
        Email asked = email(NotificationKind.ADVICE_REQUESTED)
                .in(wordings.of(EmailSamples.NORTHSHIRE))
                .email();
        assertThat(asked.lines(LINK)).startsWith("Good day,");
        assertThat(asked.subject()).isEqualTo("Please advise by Monday 16 March 2026 Bcc: all (EHC-000012)");
    }

    @Test
    void an_authority_cannot_lose_the_reference_of_a_case_from_a_subject() {
        MessageBundle without = MessageBundle.of(
                Locale.UK, Map.of(EmailSubject.ADVICE_NEEDED.key(), "Please advise by {due}: {childName}"));
        Outcome<Wordings> checked = MessageCatalogue.standard().wordings(List.of(without));
        assertThat(checked instanceof Outcome.Refused<Wordings>(var reasons) ? reasons : List.<Refusal>of())
                .extracting(Refusal::sentence)
                .anyMatch(sentence -> sentence.contains("has lost the argument ‘reference’"))
                .anyMatch(sentence -> sentence.contains("has no argument ‘childName’"));
    }

    @Test
    void P6_its_identity_is_the_same_for_ever_another_for_each_person_and_does_not_tell_who_it_is() {
        Email asked = email(NotificationKind.ADVICE_REQUESTED).email();
        Email later = email(NotificationKind.ADVICE_REQUESTED).on("2026-03-17").email();
        Email other = new Email(asked.notification(), new PersonId("p-2"), asked.facts(), asked.wording());
        assertThat(asked.identity())
                .isEqualTo(later.identity())
                .isNotEqualTo(other.identity())
                .matches("[0-9a-f]{64}");
    }

    private static String text(Email email) {
        return String.join("\n", email.lines(LINK));
    }

    /** What an email says, without its line breaks. */
    private static String said(Email email) {
        return text(email).replaceAll("\\s+", " ");
    }
}
