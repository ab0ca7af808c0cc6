package io.github.ehckit.casework;

import static io.github.ehckit.casework.Cast.COORDINATOR;
import static io.github.ehckit.casework.Cast.PSYCHOLOGIST;
import static io.github.ehckit.casework.Cast.STRANGER;
import static io.github.ehckit.casework.Cast.wording;
import static io.github.ehckit.casework.Day.on;
import static io.github.ehckit.casework.Scenario.assessing;
import static io.github.ehckit.casework.Scenario.psychologistAndTeamAsked;
import static io.github.ehckit.casework.Scenario.psychologistAsked;
import static io.github.ehckit.casework.Scenario.psychologistSubmitted;
import static io.github.ehckit.casework.Scenario.request;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.advice.AdviceCommand.AllocateAdvice;
import io.github.ehckit.advice.AdviceType;
import io.github.ehckit.advice.DutyCommand.SetPreviousAdviceAside;
import io.github.ehckit.advice.DutyCommand.UsePreviousAdvice;
import io.github.ehckit.advice.DutyEvent.PreviousAdviceSetAside;
import io.github.ehckit.advice.SufficiencyAgreedBy;
import io.github.ehckit.casework.input.ConstraintRefusal;
import io.github.ehckit.casework.input.InputField;
import io.github.ehckit.casework.input.InputPlace;
import io.github.ehckit.draft.AttachmentCommand.AddAttachment;
import io.github.ehckit.draft.AttachmentCommand.RemoveAttachment;
import io.github.ehckit.draft.ConflictingSave.Disposal;
import io.github.ehckit.draft.ConflictingSave.Resolution;
import io.github.ehckit.draft.DraftCommand.SaveDraft;
import io.github.ehckit.draft.ResolveConflict;
import io.github.ehckit.draft.SectionSave;
import io.github.ehckit.history.CaseStatus;
import io.github.ehckit.history.CommandContext;
import io.github.ehckit.message.Argument;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.Refusal;
import io.github.ehckit.outcome.RefusalCode;
import io.github.ehckit.people.Actor;
import io.github.ehckit.people.Role;
import io.github.ehckit.record.Flag;
import io.github.ehckit.record.RecordCommand.SetFlag;
import io.github.ehckit.record.RecordEvent.FlagChanged;
import io.github.ehckit.template.NationalTemplates;
import io.github.ehckit.template.TemplateRef;
import io.github.ehckit.template.answer.Answers;
import io.github.ehckit.template.answer.SectionCode;
import io.github.ehckit.upload.FileName;
import io.github.ehckit.upload.UploadPolicy;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Decisions that no event follows, the first and last days that a command takes, and which reason a refusal gives. */
class CaseDecisionsTest {
    private static final Instant NOON = Instant.parse("2026-03-04T12:00:00Z");

    @Test
    void P2_a_conflict_is_resolved_by_whoever_writes_with_their_name_and_the_moment() {
        EhcCase pending = psychologistAsked().ehcCase();
        assertThat(CaseRules.resolve(pending, discarding(), by(PSYCHOLOGIST)))
                .isEqualTo(Outcome.done(new Resolution(Disposal.DISCARDED, PSYCHOLOGIST.id(), NOON)));
        assertThat(codes(CaseRules.resolve(pending, discarding(), by(COORDINATOR))))
                .containsExactly(RefusalCode.NOT_PERMITTED);
        assertThat(codes(CaseRules.resolve(psychologistSubmitted().ehcCase(), discarding(), by(PSYCHOLOGIST))))
                .containsExactly(RefusalCode.ADVICE_LOCKED);
    }

    @Test
    void R_082_and_R_141_documents_are_added_and_removed_by_whoever_writes_until_it_is_submitted() {
        Scenario pending = psychologistAsked();
        for (var command : List.of(
                new AddAttachment(request(1), new FileName("report.pdf")), new RemoveAttachment(request(1), 1))) {
            assertThat(CaseRules.attachment(pending.ehcCase(), command, by(PSYCHOLOGIST)))
                    .isEqualTo(Outcome.done(pending.asked(1)));
            assertThat(codes(CaseRules.attachment(pending.ehcCase(), command, by(COORDINATOR))))
                    .containsExactly(RefusalCode.NOT_PERMITTED);
            assertThat(codes(CaseRules.attachment(psychologistSubmitted().ehcCase(), command, by(PSYCHOLOGIST))))
                    .containsExactly(RefusalCode.ADVICE_LOCKED);
        }
    }

