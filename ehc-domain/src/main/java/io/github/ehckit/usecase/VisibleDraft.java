package io.github.ehckit.usecase;

import io.github.ehckit.advice.AdviceRequest;
import io.github.ehckit.advice.AreaOfNeed;
import io.github.ehckit.advisory.Advisory;
import io.github.ehckit.casework.CaseRules;
import io.github.ehckit.casework.DraftWriter;
import io.github.ehckit.casework.EhcCase;
import io.github.ehckit.casework.HeaderRules;
import io.github.ehckit.casework.ManagersPart;
import io.github.ehckit.draft.AdviceDraft;
import io.github.ehckit.history.PersonalText;
import io.github.ehckit.message.Audience;
import io.github.ehckit.message.MessageKey;
import io.github.ehckit.people.Actor;
import io.github.ehckit.people.Signatory;
import io.github.ehckit.template.Finding;
import io.github.ehckit.template.Header;
import io.github.ehckit.template.Template;
import io.github.ehckit.template.answer.Contents;
import io.github.ehckit.template.answer.SectionCode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A draft, as those who write it see it.
 *
 * @param request the request for advice that it answers, with its notes
 * @param template the template, with its mandatory questions; without the manager's part, if the authority hides
 *     that from the reader
 * @param draft the draft as saved so far, with the revision of each section, and without answers to questions that
 *     are not asked beside the others
 * @param findings everything that is missing on the template, as a submission would find it now; for the writer also that
 *     their profile has no job title
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
    private static final List<Action> TO_ANSWER = List.of(Action.BACK, Action.DOWNLOAD, Action.SAVE);
    private static final List<Action> TO_LOOK_AT = List.of(Action.BACK, Action.DOWNLOAD);

    /** An option at the top of the screen. */
    public enum Action implements MessageKey {
        /** To the assessment page: the case file, with its row for each request. */
        BACK("Back"),
        /** A document of the response: a draft, marked as one, or the version that was submitted. */
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
            EhcCase ehcCase,
            AdviceRequest request,
            Template template,
            AdviceDraft written,
            List<Advisory> advisories,
            Optional<Signatory> signatory,
            ManagersPart part,
            Actor reader) {
        AdviceDraft response = written.asked(template);
        Contents contents = response.contents();
        DraftWriter writer = DraftWriter.of(reader, request);
        boolean hidden = part.hidesFrom(writer);
        return new VisibleDraft(
                request,
                hidden ? template.without(SectionCode.HEADER, Header.MANAGERS) : template,
                hidden ? response.withoutManagersPart() : response,
                findings(request, template, contents, signatory, reader).stream()
                        .filter(finding -> !part.hides(finding, writer))
                        .toList(),
                advisories,
                AreaOfNeed.ofDraft(template, contents),
                signatory,
                options(ehcCase, request, template, reader, new HeaderRules(response, writer, part)));
    }

    /** Returns the reason for which the response is being corrected; empty unless it was re-opened. */
    public Optional<PersonalText> reopeningReason() {
        return request.reopeningReason();
    }

    private static List<Action> options(
            EhcCase ehcCase, AdviceRequest request, Template template, Actor reader, HeaderRules rules) {
        if (CaseRules.mayWriteNow(ehcCase, request, reader)) {
            return TO_WRITE;
        }
        boolean answers = request.status().pending() && rules.writer().manages() && rules.leavesPartToManager(template);
        return answers ? TO_ANSWER : TO_LOOK_AT;
    }

    private static List<Finding> findings(
            AdviceRequest request, Template template, Contents contents, Optional<Signatory> signatory, Actor reader) {
        Stream<Finding> profile = signatory
                .filter(signing -> request.hasResponder(reader))
                .flatMap(signing -> Header.of(contents).withoutJobTitle(template, signing.jobTitle()))
                .stream();
        return Stream.concat(profile, template.findings(contents).stream()).toList();
    }
}
