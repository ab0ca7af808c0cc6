package io.github.ehckit.casework;

import static io.github.ehckit.casework.Cast.COORDINATOR;
import static io.github.ehckit.casework.Cast.HEAD_OF_SEND;
import static io.github.ehckit.casework.Cast.wording;
import static io.github.ehckit.casework.Day.on;
import static io.github.ehckit.history.CaseStatus.ASSESSMENT_ADVICE;
import static io.github.ehckit.history.CaseStatus.ASSESSMENT_DECISION;
import static io.github.ehckit.history.CaseStatus.CLOSED_IN_PROCESS;
import static io.github.ehckit.history.CaseStatus.CLOSED_OUTSIDE;
import static io.github.ehckit.history.CaseStatus.DRAFTING;
import static io.github.ehckit.history.CaseStatus.NOT_ASSESSING;
import static io.github.ehckit.history.CaseStatus.NOT_ISSUING;
import static io.github.ehckit.history.CaseStatus.REQUEST_DECISION;
import static io.github.ehckit.history.CaseStatus.REQUEST_RECEIVED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.advice.AdviceCommand;
import io.github.ehckit.assessment.AssessmentCommand;
import io.github.ehckit.history.CaseCommand;
import io.github.ehckit.history.CaseStatus;
import io.github.ehckit.history.PersonalText;
import io.github.ehckit.history.SystemCommand;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.RefusalCode;
import io.github.ehckit.record.ClosureReason;
import io.github.ehckit.record.RecordCommand;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LifecycleTest {
    private static final PersonalText WHY = wording("as agreed");

    /** Written down apart from the table: which commands may be given in which statuses. */
    private static final String WRITTEN_DOWN = """
            ReceiveRequest,             ''
            BecomeResponsible,          ''
            NotifyConsideration,        REQUEST_RECEIVED
            DecideToAssess,             REQUEST_RECEIVED REQUEST_DECISION
            DecideNotToAssess,          REQUEST_RECEIVED REQUEST_DECISION
            EndAppealWindow,            NOT_ASSESSING NOT_ISSUING
            ReverseDecision,            NOT_ASSESSING NOT_ISSUING
            MoveToDecision,             ASSESSMENT_ADVICE
            ReturnToAdvice,             ASSESSMENT_DECISION
            DecideToIssue,              ASSESSMENT_ADVICE ASSESSMENT_DECISION
            DecideNotToIssue,           ASSESSMENT_ADVICE ASSESSMENT_DECISION
            WithdrawRequest,            REQUEST_RECEIVED REQUEST_DECISION ASSESSMENT_ADVICE ASSESSMENT_DECISION
            RequestAdvice,              ASSESSMENT_ADVICE
            AddNote,                    every open one
            SendAgain,                  every open one
            AllocateAdvice,             every open one
            ReturnToTeam,               every open one
            HandOver,                   every open one
            DeclineAdvice,              every open one
            RecordLeaver,               every open one
            SaveDraft,                  every open one
            ResolveConflict,                 every open one
            AddAttachment,             every open one
            RemoveAttachment,             every open one
            SubmitAdvice,               every open one
            EnterAdvice,                every open one
            ReopenAdvice,               ASSESSMENT_ADVICE ASSESSMENT_DECISION NOT_ISSUING
            MoveToTemplate,                 every open one
            WithdrawAdviceRequest,             every open one
            UsePreviousAdvice,           ASSESSMENT_ADVICE ASSESSMENT_DECISION
            SetPreviousAdviceAside,      ASSESSMENT_ADVICE ASSESSMENT_DECISION
            AssignCoordinator,          every open one
            SetFlag,                    every open one
            CorrectDay,                 every open one
            CloseOutsideProcess,               every open one
            ReopenCase,                 CLOSED_IN_PROCESS CLOSED_OUTSIDE
            WithholdInfectedAttachment, every one
            RemindOfAdvice,             ASSESSMENT_ADVICE ASSESSMENT_DECISION
            """;

    @ParameterizedTest(name = "{0} in statuses {1}")
    @CsvSource(textBlock = WRITTEN_DOWN)
    @DisplayName("a command may be given in its statuses and in no other")
    void commands_and_statuses(String command, String statuses) {
        CaseCommand given = EveryCommand.once().stream()
                .filter(one -> one.getClass().getSimpleName().equals(command))
                .findFirst()
                .orElseThrow();
        assertThat(CaseStatus.values())
                .filteredOn(status -> Lifecycle.mayHappen(caseIn(status), given) instanceof Outcome.Done)
                .containsExactlyElementsOf(named(statuses));
    }

    private static List<CaseStatus> named(String statuses) {
        List<CaseStatus> open = List.of(
                REQUEST_RECEIVED,
                REQUEST_DECISION,
                NOT_ASSESSING,
                ASSESSMENT_ADVICE,
                ASSESSMENT_DECISION,
                NOT_ISSUING,
                DRAFTING);
        return switch (statuses) {
            case "" -> List.of();
            case "every open one" -> open;
            case "every one" ->
                Stream.concat(open.stream(), Stream.of(CLOSED_IN_PROCESS, CLOSED_OUTSIDE))
                        .toList();
            default -> Stream.of(statuses.split(" ")).map(CaseStatus::valueOf).toList();
        };
    }

    @Test
    void every_command_is_written_down() {
        assertThat(WRITTEN_DOWN.lines().map(line -> line.substring(0, line.indexOf(','))))
                .containsExactlyInAnyOrderElementsOf(EveryCommand.leavesOf(CaseCommand.class)
                        .map(Class::getSimpleName)
                        .toList());
    }

    @ParameterizedTest
    @EnumSource(CaseStatus.class)
    void every_status_is_reached_by_commands(CaseStatus status) {
        assertThat(caseIn(status).status()).isEqualTo(status);
    }

    @Test
    void a_refusal_names_the_status_of_the_case_and_says_when_the_command_would_do() {
        Scenario drafting = Scenario.psychologistSubmitted()
                .when(HEAD_OF_SEND, new AssessmentCommand.DecideToIssue(on("Wed 4 Mar 2026"), WHY))
                .reopens(1, COORDINATOR)
                .thenRefused(RefusalCode.NOT_NOW, "R-147");
        assertThat(drafting.refusals().getFirst().sentence())
                .isEqualTo(
                        "You cannot do this now, because the case is at ‘Draft plan being prepared’. You can do it from"
                                + " the decision to assess until a decision to issue a plan.");
        assertThat(refusalOf(AssessmentCommand.DecideToIssue.class, CaseStatus.NOT_ISSUING))
                .isEqualTo(
                        "You cannot do this now, because the case is at ‘Decided not to issue a plan (time to appeal)’."
                                + " You can do it from the decision to assess until the decision whether to issue a plan.");
    }

    @Test
    void a_refusal_names_the_one_status_that_allows_the_command() {
        assertThat(refusalOf(AssessmentCommand.ReturnToAdvice.class, CaseStatus.DRAFTING))
                .isEqualTo(
                        "You cannot do this now, because the case is at ‘Draft plan being prepared’. You can do it when"
                                + " the case is at ‘Decision whether to issue a plan’.");
    }

    @Test
    void a_closed_case_has_to_be_re_opened_first() {
        assertThat(refusalOf(RecordCommand.SetFlag.class, CaseStatus.CLOSED_OUTSIDE))
                .isEqualTo("You cannot do this now, because the case is at ‘Closed outside of process’. Ask a decision"
                        + " maker to re-open the case first.");
        assertThat(refusalOf(AssessmentCommand.DecideToAssess.class, CaseStatus.CLOSED_IN_PROCESS))
                .endsWith("Ask a decision maker to re-open the case first.");
    }

    @Test
    void no_refusal_lists_statuses() {
        assertThat(Lifecycle.rows())
                .allSatisfy(row -> assertThat(refusingStatuses(row))
                        .allSatisfy(status -> assertThat(row.refusal(status).sentence())
                                .contains("‘" + status.english() + "’")
                                .satisfies(sentence ->
                                        assertThat(sentence.split("‘", -1)).hasSizeLessThanOrEqualTo(3))));
    }

    private static List<CaseStatus> refusingStatuses(AllowedStatuses row) {
        return Stream.of(CaseStatus.values())
                .filter(status -> !row.statuses().contains(status))
                .toList();
    }

    private static String refusalOf(Class<? extends CaseCommand> command, CaseStatus now) {
        return Lifecycle.rows().stream()
                .filter(row -> row.command().equals(command))
                .findFirst()
                .orElseThrow()
                .refusal(now)
                .sentence();
    }

    private static EhcCase caseIn(CaseStatus status) {
        Scenario scenario = switch (status) {
            case REQUEST_RECEIVED -> Scenario.received();
            case REQUEST_DECISION ->
                Scenario.received().when(COORDINATOR, new AssessmentCommand.NotifyConsideration(on("Mon 5 Jan 2026")));
            case NOT_ASSESSING -> notAssessing();
            case ASSESSMENT_ADVICE -> Scenario.assessing();
            case ASSESSMENT_DECISION ->
                Scenario.assessing().when(COORDINATOR, new AssessmentCommand.MoveToDecision(Optional.empty()));
            case NOT_ISSUING ->
                Scenario.assessing()
                        .when(HEAD_OF_SEND, new AssessmentCommand.DecideNotToIssue(on("Mon 2 Feb 2026"), WHY));
            case DRAFTING ->
                Scenario.assessing().when(HEAD_OF_SEND, new AssessmentCommand.DecideToIssue(on("Mon 2 Feb 2026"), WHY));
            case CLOSED_IN_PROCESS ->
                notAssessing().on("Mon 1 Jun 2026").when(COORDINATOR, new AssessmentCommand.EndAppealWindow(WHY));
            case CLOSED_OUTSIDE ->
                Scenario.received()
                        .when(COORDINATOR, new RecordCommand.CloseOutsideProcess(ClosureReason.OTHER, WHY, true));
        };
        return scenario.ehcCase();
    }

    private static Scenario notAssessing() {
        return Scenario.received()
                .when(HEAD_OF_SEND, new AssessmentCommand.DecideNotToAssess(on("Mon 5 Jan 2026"), WHY));
    }

    @Test
    void a_closed_case_takes_no_command_of_a_person_but_its_reopening() {
        List<CaseCommand> taken = EveryCommand.once().stream()
                .filter(command ->
                        Lifecycle.mayHappen(caseIn(CaseStatus.CLOSED_OUTSIDE), command) instanceof Outcome.Done)
                .toList();
        assertThat(taken)
                .hasExactlyElementsOfTypes(
                        RecordCommand.ReopenCase.class, SystemCommand.WithholdInfectedAttachment.class);
    }

    @Test
    void R_157_a_row_of_open_cases_has_every_status_but_the_closed_ones_and_a_row_of_the_hub_has_them_too() {
        assertThat(AllowedStatuses.whileOpen(AdviceCommand.AddNote.class, "R-157")
                        .inOrder())
                .containsExactly(
                        REQUEST_RECEIVED,
                        REQUEST_DECISION,
                        NOT_ASSESSING,
                        ASSESSMENT_ADVICE,
                        ASSESSMENT_DECISION,
                        NOT_ISSUING,
                        DRAFTING);
        assertThat(AllowedStatuses.always(SystemCommand.WithholdInfectedAttachment.class, "UK GDPR art 32(1)")
                        .inOrder())
                .containsExactly(CaseStatus.values());
    }
}
