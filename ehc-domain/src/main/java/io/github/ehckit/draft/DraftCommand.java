package io.github.ehckit.draft;

import io.github.ehckit.history.AdviceRequestId;
import io.github.ehckit.history.CaseCommand;
import io.github.ehckit.template.TemplateRef;
import io.github.ehckit.template.answer.Answers;
import io.github.ehckit.template.answer.SectionCode;
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
     * A command that saves sections of a draft.
     *
     * @param request the request for advice whose draft it is
     * @param template the template on which the text was written; if the draft has been moved to another one since,
     *     every section is a conflict and its text is kept
     * @param saves the sections, each with the revision on which the writer built; not the header
     */
    record SaveDraft(
            @NotNull AdviceRequestId request,
            @NotNull TemplateRef template,
            @NotNull List<@Valid SectionSave> saves) implements DraftCommand {
        public SaveDraft {
            saves = saves == null ? saves : List.copyOf(saves);
        }
    }

    /**
     * A command that answers the header: on whose behalf the advice is given, and whether advice will be provided. A
     * team's manager may answer it for the member.
     *
     * @param request the request for advice whose draft it is
     * @param template the template on which the answers were written, as in {@link SaveDraft}
     * @param revision the revision of the header on which the writer built; 0 if there was none
     * @param answers the answers, see {@link io.github.ehckit.template.Header}
     */
    record AnswerHeader(
            @NotNull AdviceRequestId request,
            @NotNull TemplateRef template,
            int revision,
            @NotNull Answers answers) implements DraftCommand {
        @Override
        public List<SectionSave> saves() {
            return List.of(new SectionSave(SectionCode.HEADER, revision, answers));
        }
    }
}
