package io.github.ehckit.draft;

import io.github.ehckit.history.AdviceRequestId;
import io.github.ehckit.history.CommandContext;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.seal.Correction;
import io.github.ehckit.seal.Seal;
import io.github.ehckit.seal.Submission;
import io.github.ehckit.seal.SubmittedAdvice;
import io.github.ehckit.template.Header;
import io.github.ehckit.template.MigrationMap;
import io.github.ehckit.template.TemplateRef;
import io.github.ehckit.template.answer.Answers;
import io.github.ehckit.template.answer.Contents;
import io.github.ehckit.template.answer.SectionCode;
import io.github.ehckit.upload.AttachedFile;
import java.time.Instant;
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
 * @param status whether it may be written
 * @param round 1 at first, one more after each re-opening
 * @param revision how often anything in it was saved; 0 at first
 * @param sections the sections that were ever saved
 * @param last the seal of the latest submission, if any
 * @param corrects what this opening corrects; empty in the first
 */
public record AdviceDraft(
        AdviceRequestId request,
        TemplateRef template,
        Status status,
        int round,
        int revision,
        SortedMap<SectionCode, SectionDraft> sections,
        Optional<Seal> last,
        Optional<Correction> corrects) {

    /** Whether a response may be written. */
    public enum Status {
        /** It may be written and submitted. */
        OPEN,
        /** It was submitted and is locked. */
        SUBMITTED,
        /** The request was taken back; what was drafted is kept and can neither be written nor read. */
        WITHDRAWN
    }

    public AdviceDraft {
        sections = Collections.unmodifiableSortedMap(new TreeMap<>(sections));
    }

    /** The empty response to a new request. */
    public static AdviceDraft begun(AdviceRequestId request, TemplateRef template) {
        return new AdviceDraft(
                request, template, Status.OPEN, 1, 0, new TreeMap<>(), Optional.empty(), Optional.empty());
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

    /** What the header says, if the manager of the team that was asked has answered in it. */
    public Optional<Answers> managersHeader() {
        return Optional.ofNullable(sections.get(SectionCode.HEADER))
                .filter(SectionDraft::byManager)
                .map(SectionDraft::answers)
                .filter(answers -> Header.MANAGERS.stream().anyMatch(answers::answers));
    }

    /** What a section says; nothing if it was never saved. */
    public Answers saying(SectionCode section) {
        return Optional.ofNullable(sections.get(section))
                .map(SectionDraft::answers)
                .orElse(Answers.none());
    }

    /** Whether a section was saved since its writer began, or never was on the revision that they name. */
    public boolean overtakes(SectionSave written) {
        return revisionOf(written.section()) != written.revision();
    }

    /** The response after it was submitted: locked under this seal. */
    public AdviceDraft submitted(Seal seal) {
        return new AdviceDraft(
                request, template, Status.SUBMITTED, round, revision, sections, Optional.of(seal), corrects);
    }

    /**
     * The response after it was opened for correction: the next opening, which goes on with what was submitted (D-05).
     *
     * @param by who opened it
     * @param at the moment
     */
    public AdviceDraft reopened(PersonId by, Instant at) {
        Optional<Correction> correcting = last.map(seal -> new Correction(seal.digest(), by, at));
        return new AdviceDraft(request, template, Status.OPEN, round + 1, revision, sections, last, correcting);
    }

    /** The response after its request was taken back. */
    public AdviceDraft withdrawn() {
        return new AdviceDraft(request, template, Status.WITHDRAWN, round, revision, sections, last, corrects);
    }

    /** The response after sections of it were saved. */
    public AdviceDraft with(Map<SectionCode, SectionDraft> saved) {
        SortedMap<SectionCode, SectionDraft> all = new TreeMap<>(sections);
        all.putAll(saved);
        return new AdviceDraft(request, template, status, round, revision + 1, all, last, corrects);
    }

    /**
     * The response on another form, with all that was written. Every section is on a revision that none ever had, so that a save which
     * builds on the older form is a conflict and overwrites nothing.
     */
    public AdviceDraft moved(MigrationMap way) {
        int next = 1
                + sections.values().stream()
                        .mapToInt(SectionDraft::revision)
                        .max()
                        .orElse(0);
        SortedMap<SectionCode, SectionDraft> all = new TreeMap<>();
        sections.forEach((code, draft) -> way.move(code, draft.answers())
                .forEach((to, answers) -> all.merge(to, draft.moved(next, answers), SectionDraft::joined)));
        return new AdviceDraft(request, way.newer().ref(), status, round, revision + 1, all, last, corrects);
    }

    /** What is written now, with the documents that belong to it, sealed as the submission of this opening. */
    public SubmittedAdvice sealedOn(CommandContext on, List<AttachedFile> attached) {
        return new Submission(
                        request,
                        template,
                        corrects,
                        round,
                        on.by().id(),
                        on.at(),
                        on.by().profile(),
                        contents(),
                        attached)
                .sealed();
    }

    @Override
    public String toString() {
        return "Response[" + request + ", " + status + ", opening " + round + ", revision " + revision + "]";
    }
}
