package io.github.ehckit.casework;

import io.github.ehckit.people.Profile;
import io.github.ehckit.template.Answers;
import io.github.ehckit.template.Contents;
import io.github.ehckit.template.SectionCode;
import io.github.ehckit.template.TemplateRef;
import io.github.ehckit.upload.Attachment;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The working copy of the answer to one request for advice: a unit of consistency of its own, with its own revision.
 *
 * <p>It is open while it may be written; each opening ends with at most one submission. Re-opening it goes on with what was
 * submitted (D-05). Immutable and thread-safe.
 *
 * @param request that it answers
 * @param template the form on which it is written
 * @param standing whether it may be written
 * @param opening 1 at first, one more after each re-opening
 * @param revision how often anything in it was saved; 0 at first
 * @param sections the sections that were ever saved
 * @param last the seal of the latest submission, if any
 */
public record Response(
        AdviceRequestId request,
        TemplateRef template,
        Standing standing,
        int opening,
        int revision,
        SortedMap<SectionCode, SectionDraft> sections,
        Optional<Seal> last) {

    /** Whether a response may be written. */
    public enum Standing {
        /** It may be written and submitted. */
        OPEN,
        /** It was submitted and is locked. */
        SUBMITTED,
        /** The request was taken back; what was drafted is kept and can neither be written nor read. */
        WITHDRAWN
    }

    public Response {
        sections = Collections.unmodifiableSortedMap(new TreeMap<>(sections));
    }

    /** The empty response to a new request. */
    public static Response opened(AdviceRequestId request, TemplateRef template) {
        return new Response(request, template, Standing.OPEN, 1, 0, new TreeMap<>(), Optional.empty());
    }

    /** What was written, section by section. */
    public Contents contents() {
        SortedMap<SectionCode, Answers> written = new TreeMap<>();
        sections.forEach((code, draft) -> written.put(code, draft.answers()));
        return new Contents(written);
    }

    /** The revision on which a save of this section has to build; 0 if it was never saved. */
    public int revisionOf(SectionCode section) {
        return Optional.ofNullable(sections.get(section))
                .map(SectionDraft::revision)
                .orElse(0);
    }

    /** The response after what happened to its request. */
    public Response evolve(AdviceEvent event) {
        return switch (event) {
            case AdviceEvent.AdviceSubmitted(var number, var seal, var nil) -> submitted(seal);
            case AdviceEvent.AdviceReopened reopened -> standing(Standing.OPEN, opening + 1);
            case AdviceEvent.AdviceWithdrawn withdrawn -> standing(Standing.WITHDRAWN, opening);
            case AdviceEvent.DocumentWithheld withheld -> this;
            case AdviceEvent.AdviceRequested asked -> this;
            case AdviceEvent.AdviceAllocated allocated -> this;
            case AdviceEvent.AdviceReturnedToTeam returned -> this;
        };
    }

    /** The response after sections of it were saved. */
    public Response with(Map<SectionCode, SectionDraft> saved) {
        SortedMap<SectionCode, SectionDraft> all = new TreeMap<>(sections);
        all.putAll(saved);
        return new Response(request, template, standing, opening, revision + 1, all, last);
    }

    /** What is written now, with the documents that belong to it, sealed as the submission of this opening. */
    SubmittedAdvice sealedOn(Occasion on, List<Attachment> attached) {
        Seal blank = new Seal(opening, "0".repeat(64), on.by().id(), on.at());
        String digest = sealedAs(blank, on.by().profile(), attached).digest();
        return sealedAs(
                new Seal(opening, digest, on.by().id(), on.at()), on.by().profile(), attached);
    }

    /** What is written now, with the documents that belong to it, as the version that bears this seal. */
    public SubmittedAdvice sealedAs(Seal seal, Profile submittedBy, List<Attachment> attached) {
        return new SubmittedAdvice(request, template, last.map(Seal::digest), seal, submittedBy, contents(), attached);
    }

    private Response submitted(Seal seal) {
        return new Response(request, template, Standing.SUBMITTED, opening, revision, sections, Optional.of(seal));
    }

    private Response standing(Standing changed, int atOpening) {
        return new Response(request, template, changed, atOpening, revision, sections, last);
    }

    @Override
    public String toString() {
        return "Response[" + request + ", " + standing + ", opening " + opening + ", revision " + revision + "]";
    }
}
