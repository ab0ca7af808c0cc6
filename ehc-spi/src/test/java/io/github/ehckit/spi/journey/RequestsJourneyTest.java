package io.github.ehckit.spi.journey;

import static io.github.ehckit.spi.journey.Cast.COLLEAGUE;
import static io.github.ehckit.spi.journey.Cast.COORDINATOR;
import static io.github.ehckit.spi.journey.Cast.HEAD_OF_SEND;
import static io.github.ehckit.spi.journey.Cast.MANAGER;
import static io.github.ehckit.spi.journey.Cast.PARENT;
import static io.github.ehckit.spi.journey.Cast.PSYCHOLOGIST;
import static io.github.ehckit.spi.journey.Cast.STRANGER;
import static io.github.ehckit.spi.journey.Cast.THERAPIST;
import static io.github.ehckit.spi.journey.Cast.THERAPISTS;
import static io.github.ehckit.spi.journey.RefusalReasons.codes;
import static io.github.ehckit.spi.journey.RefusalReasons.places;
import static io.github.ehckit.spi.journey.RefusalReasons.rules;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.advice.Addressee;
import io.github.ehckit.advice.AdviceCommand;
import io.github.ehckit.advice.AdviceRequestNote;
import io.github.ehckit.advice.AdviceType;
import io.github.ehckit.assessment.AssessmentCommand;
import io.github.ehckit.casework.Lateness;
import io.github.ehckit.document.Transcript;
import io.github.ehckit.document.TranscriptEntry;
import io.github.ehckit.history.PersonalText;
import io.github.ehckit.history.Stage;
import io.github.ehckit.notification.Email;
import io.github.ehckit.notification.NotificationKind;
import io.github.ehckit.outcome.Notice;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.RefusalCode;
import io.github.ehckit.people.Actor;
import io.github.ehckit.seal.SubmittedAdvice;
import io.github.ehckit.template.AdviceIntention;
import io.github.ehckit.template.Header;
import io.github.ehckit.template.answer.Answers;
import io.github.ehckit.template.answer.SectionCode;
import io.github.ehckit.usecase.AdviceRequestRow.Names;
import io.github.ehckit.usecase.AdviceRequestRow.Status;
import io.github.ehckit.usecase.AdviceRequestRow.Whose;
import io.github.ehckit.usecase.CaseFile;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What people see of requests for advice, and of the header that answers them. */
class RequestsJourneyTest {

    @Test
    void R_075_the_case_opens_at_the_assessment_to_whom_it_waits_for_and_where_it_stands_to_others() {
        Journey journey = Journey.advising()
                .done(
                        new AssessmentCommand.DecideToIssue(Day.on("Wed 4 Mar 2026"), new PersonalText("It is needed")),
                        HEAD_OF_SEND);
        assertThat(journey.file(THERAPIST).opensAt()).isEqualTo(Stage.ASSESSMENT);
        assertThat(journey.file(COLLEAGUE).opensAt()).as("the team's").isEqualTo(Stage.ASSESSMENT);
        assertThat(journey.file(COORDINATOR).opensAt()).isEqualTo(Stage.PLAN);
        journey.wroteAll(2, PSYCHOLOGIST).submitted(2, PSYCHOLOGIST);
        assertThat(journey.file(PSYCHOLOGIST).opensAt())
                .as("nothing waits for them any more")
                .isEqualTo(Stage.PLAN);
    }

    @Test
    void R_077_a_contributor_recognises_their_own_request_and_their_teams() {
        Journey journey = Journey.advising();
        assertThat(journey.row(1, THERAPIST).whose()).isEqualTo(Whose.OWN);
        assertThat(journey.row(1, COLLEAGUE).whose()).isEqualTo(Whose.TEAMS);
        assertThat(journey.row(1, PSYCHOLOGIST).whose()).isEqualTo(Whose.OTHERS);
        assertThat(journey.row(2, PSYCHOLOGIST).whose()).isEqualTo(Whose.OWN);
    }

