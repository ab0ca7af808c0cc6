package io.github.ehckit.draft;

import io.github.ehckit.history.AdviceRequestId;
import io.github.ehckit.history.CaseCommand;
import io.github.ehckit.template.TemplateRef;
import io.github.ehckit.template.answer.Answers;
import io.github.ehckit.template.answer.SectionCode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/** A command that changes the working copy of one response, and nothing else. However incomplete it is, it is saved. */
public sealed interface DraftCommand extends CaseCommand, CaseCommand.OnRequest {

    /** The form on which it was written: that of the {@linkplain AdviceDraft working copy} as the writer read it. */
    TemplateRef template();

    /** What is to be saved, section by section. */
    List<SectionSave> saves();

    /**
     * Saves sections of the response.
     *
     * @param request whose response it is
     * @param template the form on which it was written; if the response has been moved to another one since, every section is a
     *     conflict and its text is kept
     * @param saves the sections, each with the revision on which the writer built; not the header
     */
    record SaveAdvice(
            @NotNull AdviceRequestId request,
            @NotNull TemplateRef template,
            @NotNull List<@Valid SectionSave> saves) implements DraftCommand {
        public SaveAdvice {
            saves = saves == null ? saves : List.copyOf(saves);
        }
    }

    /**
     * Says on whose behalf the response is given and whether advice will be provided; a team's manager may do so for the member
     * (R-093 to R-105).
     *
     * @param request whose response it is
     * @param template the form on which it was written, as in {@link SaveAdvice}
     * @param revision of the header on which the writer built; 0 if there was none
     * @param answers see {@link io.github.ehckit.template.Header}
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
