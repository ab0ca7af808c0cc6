package io.github.ehckit.draft;

import io.github.ehckit.history.AdviceRequestId;
import io.github.ehckit.history.CaseCommand;
import io.github.ehckit.template.TemplateRef;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * A command that changes the draft on one request for advice, and nothing else. A draft is saved however incomplete it
 * is.
 */
public sealed interface DraftCommand extends CaseCommand, CaseCommand.OnAdviceRequest {

    /**
     * Returns the template on which the text was written: that of the {@linkplain AdviceDraft draft} as the writer read
     * it.
     */
    TemplateRef template();

    /** Returns the sections to save. */
    List<SectionSave> saves();

    /**
     * A command that saves a page of a draft: any of its sections at once, the header among them. If any
     * part of it is refused, nothing is saved.
     *
     * <p>The header says on whose behalf the advice is given, and whether advice will be provided. Its
     * questions {@link io.github.ehckit.template.Header#MANAGERS} are the manager's part: a team's manager may answer
     * them for the member. A member's header without that part keeps the answers of the manager, and a manager's header
     * keeps those of the member.
     *
     * @param request the request for advice whose draft it is
     * @param template the template on which the text was written; if the draft has been moved to another one since,
     *     every section is a conflict and its text is kept
     * @param saves the sections, each with the revision on which the writer built
     */
    record SaveDraft(
            @NotNull AdviceRequestId request,
            @NotNull TemplateRef template,
            @NotNull List<@Valid SectionSave> saves) implements DraftCommand {
        public SaveDraft {
            saves = saves == null ? saves : List.copyOf(saves);
        }
    }
}
