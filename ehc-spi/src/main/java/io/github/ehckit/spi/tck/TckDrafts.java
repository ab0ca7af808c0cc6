package io.github.ehckit.spi.tck;

import io.github.ehckit.advice.AdviceCommand;
import io.github.ehckit.casework.Admitted;
import io.github.ehckit.casework.AuthoritySettings;
import io.github.ehckit.casework.CaseRules;
import io.github.ehckit.casework.Decision;
import io.github.ehckit.casework.EhcCase;
import io.github.ehckit.draft.AdviceDraft;
import io.github.ehckit.draft.ConflictingSave;
import io.github.ehckit.draft.DraftSave;
import io.github.ehckit.draft.ManagersAnswers;
import io.github.ehckit.draft.SectionDraft;
import io.github.ehckit.draft.SectionSave;
import io.github.ehckit.history.AdviceRequestId;
import io.github.ehckit.history.CommandContext;
import io.github.ehckit.people.Actor;
import io.github.ehckit.people.PersonName;
import io.github.ehckit.people.Role;
import io.github.ehckit.people.Signatory;
import io.github.ehckit.seal.SubmittedAdvice;
import io.github.ehckit.template.AdviceIntention;
import io.github.ehckit.template.Header;
import io.github.ehckit.template.NationalTemplates;
import io.github.ehckit.template.TemplateRef;
import io.github.ehckit.template.answer.Answers;
import io.github.ehckit.template.answer.Contents;
import io.github.ehckit.template.answer.Entry;
import io.github.ehckit.template.answer.SectionCode;
import io.github.ehckit.upload.AttachedFile;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** The invented drafts for invented requests. */
final class TckDrafts {
    static final SectionCode COMMUNICATION = new SectionCode("communication");
    static final SectionCode COGNITION = new SectionCode("cognition");
    static final SectionCode HEALTH = new SectionCode("health");

    /** A section of another template. */
    static final SectionCode MOVED = new SectionCode("moved");

    private static final Instant SAVED = Instant.parse("2025-10-26T01:00:00.000000001Z");
    /** The questions that a manager has answered, each in another round. */
    private static final ManagersAnswers MANAGERS =
            new ManagersAnswers(new TreeMap<>(Map.of("details", 2, "willProvide", 1)));

    private static final Signatory WRITER = new Signatory(
            new PersonName("Dr", "Zoë \"Z\"", "O'Tester\\", "CPsychol", "Zo"), "Educational psychologist");

    private static final List<AttachedFile> DOCUMENTS =
            List.of(TckAttachments.file(1).as(1), TckAttachments.file(2).as(7));

    private TckDrafts() {}

    /** Makes an empty draft for the first request of a history. */
    static AdviceDraft fresh(CaseHistory history) {
        return AdviceDraft.empty(
                new AdviceRequestId(history.id(), 1), NationalTemplates.advice().ref());
    }

    /** Returns an area of need on the library's template, from 0. */
    static SectionCode area(int number) {
        return NationalTemplates.advice().areas().get(number).code();
    }

    static SectionSave section(SectionCode code, int revision, String says) {
        return new SectionSave(code, revision, says(says));
    }

    static Answers says(String text) {
        return Answers.none().with("needs", text);
    }

    /** Makes a revision of a section. */
    static SectionDraft draft(int revision, Answers text) {
        return new SectionDraft(revision, text, TckCases.PSYCHOLOGIST, MANAGERS, SAVED);
    }

    /** Makes a conflicting copy of a section that was to be saved. */
    static ConflictingSave copy(int number, Optional<Answers> base, Answers text) {
        return new ConflictingSave(number, base, text, TckCases.PSYCHOLOGIST, SAVED, Optional.empty());
    }

    static DraftSave save(AdviceDraft draft, SectionSave... sections) {
        return new DraftSave(
                draft.request(), draft.template(), Arrays.asList(sections), TckCases.PSYCHOLOGIST, MANAGERS, SAVED);
    }

    /** Returns the draft as it must be after a save all of whose sections are saved. */
    static AdviceDraft after(AdviceDraft was, DraftSave save) {
        Map<SectionCode, SectionDraft> saved = new TreeMap<>();
        for (SectionSave section : save.sections()) {
            saved.put(section.section(), save.draft(section));
        }
        return was.with(saved);
    }

