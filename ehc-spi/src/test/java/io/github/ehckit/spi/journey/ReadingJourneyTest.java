package io.github.ehckit.spi.journey;

import static io.github.ehckit.spi.journey.Cast.COLLEAGUE;
import static io.github.ehckit.spi.journey.Cast.COORDINATOR;
import static io.github.ehckit.spi.journey.Cast.HEAD_OF_SEND;
import static io.github.ehckit.spi.journey.Cast.MANAGER;
import static io.github.ehckit.spi.journey.Cast.PARENT;
import static io.github.ehckit.spi.journey.Cast.PSYCHOLOGIST;
import static io.github.ehckit.spi.journey.Cast.STRANGER;
import static io.github.ehckit.spi.journey.Cast.THERAPIST;
import static io.github.ehckit.spi.journey.RefusalReasons.codes;
import static io.github.ehckit.spi.journey.RefusalReasons.places;
import static io.github.ehckit.spi.journey.RefusalReasons.rules;
import static io.github.ehckit.template.answer.SectionCode.BACKGROUND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.ehckit.advice.AdviceCommand;
import io.github.ehckit.casework.AppliedGrant;
import io.github.ehckit.casework.Scope;
import io.github.ehckit.history.PersonalText;
import io.github.ehckit.notification.Email;
import io.github.ehckit.notification.NotificationKind;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.RefusalCode;
import io.github.ehckit.people.Actor;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.people.Role;
import io.github.ehckit.seal.ReadReceipt;
import io.github.ehckit.seal.ReadReceipt.Way;
import io.github.ehckit.seal.SealChain;
import io.github.ehckit.template.answer.Answer;
import io.github.ehckit.template.answer.Difference;
import io.github.ehckit.usecase.AdviceRequestRow;
import io.github.ehckit.usecase.CaseFile;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** After the submission: who may read it and why, what was corrected, and who is told of it. */
class ReadingJourneyTest {
    private final Journey journey = Journey.advising().wroteAll(1, THERAPIST).submitted(1, THERAPIST);

