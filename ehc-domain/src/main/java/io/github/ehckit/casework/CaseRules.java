package io.github.ehckit.casework;

import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.timetable.Timetable;
import java.util.List;

/**
 * Decides what becomes of a command: what happens, or every reason why nothing does.
 *
 * <p>The order of the questions is fixed. Is it well formed? May this person? May it be done now? Is it rightly done? The first
 * question that is answered with no is the one that is explained, in full. Everything here is pure: the same case, papers,
 * command and occasion give the same answer.
 */
public final class CaseRules {
    private CaseRules() {}

    /**
     * Decides on a command that opens a case.
     *
     * @param law of the authority for which the person acts
     */
    public static Outcome<List<CaseEvent>> open(RequestCommand.Opening command, Timetable law, Occasion on) {
        return Shape.check(command)
                .then(formed -> Permissions.mayOpen(on.by(), command))
                .then(permitted -> RequestRules.open(command, law, on));
    }

    /** Decides on a command that changes the case file. */
    public static Outcome<List<CaseEvent>> decide(EhcCase was, Papers papers, FileCommand command, Occasion on) {
        return admit(was, command, on).then(admitted -> switch (command) {
            case RequestCommand request -> RequestRules.decide(was, papers, request, on);
            case AdviceCommand advice -> AdviceRules.decide(was, papers, advice, on);
            case DutyCommand duty -> DutyRules.decide(was, duty, on);
            case RecordCommand record -> RecordRules.decide(was, record, on);
        });
    }

    /** Decides on a command that changes the working copy of a response: what may be saved, section by section. */
    public static Outcome<ResponseSave> draft(EhcCase was, Papers papers, DraftCommand command, Occasion on) {
        return admit(was, command, on).then(admitted -> DraftRules.decide(was, papers, command, on));
    }

    /** Decides on what became of a copy that was kept beside a response. */
    public static Outcome<KeptCopy.Settled> settle(EhcCase was, SettleCopy command, Occasion on) {
        return admit(was, command, on).then(admitted -> DraftRules.settle(was, command, on));
    }

    /** Decides whether a document may be added to a response, or taken out of it, whatever the document is. */
    public static Outcome<AdviceRequest> document(EhcCase was, DocumentCommand command, Occasion on) {
        return admit(was, command, on).then(admitted -> AdviceRules.pending(was, command));
    }

    private static Outcome<CaseCommand> admit(EhcCase was, CaseCommand command, Occasion on) {
        return Shape.check(command)
                .then(formed -> Permissions.mayDo(on.by(), was, command))
                .then(permitted -> Lifecycle.mayHappen(was, command));
    }
}
