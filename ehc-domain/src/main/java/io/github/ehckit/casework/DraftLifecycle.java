package io.github.ehckit.casework;

import static io.github.ehckit.casework.Step.whileOpen;

import java.util.List;

/** The statuses in which a response may be written, and what lies beside it changed. */
final class DraftLifecycle {
    private DraftLifecycle() {}

    static List<Step> rows() {
        return List.of(
                whileOpen(DraftCommand.AnswerHeader.class, "R-093"),
                whileOpen(DraftCommand.SaveAdvice.class, "R-128"),
                whileOpen(SettleCopy.class, "R-138"),
                whileOpen(DocumentCommand.AttachDocument.class, "R-131"),
                whileOpen(DocumentCommand.RemoveDocument.class, "R-131"));
    }
}