    @Test
    void R_139_before_it_is_submitted_advice_is_available_to_nobody_and_says_so() {
        assertThat(rules(canRead(2, COORDINATOR))).containsExactly("R-139");
        assertThat(RefusalReasons.sentences(canRead(2, COORDINATOR)))
                .containsExactly("The response to this request for advice has not been submitted yet."
                        + " Wait until it is submitted.");
        assertThat(rules(canRead(2, PSYCHOLOGIST))).containsExactly("R-139");
        assertThat(rules(journey.hub.advice().latest(journey.request(2), COORDINATOR)))
                .containsExactly("R-139");
        journey.wroteAll(2, PSYCHOLOGIST).submitted(2, PSYCHOLOGIST);
        assertThat(canRead(2, COORDINATOR)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void R_142_after_a_yes_it_is_submitted_and_after_a_no_it_is_the_draft_it_was() {
        journey.wroteAll(2, PSYCHOLOGIST);
        assertThat(codes(journey.submit(2, PSYCHOLOGIST, false))).containsExactly(RefusalCode.NOT_CONFIRMED);
        assertThat(journey.row(2, PSYCHOLOGIST).action()).isEqualTo(AdviceRequestRow.Action.EDIT);
        CaseFile assessment = journey.submit(2, PSYCHOLOGIST, true).orElseThrow();
        assertThat(assessment.requests().get(1).status())
                .as("the answer is the assessment page")
                .isEqualTo(AdviceRequestRow.Status.COMPLETED);
    }

    @Test
    void R_080_and_P8_the_gate_says_why_it_is_open() {
        assertThat(reach(1, THERAPIST)).isEqualTo(Scope.OWN_REQUEST);
        assertThat(reach(1, COLLEAGUE)).isEqualTo(Scope.TEAMS_REQUEST);
        assertThat(reach(1, COORDINATOR)).isEqualTo(Scope.OWN_AUTHORITY);
        journey.wroteAll(2, PSYCHOLOGIST).submitted(2, PSYCHOLOGIST);
        assertThat(reach(1, PSYCHOLOGIST)).isEqualTo(Scope.AFTER_SUBMISSION);
        assertThat(canRead(1, PSYCHOLOGIST).orElseThrow().sentence())
                .isEqualTo("You, or your team, have submitted your own advice on this case.");
    }

    @Test
    void R_080_and_P9_the_gate_says_why_it_is_shut() {
        assertThat(rules(canRead(1, PSYCHOLOGIST))).containsExactly("R-080");
        assertThat(rules(canRead(1, PARENT))).containsExactly("R-080");
        assertThat(codes(canRead(1, STRANGER))).containsExactly(RefusalCode.NOT_FOUND);
        assertThat(codes(canRead(3, COORDINATOR))).containsExactly(RefusalCode.NOT_FOUND);
    }

    @Test
    void R_144_R_145_and_R_146_whoever_has_submitted_reads_and_downloads_also_what_is_submitted_later() {
        assertThat(journey.row(2, THERAPIST).action()).isEqualTo(AdviceRequestRow.Action.NONE);
        journey.wroteAll(2, PSYCHOLOGIST).submitted(2, PSYCHOLOGIST);
        assertThat(journey.row(2, THERAPIST).action()).isEqualTo(AdviceRequestRow.Action.READ);
        assertThat(journey.hub.advice().latest(journey.request(2), THERAPIST)).isInstanceOf(Outcome.Done.class);
        assertThat(journey.hub.documents().advice(journey.request(2), THERAPIST))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void D_12_the_gate_is_asked_anew_each_time() {
        journey.wroteAll(2, PSYCHOLOGIST).submitted(2, PSYCHOLOGIST);
        assertThat(canRead(1, PSYCHOLOGIST)).isInstanceOf(Outcome.Done.class);
        journey.reopened(2);
        assertThat(rules(canRead(1, PSYCHOLOGIST))).as("A-04").containsExactly("R-080");
    }

    @Test
    void D_13_and_A_07_reading_and_downloading_change_nothing_in_the_case() {
        CaseFile before = journey.file(COORDINATOR);
        journey.on("Thu 5 Mar 2026");
        read(1, COORDINATOR);
        download(1, COORDINATOR);
        CaseFile after = journey.file(COORDINATOR);
        assertThat(after.updatedAt()).isEqualTo(before.updatedAt());
        assertThat(after.requests()).isEqualTo(before.requests());
        assertThat(after.status()).isEqualTo(before.status());
        assertThat(journey.hub.reading().timeline(journey.id(), COORDINATOR).orElseThrow())
                .hasSize(6);
    }

    @Test
    void A_04_who_has_read_it_when_and_how_is_known_to_the_authority() {
        read(1, COORDINATOR);
        journey.on("Thu 5 Mar 2026");
        read(1, COORDINATOR);
        download(1, HEAD_OF_SEND);
        read(1, THERAPIST);
        assertThat(readings())
                .as("whoever wrote it is not among them")
                .extracting(ReadReceipt::by, ReadReceipt::way, ReadReceipt::version)
                .containsExactly(tuple(COORDINATOR.id(), Way.READ, 1), tuple(HEAD_OF_SEND.id(), Way.DOWNLOADED, 1));
        assertThat(readings().getFirst().first()).isBefore(readings().getFirst().last());
        assertThat(rules(journey.hub.advice().readReceipts(journey.request(1), THERAPIST)))
                .as("who looks is the authority's to know")
                .containsExactly("A-04");
    }

    @Test
    void A_04_those_who_have_read_it_and_may_still_are_told_of_the_reopening_and_of_the_correction() {
        journey.wroteAll(2, PSYCHOLOGIST).submitted(2, PSYCHOLOGIST);
        read(1, PSYCHOLOGIST);
        read(1, HEAD_OF_SEND);
        journey.deliver();
        journey.reopened(1).deliver();
        assertThat(told(NotificationKind.ADVICE_BEING_CORRECTED))
                .containsExactlyInAnyOrder(PSYCHOLOGIST.id(), HEAD_OF_SEND.id());
        journey.reopened(2).submitted(1, THERAPIST).deliver();
        assertThat(told(NotificationKind.ADVICE_CORRECTED))
                .as("the psychologist may not read while their own is being corrected")
                .containsExactly(HEAD_OF_SEND.id());
    }

    @Test
    void A_04_a_coordinator_who_has_read_it_is_told_nothing_twice() {
        read(1, COORDINATOR);
        read(1, HEAD_OF_SEND);
        journey.deliver();
        journey.reopened(1).deliver();
        assertThat(told(NotificationKind.ADVICE_BEING_CORRECTED)).containsExactly(HEAD_OF_SEND.id());
        journey.submitted(1, THERAPIST).deliver();
        assertThat(told(NotificationKind.ADVICE_CORRECTED)).containsExactly(HEAD_OF_SEND.id());
    }

    @Test
    void A_04_who_has_read_the_correction_alone_is_not_told_of_it() {
        journey.deliver();
        journey.reopened(1).submitted(1, THERAPIST);
        read(1, HEAD_OF_SEND);
        journey.deliver();
        assertThat(told(NotificationKind.ADVICE_CORRECTED)).isEmpty();
    }

    @Test
    void A_04_who_has_read_it_because_their_team_has_advised_is_told_of_the_reopening() {
        journey.wroteAll(2, PSYCHOLOGIST).submitted(2, PSYCHOLOGIST);
        read(2, COLLEAGUE);
        journey.deliver();
        journey.reopened(2).deliver();
        assertThat(told(NotificationKind.ADVICE_BEING_CORRECTED)).containsExactly(COLLEAGUE.id());
    }

    @Test
    void A_04_who_has_read_it_in_a_role_that_they_have_no_longer_is_not_told() {
        read(1, HEAD_OF_SEND);
        journey.deliver();
        journey.directory
                .grant(Cast.COUNCIL, HEAD_OF_SEND.id(), Role.COORDINATOR)
                .revoke(Cast.COUNCIL, HEAD_OF_SEND.id(), HEAD_OF_SEND.role());
        journey.reopened(1).deliver();
        assertThat(told(NotificationKind.ADVICE_BEING_CORRECTED)).isEmpty();
    }

    @Test
    void A_04_nobody_is_told_who_has_not_read_it() {
        journey.deliver();
        journey.reopened(1).submitted(1, THERAPIST).deliver();
        assertThat(told(NotificationKind.ADVICE_BEING_CORRECTED)).isEmpty();
        assertThat(told(NotificationKind.ADVICE_CORRECTED)).isEmpty();
    }

    @Test
    void R_147_a_reopening_needs_the_coordinator_and_a_reason() {
        for (Actor other : List.of(THERAPIST, MANAGER, HEAD_OF_SEND)) {
            assertThat(rules(journey.handle(reopening("An error"), other))).containsExactly("R-147");
        }
        assertThat(places(journey.handle(reopening(" "), COORDINATOR))).containsExactly("reason.text");
        assertThat(journey.handle(reopening("An error"), COORDINATOR)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void D_06_after_a_reopening_what_is_missing_is_asked_for_again_and_the_lock_holds_again() {
        journey.reopened(1).saved(1, THERAPIST, BACKGROUND, Writing.unfinishedBackground());
        assertThat(places(journey.submit(1, THERAPIST, false)))
                .containsExactly("confirmed", "background.firstContact", "background.effectOfSupport");
        journey.saved(1, THERAPIST, BACKGROUND, Writing.background("In 2022")).submitted(1, THERAPIST);
        assertThat(codes(journey.save(1, THERAPIST, BACKGROUND, 3, Writing.background("In 2021"))))
                .containsExactly(RefusalCode.ADVICE_LOCKED);
    }

    @Test
    void R_148_and_R_149_the_completed_date_is_that_of_the_resubmission() {
        journey.reopened(1);
        assertThat(journey.row(1, COORDINATOR).completedOn()).isEmpty();
        journey.submitted(1, THERAPIST);
        assertThat(journey.row(1, COORDINATOR).completedOn())
                .as("on the same day")
                .contains(Day.on("Wed 4 Mar 2026"));
        journey.on("Mon 9 Mar 2026").reopened(1).submitted(1, THERAPIST);
        assertThat(journey.row(1, COORDINATOR).completedOn()).contains(Day.on("Mon 9 Mar 2026"));
    }

    @Test
    void D_07_the_versions_differ_item_by_item_and_their_seals_make_a_chain() {
        journey.reopened(1)
                .saved(1, THERAPIST, BACKGROUND, Writing.background("In 2022"))
                .submitted(1, THERAPIST);
        assertThat(journey.hub
                        .advice()
                        .differences(journey.request(1), 1, 2, COORDINATOR)
                        .orElseThrow())
                .containsExactly(new Difference.Changed("background.firstContact", text("In 2023"), text("In 2022")));
        assertThat(places(journey.hub.advice().differences(journey.request(1), 0, 3, COORDINATOR)))
                .containsExactly("from", "to");
        assertThat(RefusalReasons.sentences(journey.hub.advice().differences(journey.request(1), 1, 3, COORDINATOR)))
                .containsExactly("We cannot find version 3 of this advice."
                        + " Choose one of the versions that were submitted.");
        assertThat(rules(journey.hub.advice().differences(journey.request(1), 1, 2, PSYCHOLOGIST)))
                .as("what may not be read may not be compared")
                .containsExactly("R-080");
        assertThat(SealChain.faults(journey.hub
                        .advice()
                        .versions(journey.request(1), COORDINATOR)
                        .orElseThrow()))
                .isEmpty();
    }

    private Outcome<AppliedGrant> canRead(int request, Actor reader) {
        return journey.hub.advice().canRead(journey.request(request), reader);
    }

    private Scope reach(int request, Actor reader) {
        return canRead(request, reader).orElseThrow().scope();
    }

    private void read(int request, Actor reader) {
        journey.hub.advice().latest(journey.request(request), reader).orElseThrow();
    }

    private void download(int request, Actor reader) {
        journey.hub.documents().advice(journey.request(request), reader).orElseThrow();
    }

    private List<ReadReceipt> readings() {
        return journey.hub
                .advice()
                .readReceipts(journey.request(1), COORDINATOR)
                .orElseThrow();
    }

    private List<PersonId> told(NotificationKind kind) {
        return journey.told().stream()
                .filter(told -> told.notification().kind() == kind)
                .map(Email::to)
                .toList();
    }

    private AdviceCommand reopening(String reason) {
        return new AdviceCommand.ReopenAdvice(journey.request(1), new PersonalText(reason));
    }

    private static Optional<Answer> text(String text) {
        return Optional.of(new Answer.Written(text));
    }
}