    @Test
    void a_save_on_a_template_that_is_not_known_is_refused_at_the_template() {
        psychologistAsked()
                .saves(
                        PSYCHOLOGIST,
                        new SaveDraft(
                                request(1),
                                new TemplateRef("nowhere", 1),
                                List.of(new SectionSave(SectionCode.BACKGROUND, 0, Answers.none()))))
                .thenRefusedAt("template");
    }

    @Test
    void A_04_whoever_corrects_their_own_advice_still_reads_its_last_version() {
        Scenario correcting = psychologistSubmitted().reopens(1, COORDINATOR);
        assertThat(correcting.sees(PSYCHOLOGIST, CasePart.SUBMITTED_ADVICE, 1))
                .isEqualTo(Outcome.done(new AppliedGrant(Role.CONTRIBUTOR, Scope.OWN_REQUEST, "R-080")));
        assertThat(correcting.sees(STRANGER, CasePart.SUBMITTED_ADVICE, 1)).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void a_grant_tells_the_person_why_in_words() {
        AppliedGrant grant = new AppliedGrant(Role.CONTRIBUTOR, Scope.OWN_REQUEST, "R-080");
        assertThat(grant.sentence()).isEqualTo("This request for advice was sent to you.");
        assertThat(grant.message().english()).isEqualTo(grant.sentence());
    }

    @Test
    void a_day_of_the_past_is_of_the_year_1900_at_the_earliest_and_of_today_at_the_latest() {
        assessing()
                .when(COORDINATOR, new SetFlag(Flag.SAFEGUARDING, true, on("Sun 31 Dec 1899")))
                .thenRefused(RefusalCode.IMPOSSIBLE_DATE, "R-070")
                .when(COORDINATOR, new SetFlag(Flag.SAFEGUARDING, true, on("Mon 1 Jan 1900")))
                .thenHappened(FlagChanged.class)
                .when(COORDINATOR, new SetFlag(Flag.LOOKED_AFTER, true, on("Tue 3 Feb 2026")))
                .thenRefused(RefusalCode.IMPOSSIBLE_DATE, "R-070")
                .when(COORDINATOR, new SetFlag(Flag.LOOKED_AFTER, true, on("Mon 2 Feb 2026")))
                .thenHappened(FlagChanged.class);
    }

    @Test
    void a_flag_that_stands_already_is_told_from_one_that_is_not_set() {
        SetFlag set = new SetFlag(Flag.SAFEGUARDING, true, on("Mon 2 Feb 2026"));
        assessing()
                .when(COORDINATOR, new SetFlag(Flag.SAFEGUARDING, false, on("Mon 2 Feb 2026")))
                .thenSays("The flag ‘Safeguarding’ is not set. You do not need to do anything.")
                .when(COORDINATOR, set)
                .when(COORDINATOR, set)
                .thenSays("The flag ‘Safeguarding’ is already set. You do not need to do anything.");
    }

    @Test
    void in_a_closed_case_a_command_of_one_status_says_which_and_one_of_several_that_it_is_closed() {
        CaseStatus closed = CaseStatus.CLOSED_OUTSIDE;
        assertThat(Lifecycle.rows())
                .filteredOn(row ->
                        row.inOrder().size() == 1 && !row.inOrder().getFirst().closed())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.refusal(closed).sentence())
                        .contains(row.inOrder().getFirst().english()));
        assertThat(Lifecycle.rows())
                .filteredOn(row -> row.inOrder().size() > 1 && !row.inOrder().contains(closed))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.refusal(closed).sentence())
                        .endsWith("Ask a decision maker to re-open the case first."));
    }

    @Test
    void reg_6_4_of_the_requests_that_are_pending_those_of_the_agreed_kind_alone_are_told() {
        Scenario both = psychologistAndTeamAsked().when(COORDINATOR, earlier(AdviceType.MEDICAL));
        assertThat(both.notices())
                .hasSize(1)
                .allSatisfy(notice -> assertThat(notice.sentence()).contains("2"));
    }

    @Test
    void reg_6_4_of_two_pieces_of_earlier_advice_the_one_that_is_named_is_set_aside_and_no_third() {
        Scenario two = assessing()
                .when(COORDINATOR, earlier(AdviceType.MEDICAL))
                .when(COORDINATOR, earlier(AdviceType.PSYCHOLOGICAL));
        two.when(COORDINATOR, new SetPreviousAdviceAside(3, wording("once more")));
        assertThat(two.refusals()).hasSize(1);
        two.when(COORDINATOR, new SetPreviousAdviceAside(2, wording("once more")))
                .thenHappened(PreviousAdviceSetAside.class);
        assertThat(two.ehcCase().advice().previousInUse())
                .map(advice -> advice.number())
                .containsExactly(1);
    }

    @Test
    void a_path_is_named_by_the_last_of_its_fields_that_has_a_name() {
        AllocateAdvice allocating = new AllocateAdvice(request(1), PSYCHOLOGIST.id());
        assertThat(InputPlace.of(allocating, "member.value").missing().sentence())
                .isEqualTo(InputPlace.of(allocating, "member").missing().sentence())
                .isEqualTo("Choose the member of the team.");
        assertThat(InputPlace.of(allocating, "member").wrong())
                .isEqualTo(ConstraintRefusal.WRONG_FORMAT.at(
                        InputPlace.of(allocating, "member").place(), Argument.of("label", InputField.MEMBER)));
    }

    @Test
    void a_path_without_a_name_is_refused_by_its_place_alone() {
        InputPlace nowhere = InputPlace.of(new AllocateAdvice(request(1), PSYCHOLOGIST.id()), "nowhere");
        assertThat(nowhere.label()).isEmpty();
        assertThat(nowhere.wrong()).isEqualTo(ConstraintRefusal.UNNAMED_WRONG.at(nowhere.place()));
        assertThat(nowhere.tooLong(5)).isEqualTo(ConstraintRefusal.UNNAMED_WRONG.at(nowhere.place()));
        assertThat(nowhere.missing()).isEqualTo(ConstraintRefusal.UNNAMED_MISSING.at(nowhere.place()));
    }

    @Test
    void a_path_past_the_last_entry_of_a_list_leads_nowhere() {
        SaveDraft one = new SaveDraft(
                request(1),
                NationalTemplates.advice().ref(),
                List.of(new SectionSave(SectionCode.BACKGROUND, 0, Answers.none())));
        assertThat(InputPlace.of(one, "saves[1].section").place().english()).isEqualTo("Sections to save (2)");
        assertThat(InputPlace.of(one, "saves[0].section").place().english()).isEqualTo("Sections to save (1), section");
    }

    @Test
    void what_an_authority_sets_is_kept_and_what_it_does_not_set_stays() {
        AuthoritySettings standard = AuthoritySettings.standard();
        AuthorityPolicy policy = AuthorityPolicy.standard().with(EmailDetail.KIND_OF_ADVICE);
        UploadPolicy uploads = UploadPolicy.STANDARD.withSizes(1, 1);
        assertThat(policy.emails().kind(AdviceType.MEDICAL)).contains(AdviceType.MEDICAL);
        assertThat(AuthorityPolicy.standard().emails().kind(AdviceType.MEDICAL)).isEmpty();
        assertThat(policy.with(EmailDetail.REFERENCE_ONLY)).isEqualTo(AuthorityPolicy.standard());
        assertThat(standard.with(policy).policy()).isEqualTo(policy);
        assertThat(standard.with(policy).uploads()).isEqualTo(standard.uploads());
        assertThat(standard.with(uploads).uploads()).isEqualTo(uploads);
        assertThat(standard.with(uploads).law()).isSameAs(standard.law());
        assertThat(standard.checked()).isEqualTo(Outcome.done(standard));
    }

    private static ResolveConflict discarding() {
        return new ResolveConflict(request(1), SectionCode.BACKGROUND, 1, Disposal.DISCARDED);
    }

    private static CommandContext by(Actor actor) {
        return new CommandContext(actor, NOON);
    }

    private static List<RefusalCode> codes(Outcome<?> outcome) {
        return ((Outcome.Refused<?>) outcome)
                .reasons().stream().map(Refusal::code).toList();
    }

    private static UsePreviousAdvice earlier(AdviceType type) {
        Optional<SufficiencyAgreedBy> agreed =
                Optional.of(new SufficiencyAgreedBy(wording("somebody who may say so"), on("Mon 2 Feb 2026")));
        return new UsePreviousAdvice(type, wording("a report"), on("Mon 3 Nov 2025"), agreed, agreed, agreed);
    }
}
