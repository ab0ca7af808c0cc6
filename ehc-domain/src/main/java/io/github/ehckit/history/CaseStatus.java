package io.github.ehckit.history;

import io.github.ehckit.casework.EhcCase;
import io.github.ehckit.record.RecordState;
import java.util.EnumSet;
import java.util.Set;

/**
 * Where a case stands: the values of the guide's filter “Case Status”.
 *
 * <p>Codes are fixed; the labels are defaults that a council may replace. A closed case is shown on the last stage it reached,
 * which its {@link RecordState} remembers.
 */
public enum CaseStatus {
    REQUEST_RECEIVED("Request received", Stage.REQUEST),
    REQUEST_DECISION("Decision to assess being made", Stage.REQUEST),
    NOT_ASSESSING("Decided not to assess (appeal window open)", Stage.REQUEST),
    ASSESSMENT_ADVICE("Assessment: advice being gathered", Stage.ASSESSMENT),
    ASSESSMENT_DECISION("Decision whether to issue a plan", Stage.ASSESSMENT),
    NOT_ISSUING("Decided not to issue (appeal window open)", Stage.ASSESSMENT),
    DRAFTING("Draft plan being prepared", Stage.PLAN),
    CLOSED_IN_PROCESS("Closed", Stage.REVIEW),
    CLOSED_OUTSIDE("Closed outside of process", Stage.REVIEW);

    private static final Set<CaseStatus> CLOSED = EnumSet.of(CLOSED_IN_PROCESS, CLOSED_OUTSIDE);
    private static final Set<CaseStatus> ASSESSMENT_STAGE = EnumSet.of(ASSESSMENT_ADVICE, ASSESSMENT_DECISION);

    private final String label;
    private final Stage stage;

    CaseStatus(String label, Stage stage) {
        this.label = label;
        this.stage = stage;
    }

    public String label() {
        return label;
    }

    /** The stage on the status bar; for a closed case ask {@link EhcCase#stage()}. */
    public Stage stage() {
        return stage;
    }

    public boolean closed() {
        return CLOSED.contains(this);
    }

    /** Whether the case is at the assessment stage: from the decision to assess until it is decided whether to issue. */
    public boolean atAssessmentStage() {
        return ASSESSMENT_STAGE.contains(this);
    }
}
