package io.github.ehckit.casework;

import io.github.ehckit.draft.DraftCommand;
import io.github.ehckit.draft.DraftSave;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.template.Template;
import io.github.ehckit.template.answer.Answers;
import java.util.Optional;

/**
 * An admitted command on a draft, by the data that its decision needs beside the case file. Both kinds need the
 * template on which the text was written; it is empty if there is none of this name.
 */
public sealed interface AdmittedDraft {

    /** Returns the command that was admitted. */
    DraftCommand command();

    /** An admitted command that needs only the template. */
    record OfSections(Admission<Target.OfAdviceRequest> in, DraftCommand.SaveDraft command) implements AdmittedDraft {

        /** Decides which sections may be saved. */
        public Outcome<DraftSave> decide(Optional<Template> form) {
            return DraftRules.save(in, command, form);
        }
    }

    /**
     * An admitted command that needs the template, and the header as a manager of the team has answered it, which
     * limits the member's answers.
     */
    record OfHeader(Admission<Target.OfAdviceRequest> in, DraftCommand.AnswerHeader command) implements AdmittedDraft {

        /**
         * Decides whether the header may be saved.
         *
         * @param managers the answers in the header, if a manager has answered in it
         */
        public Outcome<DraftSave> decide(Optional<Template> form, Optional<Answers> managers) {
            return DraftRules.answerHeader(in, command, form, managers);
        }
    }
}
