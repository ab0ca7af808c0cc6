package io.github.ehckit.casework;

import static io.github.ehckit.casework.Cast.ADMINISTRATOR;
import static io.github.ehckit.casework.Cast.COORDINATOR;
import static io.github.ehckit.casework.Cast.HEAD_OF_SEND;
import static io.github.ehckit.casework.Cast.OTHER_COORDINATOR;
import static io.github.ehckit.casework.Cast.wording;
import static io.github.ehckit.casework.Day.on;
import static io.github.ehckit.casework.Scenario.assessing;
import static io.github.ehckit.casework.Scenario.psychologistSubmitted;
import static io.github.ehckit.casework.Scenario.received;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.advice.AdviceEvent.AdviceAwaitedAgain;
import io.github.ehckit.advice.AdviceEvent.AdviceRequestWithdrawn;
import io.github.ehckit.history.CaseStatus;
import io.github.ehckit.history.PersonalText;
import io.github.ehckit.history.Stage;
import io.github.ehckit.history.Visibility;
import io.github.ehckit.outcome.RefusalCode;
import io.github.ehckit.record.ClosureReason;
import io.github.ehckit.record.Flag;
import io.github.ehckit.record.RecordCommand.AssignCoordinator;
import io.github.ehckit.record.RecordCommand.CloseOutsideProcess;
import io.github.ehckit.record.RecordCommand.ReopenCase;
import io.github.ehckit.record.RecordCommand.SetFlag;
import io.github.ehckit.record.RecordEvent.CaseClosedOutside;
import io.github.ehckit.record.RecordEvent.CaseReopened;
import io.github.ehckit.record.RecordEvent.CoordinatorAssigned;
import io.github.ehckit.record.RecordEvent.FlagChanged;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RecordRulesTest {
    private static final PersonalText WHY = wording("as agreed");

    @Test
    void R_067_one_coordinator_is_responsible_and_can_be_replaced() {
        Scenario replaced = assessing().when(ADMINISTRATOR, new AssignCoordinator(OTHER_COORDINATOR.id()));
        replaced.thenHappened(CoordinatorAssigned.class);
        assertThat(replaced.ehcCase().record().coordinator()).contains(OTHER_COORDINATOR.id());
        replaced.when(COORDINATOR, new SetFlag(Flag.SAFEGUARDING, true, on("Mon 2 Feb 2026")))
                .thenRefused(RefusalCode.NOT_PERMITTED, "R-046 to R-049");
    }

    @Test
    void R_046_a_flag_is_set_with_its_day_and_cleared_again() {
        Scenario flagged = assessing().when(COORDINATOR, set(Flag.LOOKED_AFTER, "Fri 30 Jan 2026"));
        flagged.thenHappened(FlagChanged.class);
        assertThat(flagged.ehcCase().record().flags()).isEqualTo(Map.of(Flag.LOOKED_AFTER, on("Fri 30 Jan 2026")));
        flagged.when(COORDINATOR, set(Flag.SAFEGUARDING, "Sat 31 Jan 2026"));
        assertThat(flagged.ehcCase().record().flags())
                .hasSize(2)
                .containsEntry(Flag.LOOKED_AFTER, on("Fri 30 Jan 2026"));
        flagged.when(COORDINATOR, new SetFlag(Flag.SAFEGUARDING, false, on("Mon 2 Feb 2026")));
        flagged.when(COORDINATOR, set(Flag.LOOKED_AFTER, "Mon 2 Feb 2026"))
                .thenRefused(RefusalCode.NOT_NOW, "practice");
        flagged.when(COORDINATOR, new SetFlag(Flag.LOOKED_AFTER, false, on("Mon 2 Feb 2026")))
                .thenHappened(FlagChanged.class);
        assertThat(flagged.ehcCase().record().flags()).isEmpty();
    }

    @ParameterizedTest(name = "R-046 to R-049: a case is marked as {0}")
    @EnumSource
    void a_case_is_marked_with_each_flag_by_itself(Flag flag) {
        Scenario flagged = assessing().when(COORDINATOR, set(flag, "Fri 30 Jan 2026"));
        flagged.thenHappened(FlagChanged.class);
        assertThat(flagged.ehcCase().record().flags()).isEqualTo(Map.of(flag, on("Fri 30 Jan 2026")));
    }

    @Test
    void a_flag_that_is_not_set_is_not_cleared_and_none_is_set_for_the_future() {
        assessing()
                .when(COORDINATOR, new SetFlag(Flag.SAFEGUARDING, false, on("Mon 2 Feb 2026")))
                .thenRefused(RefusalCode.NOT_NOW, "practice")
                .when(COORDINATOR, set(Flag.SAFEGUARDING, "Tue 3 Feb 2026"))
                .thenRefused(RefusalCode.IMPOSSIBLE_DATE, "R-070");
    }

    @Test
    void a_change_of_flags_is_for_the_authority_alone_and_is_no_update_that_others_see() {
        Scenario assessing = assessing();
        Instant before = assessing.ehcCase().updatedAt();
        Scenario flagged = assessing.on("Tue 3 Feb 2026").when(COORDINATOR, set(Flag.SAFEGUARDING, "Tue 3 Feb 2026"));
        assertThat(flagged.ehcCase().updatedAt()).isEqualTo(before);
        assertThat(flagged.history().getLast().event().visibility()).isEqualTo(Visibility.FLAGS);
    }

    @Test
    void R_050_a_case_is_closed_outside_of_the_process_when_that_is_confirmed() {
        Scenario closed = psychologistSubmitted()
                .when(COORDINATOR, new CloseOutsideProcess(ClosureReason.MOVED_OUT_OF_ENGLAND, WHY, false))
                .thenRefused(RefusalCode.NOT_CONFIRMED, "R-050")
                .when(COORDINATOR, new CloseOutsideProcess(ClosureReason.MOVED_OUT_OF_ENGLAND, WHY, true))
                .thenHappened(AdviceRequestWithdrawn.class, CaseClosedOutside.class)
                .thenStatus(CaseStatus.CLOSED_OUTSIDE);
        assertThat(closed.ehcCase().stage()).isEqualTo(Stage.ASSESSMENT);
        assertThat(closed.ehcCase().status().closed()).isTrue();
    }

    @Test
    void a_statutory_decision_does_not_close_a_case_outside_of_the_process() {
        assessing()
                .when(COORDINATOR, new CloseOutsideProcess(ClosureReason.NOT_ISSUED, WHY, true))
                .thenRefused(RefusalCode.NOT_OFFERED, "R-050")
                .thenRefusedAt("reason");
    }

    @Test
    void T45_a_closed_case_is_opened_again_where_it_stood() {
        psychologistSubmitted()
                .when(COORDINATOR, new CloseOutsideProcess(ClosureReason.OPENED_IN_ERROR, WHY, true))
                .when(HEAD_OF_SEND, new ReopenCase(WHY))
                .thenHappened(CaseReopened.class, AdviceAwaitedAgain.class)
                .thenStatus(CaseStatus.ASSESSMENT_ADVICE);
    }

    @Test
    void an_open_case_is_not_opened_again() {
        received().when(HEAD_OF_SEND, new ReopenCase(WHY)).thenRefused(RefusalCode.NOT_NOW, "practice");
    }

    private static SetFlag set(Flag flag, String since) {
        return new SetFlag(flag, true, on(since));
    }
}
