package io.github.ehckit.usecase;

import io.github.ehckit.advice.AdviceRequest;
import io.github.ehckit.advice.AreaOfNeed;
import io.github.ehckit.advisory.Advisory;
import io.github.ehckit.draft.AdviceDraft;
import io.github.ehckit.message.Audience;
import io.github.ehckit.message.MessageKey;
import io.github.ehckit.people.Actor;
import io.github.ehckit.people.Signatory;
import io.github.ehckit.template.Finding;
import io.github.ehckit.template.Template;
import io.github.ehckit.template.answer.Contents;
import java.util.List;
import java.util.Optional;

/**
 * A draft, as those who write it see it.
 *
 * @param request the request for advice that it answers
 * @param template the template, with its mandatory questions
 * @param draft the draft as saved so far, with the revision of each section, and without answers to questions that
 *     are not asked beside the others
 * @param findings everything that is missing on the template, as a submission would find it now
 * @param advisories the advisories of the authority's checks; they block nothing unless it has raised them
 * @param areas the areas of need, each begun or not yet
 * @param signatory name and job title of the person who is to respond, which the advice bears unless it is given on
 *     behalf of another person; empty while no person is, or if the directory does not know them
 * @param options the options of the reader, in the order of the guide
 */
public record VisibleDraft(
        AdviceRequest request,
        Template template,
        AdviceDraft draft,
        List<Finding> findings,
        List<Advisory> advisories,
        List<AreaOfNeed> areas,
        Optional<Signatory> signatory,
        List<Action> options) {
    private static final List<Action> TO_WRITE = List.of(Action.values());
    private static final List<Action> TO_LOOK_AT = List.of(Action.BACK, Action.DOWNLOAD);

    /** An option at the top of the screen. */
    public enum Action implements MessageKey {
        /** To the assessment page: the case file, with its row for each request. */
        BACK("Back"),
        /** A document of the draft as saved so far, marked as a draft. */
        DOWNLOAD("Download"),
        /** However incomplete it is. */
        SAVE("Save"),
        /** After a confirmation. */
        SUBMIT_ADVICE("Submit advice");

        private final String english;

        Action(String english) {
            this.english = english;
        }

        @Override
        public Audience audience() {
            return Audience.CONTRIBUTOR;
        }

        /** Returns the label, in the words of the guide. */
        @Override
        public String english() {
            return english;
        }
    }

    public VisibleDraft {
        findings = List.copyOf(findings);
        advisories = List.copyOf(advisories);
        areas = List.copyOf(areas);
        options = List.copyOf(options);
    }

    static VisibleDraft of(
            AdviceRequest request,
            Template template,
            AdviceDraft written,
            List<Advisory> advisories,
            Optional<Signatory> signatory,
            Actor reader) {
        AdviceDraft response = written.asked(template);
        Contents contents = response.contents();
        return new VisibleDraft(
                request,
                template,
                response,
                template.findings(contents),
                advisories,
                AreaOfNeed.ofDraft(template, contents),
                signatory,
                options(request, reader));
    }

    private static List<Action> options(AdviceRequest request, Actor reader) {
        boolean writes = request.status().pending()
                && request.responder().filter(reader.id()::equals).isPresent();
        return writes ? TO_WRITE : TO_LOOK_AT;
    }
}
