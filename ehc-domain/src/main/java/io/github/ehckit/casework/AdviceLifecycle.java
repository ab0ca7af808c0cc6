package io.github.ehckit.casework;

import static io.github.ehckit.casework.AllowedStatuses.atAssessmentStage;
import static io.github.ehckit.casework.AllowedStatuses.step;
import static io.github.ehckit.casework.AllowedStatuses.whileOpen;

import io.github.ehckit.advice.AdviceCommand;
import io.github.ehckit.history.CaseStatus;
import java.util.List;

/** The lifecycle of requests for advice: the statuses in which their commands may be given. */
final class AdviceLifecycle {
    private AdviceLifecycle() {}

    /** Lists the rows of the commands that ask for advice, allocate it, hand it over and decline it. */
    static List<AllowedStatuses> asking() {
        return List.of(
                step(AdviceCommand.RequestAdvice.class, "reg 6(1)", CaseStatus.ASSESSMENT_ADVICE),
                whileOpen(AdviceCommand.AddNote.class, "R-157"),
                whileOpen(AdviceCommand.SendAgain.class, "R-072"),
                whileOpen(AdviceCommand.AllocateAdvice.class, "R-088"),
                whileOpen(AdviceCommand.ReturnToTeam.class, "R-088"),
                whileOpen(AdviceCommand.HandOver.class, "reg 6(1); R-166"),
                whileOpen(AdviceCommand.DeclineAdvice.class, "R-169"));
    }

    /** Lists the rows of the commands that submit advice, enter it, re-open it, move it or withdraw it. */
    static List<AllowedStatuses> answering() {
        return List.of(
                whileOpen(AdviceCommand.SubmitAdvice.class, "reg 8(1); R-139"),
                whileOpen(AdviceCommand.EnterAdvice.class, "reg 8(1); R-181"),
                atAssessmentStage(AdviceCommand.ReopenAdvice.class, "R-147"),
                whileOpen(AdviceCommand.MoveToTemplate.class, "R-081"),
                whileOpen(AdviceCommand.WithdrawAdviceRequest.class, "practice"));
    }
}
