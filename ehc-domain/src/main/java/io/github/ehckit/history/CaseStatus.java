package io.github.ehckit.history;

import io.github.ehckit.message.Audience;
import io.github.ehckit.message.MessageKey;
import java.util.EnumSet;
import java.util.Set;

/**
 * The status of a case: the values of the guide's filter “Case Status”.
 *
 * <p>Codes are fixed; the labels are defaults that an authority may replace. A closed case is shown at the last stage
 * it reached, which the case record keeps.
 */
public enum CaseStatus implements MessageKey {
    REQUEST_RECEIVED("Request received", Stage.REQUEST),
    REQUEST_DECISION("Deciding whether to assess", Stage.REQUEST),
    NOT_ASSESSING("Decided not to assess (time to appeal)", Stage.REQUEST),
    ASSESSMENT_ADVICE("Assessment: advice being gathered", Stage.ASSESSMENT),
    ASSESSMENT_DECISION("Decision whether to issue a plan", Stage.ASSESSMENT),
    NOT_ISSUING("Decided not to issue a plan (time to appeal)", Stage.ASSESSMENT),
    DRAFTING("Draft plan being prepared", Stage.PLAN),
    CLOSED_IN_PROCESS("Closed", Stage.REVIEW),
    CLOSED_OUTSIDE("Closed outside of process", Stage.REVIEW);

    private static final Set<CaseStatus> CLOSED = EnumSet.of(CLOSED_IN_PROCESS, CLOSED_OUTSIDE);
    private static final Set<CaseStatus> ASSESSING = EnumSet.of(ASSESSMENT_ADVICE, ASSESSMENT_DECISION);

    private final String english;
    private final Stage stage;

    CaseStatus(String english, Stage stage) {
        this.english = english;
        this.stage = stage;
    }

    @Override
    public Audience audience() {
        return Audience.FAMILY;
    }

    @Override
    public String english() {
        return english;
    }

    /** Returns the stage on the status bar; for a closed case ask {@code EhcCase.stage()}. */
    public Stage stage() {
        return stage;
    }

    public boolean closed() {
        return CLOSED.contains(this);
    }

    /** Answers whether the authority assesses: from the decision to assess until the decision whether to issue a plan. */
    public boolean assessing() {
        return ASSESSING.contains(this);
    }

    /**
     * Answers whether the case is at the assessment stage, as the status bar shows it: from the decision to assess until
     * a decision to issue a plan, or until the case is closed.
     */
    public boolean atAssessmentStage() {
        return stage == Stage.ASSESSMENT;
    }
}
