package io.github.ehckit.casework;

import static io.github.ehckit.casework.Cast.COORDINATOR;
import static io.github.ehckit.casework.Cast.HEAD_OF_SEND;
import static io.github.ehckit.casework.Cast.wording;
import static io.github.ehckit.casework.Day.on;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.RefusalCode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LifecycleTest {
    private static final Wording WHY = wording("as agreed");

    /** Written down apart from the table: which commands may be given in which statuses, the statuses by their place from 0. */
    @ParameterizedTest(name = "{0} in statuses {1}")
    @CsvSource(textBlock = """
            ReceiveRequest,      ''
            BecomeResponsible,   ''
            NotifyConsideration, 0
            DecideToAssess,      01
            DecideNotToAssess,   01
            EndAppealWindow,     25
            ReverseDecision,     25
            MoveToDecision,      3
            ReturnToAdvice,      4
            DecideToIssue,       34
            DecideNotToIssue,    34
            WithdrawRequest,     0134
            RequestAdvice,       3
            AllocateAdvice,      0123456
            ReturnToTeam,        0123456
            AnswerHeader,        0123456
            SaveAdvice,          0123456
            SettleCopy,          0123456
            AttachDocument,      0123456
            RemoveDocument,      0123456
            SubmitAdvice,        0123456
            ReopenAdvice,        34
            MoveToForm,          0123456
            WithdrawAdvice,      0123456
            UseEarlierAdvice,    34
            SetEarlierAdviceAside, 34
            AssignCoordinator,   0123456
            SetFlag,             0123456
            CloseOutside,        0123456
            ReopenCase,          78
            """)
    @DisplayName("a command may be given in its statuses and in no other")
    void commands_and_statuses(String command, String statuses) {
        CaseCommand given = EveryCommand.once().stream()
                .filter(one -> one.getClass().getSimpleName().equals(command))
                .findFirst()
                .orElseThrow();
        String possible = Arrays.stream(CaseStatus.values())
                .filter(status -> Lifecycle.mayHappen(caseIn(status), given) instanceof Outcome.Done)
                .map(status -> String.valueOf(List.of(CaseStatus.values()).indexOf(status)))
                .collect(Collectors.joining());
        assertThat(possible).isEqualTo(statuses);
    }

    @ParameterizedTest
    @EnumSource(CaseStatus.class)
    void every_status_is_reached_by_commands(CaseStatus status) {
        assertThat(caseIn(status).status()).isEqualTo(status);
    }

    @Test
    void a_refusal_says_where_the_case_stands_and_when_the_command_would_do() {
        Scenario drafting = Scenario.psychologistSubmitted()
                .when(HEAD_OF_SEND, new RequestCommand.DecideToIssue(on("Wed 4 Mar 2026"), WHY))
                .reopens(1, COORDINATOR)
                .thenRefused(RefusalCode.NOT_NOW, "R-147");
        assertThat(drafting.refusals().getFirst().because())
                .isEqualTo(
                        "not while the case is “Draft plan being prepared”; only while it is “Assessment: advice being"
                                + " gathered”, “Decision whether to issue a plan”");
    }

    private static EhcCase caseIn(CaseStatus status) {
        Scenario scenario = switch (status) {
            case REQUEST_RECEIVED -> Scenario.received();
            case REQUEST_DECISION ->
                Scenario.received().when(COORDINATOR, new RequestCommand.NotifyConsideration(on("Mon 5 Jan 2026")));
            case NOT_ASSESSING -> notAssessing();
            case ASSESSMENT_ADVICE -> Scenario.assessing();
            case ASSESSMENT_DECISION ->
                Scenario.assessing().when(COORDINATOR, new RequestCommand.MoveToDecision(Optional.empty()));
            case NOT_ISSUING ->
                Scenario.assessing().when(HEAD_OF_SEND, new RequestCommand.DecideNotToIssue(on("Mon 2 Feb 2026"), WHY));
            case DRAFTING ->
                Scenario.assessing().when(HEAD_OF_SEND, new RequestCommand.DecideToIssue(on("Mon 2 Feb 2026"), WHY));
            case CLOSED_IN_PROCESS ->
                notAssessing().on("Mon 1 Jun 2026").when(COORDINATOR, new RequestCommand.EndAppealWindow());
            case CLOSED_OUTSIDE ->
                Scenario.received().when(COORDINATOR, new RecordCommand.CloseOutside(ClosureReason.OTHER, WHY, true));
        };
        return scenario.ehcCase();
    }

    private static Scenario notAssessing() {
        return Scenario.received().when(HEAD_OF_SEND, new RequestCommand.DecideNotToAssess(on("Mon 5 Jan 2026"), WHY));
    }

    @Test
    void a_closed_case_takes_no_command_but_its_reopening() {
        List<CaseCommand> taken = EveryCommand.once().stream()
                .filter(command ->
                        Lifecycle.mayHappen(caseIn(CaseStatus.CLOSED_OUTSIDE), command) instanceof Outcome.Done)
                .toList();
        assertThat(taken).singleElement().isInstanceOf(RecordCommand.ReopenCase.class);
    }
}