    @Test
    void R_079_before_submitting_a_contributor_sees_who_else_was_asked_and_how_it_stands_and_reads_nothing() {
        Journey journey = Journey.advising().wroteAll(1, THERAPIST).submitted(1, THERAPIST);
        assertThat(journey.row(1, PSYCHOLOGIST).names().person())
                .contains(Cast.profile(THERAPIST).name());
        assertThat(journey.row(1, PSYCHOLOGIST).status()).as("R-090").isEqualTo(Status.COMPLETED);
        assertThat(journey.row(1, PSYCHOLOGIST).notes()).as("A-14").isEmpty();
        assertThat(codes(journey.hub.advice().latest(journey.request(1), PSYCHOLOGIST)))
                .containsExactly(RefusalCode.NOT_PERMITTED);
    }

    @Test
    void R_087_a_row_shows_the_name_of_the_person_who_was_asked() {
        assertThat(Journey.advising().row(2, PSYCHOLOGIST).names())
                .isEqualTo(new Names(
                        Optional.empty(), Optional.of(Cast.profile(PSYCHOLOGIST).name())));
    }

    @Test
    void R_088_a_row_shows_the_team_and_once_allocated_the_member() {
        Journey journey = Journey.advising();
        assertThat(journey.row(1, PARENT).names())
                .isEqualTo(new Names(
                        Optional.of("Speech and language therapy"),
                        Optional.of(Cast.profile(THERAPIST).name())));
        journey.done(new AdviceCommand.ReturnToTeam(journey.request(1)), MANAGER);
        assertThat(journey.row(1, PARENT).names())
                .isEqualTo(new Names(Optional.of("Speech and language therapy"), Optional.empty()));
    }

    @Test
    void R_089_and_R_090_a_row_shows_when_it_was_asked_when_it_is_due_and_how_it_stands() {
        Journey journey = Journey.advising();
        assertThat(journey.row(2, PSYCHOLOGIST).requestedOn()).isEqualTo(Day.on("Mon 2 Feb 2026"));
        assertThat(journey.row(2, PSYCHOLOGIST).dueOn()).isEqualTo(Day.on("Mon 16 Mar 2026"));
        assertThat(journey.row(2, PSYCHOLOGIST).status()).isEqualTo(Status.PENDING);
    }

    @Test
    void R_092_and_A_14_a_note_is_seen_by_whoever_responds_their_team_and_the_authority_alone() {
        Journey journey = Journey.advising();
        for (Actor reader : new Actor[] {THERAPIST, COLLEAGUE, MANAGER, COORDINATOR, HEAD_OF_SEND}) {
            assertThat(journey.row(1, reader).notes())
                    .map(AdviceRequestNote::text)
                    .containsExactly(new PersonalText(Journey.NOTE));
        }
        assertThat(journey.row(1, PSYCHOLOGIST).notes()).isEmpty();
        assertThat(journey.row(1, PARENT).notes()).isEmpty();
    }

    @Test
    void R_157_every_note_added_to_a_request_is_shown_with_its_day_in_the_order_in_which_they_were_added() {
        Journey journey = Journey.advising()
                .on("Thu 5 Mar 2026")
                .noted(1, "Please cover the move to year 7")
                .on("Fri 6 Mar 2026")
                .noted(1, "A report of the paediatrician has come");
        List<AdviceRequestNote> notes = List.of(
                new AdviceRequestNote(new PersonalText(Journey.NOTE), Day.on("Mon 2 Feb 2026")),
                new AdviceRequestNote(new PersonalText("Please cover the move to year 7"), Day.on("Thu 5 Mar 2026")),
                new AdviceRequestNote(
                        new PersonalText("A report of the paediatrician has come"), Day.on("Fri 6 Mar 2026")));
        for (Actor reader : List.of(THERAPIST, COLLEAGUE, MANAGER, COORDINATOR, HEAD_OF_SEND)) {
            assertThat(journey.row(1, reader).notes()).isEqualTo(notes);
        }
        assertThat(journey.draft(1, THERAPIST).orElseThrow().request().notes()).isEqualTo(notes);
        assertThat(journey.row(1, PSYCHOLOGIST).notes()).as("A-14").isEmpty();
        assertThat(journey.row(1, PARENT).notes()).isEmpty();
        assertThat(journey.row(2, PSYCHOLOGIST).notes())
                .as("of the other request")
                .hasSize(1);
        journey.wroteAll(1, THERAPIST).submitted(1, THERAPIST);
        assertThat(journey.row(1, THERAPIST).notes()).as("after the submission").isEqualTo(notes);
        assertThat(journey.row(1, COORDINATOR).notes()).isEqualTo(notes);
    }

