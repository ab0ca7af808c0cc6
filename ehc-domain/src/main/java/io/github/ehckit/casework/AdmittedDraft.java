package io.github.ehckit.casework;

import io.github.ehckit.draft.DraftCommand;
import io.github.ehckit.draft.DraftSave;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.template.Template;
import io.github.ehckit.template.answer.Answers;
import java.util.Optional;

/**
 * A command on the working copy of a response that was admitted, by what deciding it needs beside the case file. Both need the form on
 * which it was written; it is empty if there is none of this name.
 */
public sealed interface AdmittedDraft {

    /** The command that was admitted. */
    DraftCommand command();

    /** Needs the form alone. */
    record OfSections(Admission<Target.OfAdvice> in, DraftCommand.SaveAdvice command) implements AdmittedDraft {

        /** Decides what may be saved. */
        public Outcome<DraftSave> decide(Optional<Template> form) {
            return DraftRules.save(in, command, form);
        }
    }

    /** Needs the form, and the header as a manager of the team has answered it, which bounds what a member may. */
    record OfHeader(Admission<Target.OfAdvice> in, DraftCommand.AnswerHeader command) implements AdmittedDraft {

        /**
         * Decides what may be saved.
         *
         * @param managers what the header says, if a manager has answered in it
         */
        public Outcome<DraftSave> decide(Optional<Template> form, Optional<Answers> managers) {
            return DraftRules.answerHeader(in, command, form, managers);
        }
    }
}