    /**
     * Makes answers of every kind, two groups deep, with every hostile text, an empty one and a blank one among them.
     */
    static Answers deep() {
        Answers step = Answers.none().with("step", "first\nsecond").with("achieveBy", LocalDate.of(2028, 2, 29));
        Answers outcome = Answers.none()
                .with("outcome", TckTexts.hostile(0))
                .choosing("preparingForAdulthood", "HEALTH", "EMPLOYMENT")
                .adding("steps", Entry.of("s2", step), Entry.of("s10", step), Entry.of("S2", Answers.none()))
                .adding("provisions", texts());
        return Answers.none()
                .with("strengths", "")
                .with("needs", " \t ")
                .choosing("nothing")
                .adding("outcomes", Entry.of("z", outcome), Entry.of("a", Answers.none()));
    }

    /** Makes a save of everything that a submission needs: the header, and the background. */
    static DraftSave complete(AdviceDraft draft) {
        Answers background = Answers.none()
                .with("firstContact", TckTexts.hostile(1))
                .with("supportInPlace", TckTexts.hostile(2))
                .with("effectOfSupport", TckTexts.hostile(3));
        return save(
                draft,
                new SectionSave(
                        SectionCode.HEADER,
                        draft.revisionOf(SectionCode.HEADER),
                        Header.own(AdviceIntention.WILL_KNOWN_MEETS)),
                new SectionSave(SectionCode.BACKGROUND, draft.revisionOf(SectionCode.BACKGROUND), background));
    }

    /** Returns the submitted version of complete advice, with the seal of the domain. */
    static SubmittedAdvice sealed(CaseHistory history, AdviceDraft draft) {
        EhcCase asking = history.after(4);
        Actor writer = new Actor(history.id().authority(), TckCases.PSYCHOLOGIST, Role.CONTRIBUTOR);
        CommandContext on = new CommandContext(writer, SAVED.plusSeconds(draft.round()));
        AdviceCommand submitting = new AdviceCommand.SubmitAdvice(draft.request(), true);
        return CaseRules.admit(asking, submitting, AuthoritySettings.standard(), on)
                .then(admitted -> ((Admitted.NeedsDraft) admitted)
                        .decide(NationalTemplates.advice(), draft, DOCUMENTS, Optional.of(WRITER)))
                .map(decision -> ((Decision.Submitted) decision.changes().getFirst()).advice())
                .orElseThrow();
    }

    /** Returns advice that the co-ordinator enters in place of a draft, with the seal of the domain. */
    static SubmittedAdvice entered(CaseHistory history, AdviceDraft draft) {
        Actor officer = new Actor(history.id().authority(), TckCases.COORDINATOR, Role.COORDINATOR);
        CommandContext on = new CommandContext(officer, SAVED.plusSeconds(draft.round()));
        Contents paper = Contents.of(
                Map.of(SectionCode.HEADER, Header.own(AdviceIntention.WILL_KNOWN_MEETS), COGNITION, says("on paper")));
        return draft.enteredOn(on, WRITER, paper, List.of(), LocalDate.of(2025, 10, 24));
    }

    static AdviceDraft submitted(AdviceDraft was, SubmittedAdvice advice) {
        return was.submitted(advice.seal());
    }

    /** Returns the draft on another template, on which the background has another place. */
    static AdviceDraft moved(AdviceDraft was) {
        SortedMap<SectionCode, SectionDraft> sections = new TreeMap<>();
        sections.put(SectionCode.HEADER, moved(was, SectionCode.HEADER));
        sections.put(MOVED, moved(was, SectionCode.BACKGROUND));
        TemplateRef form = TckTemplates.form(2).ref();
        return new AdviceDraft(
                was.request(),
                form,
                was.status(),
                was.round(),
                was.revision() + 1,
                sections,
                was.last(),
                was.corrects());
    }

    private static SectionDraft moved(AdviceDraft was, SectionCode section) {
        SectionDraft draft = Objects.requireNonNull(was.sections().get(section));
        return new SectionDraft(9, draft.answers(), draft.savedBy(), draft.managers(), draft.savedAt());
    }

    static AdviceDraft reopened(AdviceDraft was) {
        return was.reopened(TckCases.COORDINATOR, SAVED);
    }

    static AdviceDraft withdrawn(AdviceDraft was) {
        return was.withdrawn();
    }

    private static Entry[] texts() {
        List<String> texts = TckTexts.hostile();
        return IntStream.range(0, texts.size())
                .mapToObj(n -> Entry.of("p" + n, Answers.none().with("provision", texts.get(n))))
                .toArray(Entry[]::new);
    }
}