    @Test
    void R_157_a_note_is_told_to_the_person_who_responds_and_to_the_managers_before_the_allocation() {
        Journey journey = Journey.advising().asked(AdviceType.OTHER, Addressee.team(THERAPISTS));
        journey.deliver();
        int before = journey.told().size();
        journey.noted(1, "Please cover the move to year 7").noted(3, "Please see the sister as well");
        journey.deliver();
        List<Email> told = journey.told().subList(before, journey.told().size());
        assertThat(told).extracting(Email::to).containsExactly(THERAPIST.id(), MANAGER.id());
        assertThat(told)
                .allMatch(email -> email.notification().kind() == NotificationKind.NOTE_ADDED)
                .extracting(Email::subject)
                .containsOnly("Read a new note on a request for advice: case EHC-000001");
        assertThat(told)
                .flatExtracting(email -> email.lines(URI.create("https://hub.example")))
                .noneMatch(line -> line.contains("year 7") || line.contains("sister"));
    }

    @Test
    void R_157_a_note_is_added_by_the_authority_while_the_request_is_pending() {
        Journey journey = Journey.advising();
        for (Actor other : List.of(THERAPIST, MANAGER, PSYCHOLOGIST)) {
            assertThat(rules(journey.handle(note(journey, "Mine"), other))).containsExactly("R-157");
        }
        journey.done(note(journey, "By the decision maker"), HEAD_OF_SEND)
                .wroteAll(1, THERAPIST)
                .submitted(1, THERAPIST);
        assertThat(codes(journey.handle(note(journey, "Too late"), COORDINATOR)))
                .containsExactly(RefusalCode.ADVICE_LOCKED);
        journey.reopened(1).done(note(journey, "While it is corrected"), COORDINATOR);
        assertThat(journey.row(1, THERAPIST).notes())
                .map(added -> added.text().text())
                .containsExactly(Journey.NOTE, "By the decision maker", "While it is corrected");
    }

    @Test
    void R_147_the_reason_of_a_reopening_is_shown_to_the_writer_the_manager_and_the_authority_alone() {
        Journey journey = Journey.advising().wroteAll(1, THERAPIST).submitted(1, THERAPIST);
        assertThat(journey.row(1, THERAPIST).reopeningReason()).isEmpty();
        journey.reopened(1)
                .saved(1, THERAPIST, SectionCode.BACKGROUND, Writing.background("In 2022"))
                .submitted(1, THERAPIST);
        PersonalText last = new PersonalText("The job title is wrong");
        journey.done(new AdviceCommand.ReopenAdvice(journey.request(1), last), COORDINATOR);
        for (Actor reader : List.of(THERAPIST, MANAGER, COORDINATOR, HEAD_OF_SEND)) {
            assertThat(journey.row(1, reader).reopeningReason()).contains(last);
        }
        for (Actor other : List.of(PSYCHOLOGIST, COLLEAGUE, PARENT)) {
            assertThat(journey.row(1, other).reopeningReason()).isEmpty();
        }
        assertThat(journey.draft(1, THERAPIST).orElseThrow().reopeningReason()).contains(last);
        assertThat(journey.draft(1, MANAGER).orElseThrow().reopeningReason()).contains(last);
        journey.submitted(1, THERAPIST);
        assertThat(journey.row(1, THERAPIST).reopeningReason()).isEmpty();
        assertThat(journey.draft(1, THERAPIST).orElseThrow().reopeningReason()).isEmpty();
    }

    @Test
    void R_093_and_R_094_on_whose_behalf_is_answered_and_if_on_anothers_their_name_and_job_title() {
        Journey journey = Journey.advising()
                .saved(2, PSYCHOLOGIST, SectionCode.BACKGROUND, Writing.background("In 2023"))
                .saved(2, PSYCHOLOGIST, SectionCode.HEADER, will(Answers.none()));
        assertThat(places(journey.submit(2, PSYCHOLOGIST, true))).containsExactly("header.onBehalfOf");
        journey.saved(
                2, PSYCHOLOGIST, SectionCode.HEADER, will(Answers.none().choosing(Header.ON_BEHALF_OF, Header.YES)));
        assertThat(places(journey.submit(2, PSYCHOLOGIST, true))).containsExactly("header.name", "header.jobTitle");
    }

