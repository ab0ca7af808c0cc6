package io.github.ehckit.persistence;

import io.github.ehckit.advice.Addressee;
import io.github.ehckit.advice.AdviceCommand;
import io.github.ehckit.advice.AdviceType;
import io.github.ehckit.assessment.AssessmentCommand;
import io.github.ehckit.draft.AdviceDraft;
import io.github.ehckit.draft.DraftCommand;
import io.github.ehckit.draft.SectionSave;
import io.github.ehckit.history.AdviceRequestId;
import io.github.ehckit.history.CaseId;
import io.github.ehckit.history.PersonalText;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.people.Actor;
import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.people.PersonName;
import io.github.ehckit.people.Role;
import io.github.ehckit.people.Signatory;
import io.github.ehckit.port.SaveResult;
import io.github.ehckit.spi.EhcHub;
import io.github.ehckit.spi.memory.InMemoryDirectory;
import io.github.ehckit.spi.tck.StoresUnderTest;
import io.github.ehckit.template.AdviceIntention;
import io.github.ehckit.template.Block;
import io.github.ehckit.template.Field;
import io.github.ehckit.template.FieldKind;
import io.github.ehckit.template.Header;
import io.github.ehckit.template.Migration;
import io.github.ehckit.template.Migration.Move;
import io.github.ehckit.template.NationalTemplates;
import io.github.ehckit.template.Obligation;
import io.github.ehckit.template.Section;
import io.github.ehckit.template.Template;
import io.github.ehckit.template.TemplateRef;
import io.github.ehckit.template.answer.Answers;
import io.github.ehckit.template.answer.SectionCode;
import io.github.ehckit.usecase.CaseFile;
import io.github.ehckit.usecase.VisibleDraft;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An authority of its own with many cases: what its people do there through a hub, any of them at any time. */
final class CrowdedAuthority {
    private static final LocalDate RECEIVED = LocalDate.of(2025, 5, 21);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-06-02T09:00:00Z"), ZoneOffset.UTC);
    private static final PersonalText WHY = new PersonalText("as agreed");
    private static final Template FIRST =
            form(1, "ownQuestion", Migration.from(NationalTemplates.advice().ref()));
    private static final Template SECOND = form(2, "ownQuestionToo", renaming());

    private final AuthorityCode authority = TestDatabase.anAuthority();
    private final Actor coordinator = actor("ann.coordinator", Role.COORDINATOR);
    private final Actor head = actor("dee.decides", Role.DECISION_MAKER);
    private final Actor psychologist = actor("pat.psychologist", Role.CONTRIBUTOR);
    private final EhcHub hub;

    CrowdedAuthority(StoresUnderTest stores) {
        InMemoryDirectory directory =
                new InMemoryDirectory().add(psychologist, new Signatory(new PersonName("Given", "Family"), "Title"));
        hub = StorageUnderTest.hub(stores, directory, CLOCK);
        publish(FIRST);
    }

    AuthorityCode authority() {
        return authority;
    }

    /** Opens a case that is being assessed. */
    CaseId assessed() {
        CaseId opened = hub.casework()
                .open(new AssessmentCommand.ReceiveRequest(OneOfEach.CHILD, RECEIVED, true), coordinator)
                .orElseThrow()
                .id();
        hub.casework()
                .handle(opened, new AssessmentCommand.DecideToAssess(RECEIVED, WHY, coordinator.id()), head)
                .orElseThrow();
        return opened;
    }

    /** The question of the council's own on a form, which the second version calls otherwise. */
    static String ownQuestion(TemplateRef form) {
        return form.equals(SECOND.ref()) ? "ownQuestionToo" : "ownQuestion";
    }

    /** A form of the council. */
    static Template form(TemplateRef ref) {
        return ref.equals(SECOND.ref()) ? SECOND : FIRST;
    }

    private static Template form(int version, String ownQuestion, Migration migration) {
        List<Section> sections = NationalTemplates.advice().sections().stream()
                .map(section -> section.area() ? with(section, ownQuestion) : section)
                .toList();
        return new Template(new TemplateRef("fern", version), "Advice", sections).migratingFrom(migration);
    }

    private static Section with(Section area, String ownQuestion) {
        List<Block> blocks = new ArrayList<>(area.blocks());
        blocks.add(Field.of(ownQuestion, "What else", FieldKind.text(), Obligation.OPTIONAL));
        return new Section(area.code(), area.label(), true, blocks);
    }

    private static Migration renaming() {
        List<Move> moves = NationalTemplates.advice().areas().stream()
                .map(Section::code)
                .map(area -> Move.of(area + ".ownQuestion", area + ".ownQuestionToo"))
                .toList();
        return new Migration(FIRST.ref(), moves);
    }

    private void publish(Template template) {
        hub.templates()
                .publish(template, actor("ada.administers", Role.ADMINISTRATOR))
                .orElseThrow();
    }

    /** Publishes the second version of the council's form. */
    void publishesTheSecondForm() {
        publish(SECOND);
    }

    /** Moves a response to the second version of the council's form. */
    Outcome<?> move(AdviceRequestId request) {
        return hub.casework()
                .handle(request.ofCase(), new AdviceCommand.MoveToTemplate(request, SECOND.ref()), coordinator);
    }

    /** Asks for advice, and answers all that must be answered. */
    AdviceRequestId asked(CaseId of) {
        CaseFile file = hub.casework()
                .handle(
                        of,
                        new AdviceCommand.RequestAdvice(
                                AdviceType.PSYCHOLOGICAL,
                                Addressee.person(psychologist.id()),
                                Optional.empty(),
                                Optional.empty(),
                                true),
                        coordinator)
                .orElseThrow();
        AdviceRequestId asked = file.requests().getLast().id();
        hub.casework()
                .save(
                        new DraftCommand.SaveDraft(
                                asked,
                                FIRST.ref(),
                                List.of(
                                        new SectionSave(
                                                SectionCode.HEADER, 0, Header.own(AdviceIntention.WILL_KNOWN_MEETS)),
                                        new SectionSave(SectionCode.BACKGROUND, 0, TestJourney.background()))),
                        psychologist)
                .orElseThrow();
        return asked;
    }

    /** Saves a section as it was written on what was read. */
    Outcome<SaveResult.Saved> save(AdviceDraft read, SectionCode section, Answers answers) {
        List<SectionSave> sections = List.of(new SectionSave(section, read.revisionOf(section), answers));
        return hub.casework().save(new DraftCommand.SaveDraft(read.request(), read.template(), sections), psychologist);
    }

    /** The working copy as its writer reads it. */
    Outcome<AdviceDraft> read(AdviceRequestId request) {
        return hub.advice().draft(request, psychologist).map(VisibleDraft::draft);
    }

    Outcome<?> attach(AdviceRequestId request, String text) {
        try {
            InputStream content = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
            return hub.uploads().add(request, "report.txt", content, psychologist);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Outcome<?> submit(AdviceRequestId request) {
        return hub.casework().handle(request.ofCase(), new AdviceCommand.SubmitAdvice(request, true), psychologist);
    }

    Outcome<?> reopen(AdviceRequestId request) {
        return hub.casework().handle(request.ofCase(), new AdviceCommand.ReopenAdvice(request, WHY), coordinator);
    }

    /** The case leaves the assessment stage. */
    Outcome<?> leaveStage(CaseId id) {
        return hub.casework().handle(id, new AssessmentCommand.DecideToIssue(RECEIVED, WHY), head);
    }

    private Actor actor(String id, Role role) {
        return new Actor(authority, new PersonId(id), role);
    }
}
