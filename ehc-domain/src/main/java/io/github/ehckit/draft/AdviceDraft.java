package io.github.ehckit.draft;

import io.github.ehckit.history.AdviceRequestId;
import io.github.ehckit.history.CommandContext;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.people.Signatory;
import io.github.ehckit.seal.Correction;
import io.github.ehckit.seal.Seal;
import io.github.ehckit.seal.Submission;
import io.github.ehckit.seal.SubmittedAdvice;
import io.github.ehckit.template.Header;
import io.github.ehckit.template.MigrationMap;
import io.github.ehckit.template.Template;
import io.github.ehckit.template.TemplateRef;
import io.github.ehckit.template.answer.Answer;
import io.github.ehckit.template.answer.Answers;
import io.github.ehckit.template.answer.Contents;
import io.github.ehckit.template.answer.SectionCode;
import io.github.ehckit.upload.AttachedFile;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The draft of advice on one request: a unit of consistency of its own, with its own revision.
 *
 * <p>It may be written while it is open; each round ends with at most one submission. Re-opening continues from the
 * submitted text (D-05). Immutable and thread-safe.
 *
 * @param request the request for advice that it answers
 * @param template the template on which it is written
 * @param status whether it may be written
 * @param round 1 at first, one more after each re-opening
 * @param revision the number of saves and of moves to another template; 0 at first
 * @param sections the sections that were ever saved
 * @param last the seal of the latest submission, if any
 * @param corrects the correction that this round makes; empty in the first round
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

    /** The status of a draft: whether it may be written. */
    public enum Status {
        /** It may be written and submitted. */
        OPEN,
        /** It was submitted and is locked. */
        SUBMITTED,
        /**
         * The request was withdrawn, or the case was closed while a correction was written: the draft is retained, and
         * can be neither written nor read.
         */
        WITHDRAWN
    }

    public AdviceDraft {
        sections = Collections.unmodifiableSortedMap(new TreeMap<>(sections));
    }

    /** Makes the empty draft for a new request. */
    public static AdviceDraft empty(AdviceRequestId request, TemplateRef template) {
        return new AdviceDraft(
                request, template, Status.OPEN, 1, 0, new TreeMap<>(), Optional.empty(), Optional.empty());
    }

    /** Returns the answers written so far, section by section. */
    public Contents contents() {
        SortedMap<SectionCode, Answers> written = new TreeMap<>();
        sections.forEach((code, draft) -> written.put(code, draft.answers()));
        return new Contents(written);
    }

    /**
     * Returns the draft without the answers to questions that its template does not ask beside the others: what is
     * shown, compared and sealed.
     */
    public AdviceDraft asked(Template form) {
        SortedMap<SectionCode, SectionDraft> kept = new TreeMap<>();
        sections.forEach((code, draft) -> kept.put(code, draft.asked(code, form)));
        return new AdviceDraft(request, template, status, round, revision, kept, last, corrects);
    }

    /** Returns the revision on which a save of this section has to build; 0 if it was never saved. */
    public int revisionOf(SectionCode section) {
        return Optional.ofNullable(sections.get(section))
                .map(SectionDraft::revision)
                .orElse(0);
    }

    /** Returns the questions of the header that a manager of the team that was asked has answered. */
    public ManagersAnswers managers() {
        return managersOf(SectionCode.HEADER);
    }

    /** Returns the answers of the manager's part that a manager has given; no answers if none has. */
    public Answers managersAnswers() {
        Answers header = answersIn(SectionCode.HEADER);
        Answers given = Answers.none();
        for (String question : Header.MANAGERS) {
            Optional<Answer> answer =
                    header.answer(question).filter(found -> managers().includes(question));
            given = answer.isPresent() ? given.with(question, answer.get()) : given;
        }
        return given;
    }

    /** Returns the draft as a person sees it from whom the manager's part is hidden. */
    public AdviceDraft withoutManagersPart() {
        SortedMap<SectionCode, SectionDraft> shown = new TreeMap<>(sections);
        shown.computeIfPresent(SectionCode.HEADER, (code, header) -> header.withoutManagersPart());
        return new AdviceDraft(request, template, status, round, revision, shown, last, corrects);
    }

    /** Returns the answers in a section; no answers if it was never saved. */
    public Answers answersIn(SectionCode section) {
        return Optional.ofNullable(sections.get(section))
                .map(SectionDraft::answers)
                .orElse(Answers.none());
    }

    /**
     * Answers whether the section has another revision than the one on which its writer built: it was saved meanwhile,
     * or never had that revision.
     */
    public boolean overtakes(SectionSave written) {
        return revisionOf(written.section()) != written.revision();
    }

    /** Returns the draft after its submission: locked under this seal. */
    public AdviceDraft submitted(Seal seal) {
        return new AdviceDraft(
                request, template, Status.SUBMITTED, round, revision, sections, Optional.of(seal), corrects);
    }

    /**
     * Returns the draft after its re-opening for correction: the next round, which continues from the submitted text
     * (D-05).
     *
     * @param by the person who re-opened it
     * @param at the moment
     */
    public AdviceDraft reopened(PersonId by, Instant at) {
        Optional<Correction> correcting = last.map(seal -> new Correction(seal.digest(), by, at));
        return new AdviceDraft(request, template, Status.OPEN, round + 1, revision, sections, last, correcting);
    }

    /** Returns the draft after its request was withdrawn, or its correction was ended with the case. */
    public AdviceDraft withdrawn() {
        return has(Status.WITHDRAWN);
    }

    /** Returns the draft as it was before it was withdrawn with the case: open, with all that was written. */
    public AdviceDraft awaitedAgain() {
        return has(Status.OPEN);
    }

    private AdviceDraft has(Status changed) {
        return new AdviceDraft(request, template, changed, round, revision, sections, last, corrects);
    }

    /**
     * Returns the draft after its correction was ended: the text of the version submitted last, locked under its seal.
     * Every section gets a revision that no section ever had.
     */
    public AdviceDraft restored(SubmittedAdvice last) {
        int next = unusedRevision();
        SortedMap<SectionCode, SectionDraft> sealed = new TreeMap<>();
        last.contents()
                .sections()
                .forEach((code, answers) -> sealed.put(code, SectionDraft.of(next, answers, managersOf(code), last)));
        return new AdviceDraft(
                request,
                last.template(),
                Status.SUBMITTED,
                last.seal().version(),
                revision + 1,
                sealed,
                Optional.of(last.seal()),
                last.corrects());
    }

    /**
     * Returns the draft after the authority entered the advice: with its text in place of the draft's own, locked under
     * its seal. Every section gets a revision that no section ever had.
     */
    public AdviceDraft entered(SubmittedAdvice advice) {
        int next = unusedRevision();
        SortedMap<SectionCode, SectionDraft> sealed = new TreeMap<>();
        advice.contents()
                .sections()
                .forEach((code, answers) ->
                        sealed.put(code, SectionDraft.of(next, answers, ManagersAnswers.none(), advice)));
        return new AdviceDraft(
                request, template, Status.SUBMITTED, round, revision + 1, sealed, Optional.of(advice.seal()), corrects);
    }

    /** Returns the draft after some of its sections were saved. */
    public AdviceDraft with(Map<SectionCode, SectionDraft> saved) {
        SortedMap<SectionCode, SectionDraft> all = new TreeMap<>(sections);
        all.putAll(saved);
        return new AdviceDraft(request, template, status, round, revision + 1, all, last, corrects);
    }

    /**
     * Moves the draft to another template, with all its answers. Every section gets a revision that no section ever
     * had, so that a save which builds on the older template is a conflict and overwrites nothing.
     */
    public AdviceDraft moved(MigrationMap way) {
        int next = unusedRevision();
        SortedMap<SectionCode, SectionDraft> all = new TreeMap<>();
        sections.forEach((code, draft) -> way.move(code, draft.answers())
                .forEach((to, answers) -> all.merge(to, draft.moved(next, answers), SectionDraft::joined)));
        return new AdviceDraft(request, way.newer().ref(), status, round, revision + 1, all, last, corrects);
    }

    private ManagersAnswers managersOf(SectionCode section) {
        return Optional.ofNullable(sections.get(section))
                .map(SectionDraft::managers)
                .orElse(ManagersAnswers.none());
    }

    private int unusedRevision() {
        return 1
                + sections.values().stream()
                        .mapToInt(SectionDraft::revision)
                        .max()
                        .orElse(0);
    }

    /**
     * Seals the present answers and the given attachments as the submission of this round.
     *
     * @param signatory name and job title of the person who submits it, on that day
     */
    public SubmittedAdvice sealedOn(CommandContext on, Signatory signatory, List<AttachedFile> attached) {
        return sealed(on, signatory, contents(), attached, Optional.empty());
    }

    /**
     * Seals advice that the authority received otherwise than through the hub, as the submission of this round.
     *
     * @param signatory name and job title of the person who signed it
     * @param entered the answers, as the authority entered them
     * @param receivedOn the day on which the authority received it
     */
    public SubmittedAdvice enteredOn(
            CommandContext on,
            Signatory signatory,
            Contents entered,
            List<AttachedFile> attached,
            LocalDate receivedOn) {
        return sealed(on, signatory, entered, attached, Optional.of(receivedOn));
    }

    private SubmittedAdvice sealed(
            CommandContext on,
            Signatory signatory,
            Contents sealing,
            List<AttachedFile> attached,
            Optional<LocalDate> receivedOn) {
        return new Submission(
                        request,
                        template,
                        corrects,
                        round,
                        on.by().id(),
                        on.at(),
                        signatory,
                        sealing,
                        attached,
                        receivedOn)
                .sealed();
    }

    @Override
    public String toString() {
        return "AdviceDraft[" + request + ", " + status + ", round " + round + ", revision " + revision + "]";
    }
}