    @Test
    void R_095_on_nobodys_behalf_name_and_job_title_are_shown_sealed_and_printed_from_the_profile() {
        Journey journey = Journey.advising().wroteAll(1, THERAPIST);
        assertThat(journey.draft(1, THERAPIST).orElseThrow().signatory()).contains(Cast.profile(THERAPIST));
        assertThat(journey.draft(1, MANAGER).orElseThrow().signatory())
                .as("whoever looks")
                .contains(Cast.profile(THERAPIST));
        journey.submitted(1, THERAPIST);
        assertThat(sealed(journey, 1).signatory()).isEqualTo(Cast.profile(THERAPIST));
        assertThat(Transcript.of(journey.hub
                        .documents()
                        .advice(journey.request(1), COORDINATOR)
                        .orElseThrow()))
                .extracting(TranscriptEntry::text)
                .contains(Cast.profile(THERAPIST).signature());
    }

    @Test
    void R_096_an_answer_comes_with_its_reason() {
        Answers header = Header.own(AdviceIntention.WILL_KNOWN_MEETS).with(Header.DETAILS, "Known since nursery");
        Journey journey = Journey.advising()
                .wroteAll(2, PSYCHOLOGIST)
                .saved(2, PSYCHOLOGIST, SectionCode.HEADER, header)
                .submitted(2, PSYCHOLOGIST);
        assertThat(sealed(journey, 2).contents().of(SectionCode.HEADER).text(Header.DETAILS))
                .contains("Known since nursery");
    }

    @Test
    void R_097_exactly_one_answer_is_given() {
        Journey journey = Journey.advising();
        Answers two = Answers.none().choosing(Header.WILL_PROVIDE, "WILL_KNOWN_MEETS", "NO_OTHER");
        assertThat(places(journey.save(2, PSYCHOLOGIST, SectionCode.HEADER, 0, two)))
                .containsExactly("header.willProvide");
    }

    @ParameterizedTest
    @EnumSource
    void R_098_to_R_104_each_of_the_six_answers_is_sealed_as_it_was_given(AdviceIntention intention) {
        Journey journey = Journey.advising()
                .wroteAll(2, PSYCHOLOGIST)
                .saved(
                        2,
                        PSYCHOLOGIST,
                        SectionCode.HEADER,
                        Header.promise("Ola Berg, social worker", Day.on("Fri 27 Mar 2026"))
                                .choosing(Header.WILL_PROVIDE, intention.name())
                                .with(Header.DETAILS, "As discussed in the team"))
                .submitted(2, PSYCHOLOGIST);
        assertThat(new Header(sealed(journey, 2).contents().of(SectionCode.HEADER)).intention())
                .contains(intention);
    }

    @ParameterizedTest
    @EnumSource(names = {"WILL_NOT_KNOWN_MEETS", "NO_NOT_KNOWN_NOT_MEETS"})
    void R_078_that_a_child_is_not_known_to_the_service_is_recorded(AdviceIntention notKnown) {
        Journey journey = Journey.advising()
                .wroteAll(2, PSYCHOLOGIST)
                .saved(2, PSYCHOLOGIST, SectionCode.HEADER, Header.own(notKnown))
                .submitted(2, PSYCHOLOGIST);
        assertThat(new Header(sealed(journey, 2).contents().of(SectionCode.HEADER)).intention())
                .contains(notKnown);
        assertThat(notKnown.english()).contains("is not known");
    }

    @Test
    void R_104_a_no_for_another_reason_states_the_reason() {
        Journey journey = Journey.advising()
                .wroteAll(2, PSYCHOLOGIST)
                .saved(2, PSYCHOLOGIST, SectionCode.HEADER, Header.own(AdviceIntention.NO_OTHER));
        assertThat(places(journey.submit(2, PSYCHOLOGIST, true))).containsExactly("header.details");
    }

