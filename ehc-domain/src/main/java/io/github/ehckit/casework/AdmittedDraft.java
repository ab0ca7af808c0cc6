package io.github.ehckit.casework;

import io.github.ehckit.draft.AdviceDraft;
import io.github.ehckit.draft.DraftCommand;
import io.github.ehckit.draft.DraftSave;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.template.Template;
import java.util.Optional;

/**
 * An admitted command on a draft, by the data that its decision needs beside the case file. Both kinds need the
 * template on which the text was written; it is empty if there is none of this name.
 */
public sealed interface AdmittedDraft {

    /** Returns the command that was admitted. */
    DraftCommand.SaveDraft command();

    /** An admitted save without the header, which needs only the template. */
    record OfSections(Admission<Target.OfAdviceRequest> in, DraftCommand.SaveDraft command) implements AdmittedDraft {

        /** Decides whether the sections may be saved. */
        public Outcome<DraftSave> decide(Optional<Template> form) {
            return DraftRules.save(in, command, form);
        }
    }

    /**
     * An admitted save with the header among its sections, which needs the template and the draft: its header, as the
     * member and the manager of the team have answered it, limits the answers of each.
     */
    record WithHeader(Admission<Target.OfAdviceRequest> in, DraftCommand.SaveDraft command) implements AdmittedDraft {

        /**
         * Decides whether the sections may be saved.
         *
         * @param was the draft as it is now
         * @param part the setting of the authority for the manager's part
         */
        public Outcome<DraftSave> decide(Optional<Template> form, AdviceDraft was, ManagersPart part) {
            return DraftRules.save(in, command, form, was, part);
        }
    }
}