    @Test
    void R_105_and_A_02_the_member_finds_the_managers_answer_and_adds_what_was_left_open() {
        Answers will = will(Answers.none());
        Journey journey = Journey.advising().saved(1, MANAGER, SectionCode.HEADER, will);
        assertThat(journey.draft(1, THERAPIST).orElseThrow().draft().managersAnswers())
                .isEqualTo(will);
        journey.saved(1, THERAPIST, SectionCode.HEADER, will.choosing(Header.ON_BEHALF_OF, Header.NO))
                .saved(1, THERAPIST, SectionCode.BACKGROUND, Writing.background("In 2023"))
                .submitted(1, THERAPIST);
        assertThat(journey.row(1, COORDINATOR).status()).isEqualTo(Status.COMPLETED);
    }

    @Test
    void A_11_late_advice_is_taken_flagged_in_its_row_and_told_to_whoever_submits_it() {
        Journey journey = Journey.advising().wroteAll(2, PSYCHOLOGIST);
        assertThat(journey.row(2, COORDINATOR).lateness().late()).isFalse();
        journey.on("Tue 17 Mar 2026");
        assertThat(journey.row(2, COORDINATOR).lateness()).isEqualTo(new Lateness(1, 0, false));
        Outcome<CaseFile> submitted = journey.submit(2, PSYCHOLOGIST, true);
        assertThat(((Outcome.Done<CaseFile>) submitted).notices())
                .extracting(Notice::under)
                .contains("reg 8(1)");
        assertThat(journey.row(2, COORDINATOR).lateness()).isEqualTo(new Lateness(1, 0, false));
    }

    @Test
    void D_03_after_the_allocation_the_member_and_the_manager_have_the_case() {
        Journey journey = Journey.advising();
        assertThat(journey.row(1, THERAPIST).whose()).isEqualTo(Whose.OWN);
        assertThat(journey.row(1, MANAGER).whose()).isEqualTo(Whose.TEAMS);
    }

    @Test
    void D_04_a_request_that_no_member_has_yet_is_seen_by_the_manager_with_its_due_day() {
        Journey journey = new Journey()
                .on("Mon 5 Jan 2026")
                .received()
                .on("Mon 2 Feb 2026")
                .decidedToAssess()
                .asked(AdviceType.MEDICAL, Addressee.team(THERAPISTS));
        assertThat(journey.row(1, MANAGER).dueOn()).isEqualTo(Day.on("Mon 16 Mar 2026"));
        journey.on("Mon 9 Feb 2026").allocated();
        assertThat(journey.row(1, MANAGER).dueOn()).isEqualTo(Day.on("Mon 16 Mar 2026"));
    }

    @Test
    void D_12_every_reading_is_asked_for_its_own_case() {
        Journey mine = Journey.advising();
        assertThat(mine.hub.reading().caseFile(mine.id(), PSYCHOLOGIST)).isInstanceOf(Outcome.Done.class);
        CaseFile other = mine.hub
                .casework()
                .open(new AssessmentCommand.ReceiveRequest(Cast.CHILD, Day.on("Mon 2 Mar 2026"), true), PARENT)
                .orElseThrow();
        assertThat(codes(mine.hub.reading().caseFile(other.id(), PSYCHOLOGIST))).containsExactly(RefusalCode.NOT_FOUND);
        assertThat(codes(mine.hub.reading().caseFile(mine.id(), STRANGER))).containsExactly(RefusalCode.NOT_FOUND);
    }

    @Test
    void D_13_saving_reading_and_downloading_change_no_status_and_no_history() {
        Journey journey = Journey.advising();
        CaseFile before = journey.file(COORDINATOR);
        journey.wroteAll(1, THERAPIST);
        journey.draft(1, THERAPIST).orElseThrow();
        journey.hub.documents().response(journey.request(1), THERAPIST).orElseThrow();
        assertThat(journey.file(COORDINATOR)).isEqualTo(before);
    }

    private static AdviceCommand note(Journey journey, String text) {
        return new AdviceCommand.AddNote(journey.request(1), new PersonalText(text));
    }

    private static Answers will(Answers answers) {
        return answers.choosing(Header.WILL_PROVIDE, AdviceIntention.WILL_KNOWN_MEETS.name());
    }

    private static SubmittedAdvice sealed(Journey journey, int request) {
        return journey.hub
                .advice()
                .latest(journey.request(request), COORDINATOR)
                .orElseThrow();
    }
}
