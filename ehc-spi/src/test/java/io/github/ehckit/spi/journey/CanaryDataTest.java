package io.github.ehckit.spi.journey;

import static io.github.ehckit.spi.journey.CanaryData.word;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.ehckit.advice.Addressee;
import io.github.ehckit.advice.AdviceCommand;
import io.github.ehckit.advice.AdviceType;
import io.github.ehckit.advice.DutyCommand;
import io.github.ehckit.advice.SufficiencyAgreedBy;
import io.github.ehckit.assessment.AssessmentCommand;
import io.github.ehckit.draft.ConflictingSave;
import io.github.ehckit.draft.DraftCommand;
import io.github.ehckit.draft.ResolveConflict;
import io.github.ehckit.draft.SectionSave;
import io.github.ehckit.history.AdviceRequestId;
import io.github.ehckit.history.CaseFileCommand;
import io.github.ehckit.history.CaseId;
import io.github.ehckit.history.CaseReference;
import io.github.ehckit.history.PersonalText;
import io.github.ehckit.notification.Email;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.people.Actor;
import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.people.Child;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.people.PersonName;
import io.github.ehckit.people.Role;
import io.github.ehckit.people.TeamId;
import io.github.ehckit.port.CommandValidator;
import io.github.ehckit.record.ClosureReason;
import io.github.ehckit.record.RecordCommand;
import io.github.ehckit.spi.EhcHub;
import io.github.ehckit.spi.memory.InMemoryAdviceStore;
import io.github.ehckit.spi.memory.InMemoryAttachmentStore;
import io.github.ehckit.spi.memory.InMemoryByteStore;
import io.github.ehckit.spi.memory.InMemoryCaseStore;
import io.github.ehckit.spi.memory.InMemoryDirectory;
import io.github.ehckit.spi.memory.InMemoryOutbox;
import io.github.ehckit.spi.memory.InMemoryTemplateCatalogue;
import io.github.ehckit.spi.memory.InMemoryUnitOfWork;
import io.github.ehckit.spi.memory.Memory;
import io.github.ehckit.spi.memory.RecordingNotifier;
import io.github.ehckit.template.AdviceIntention;
import io.github.ehckit.template.Header;
import io.github.ehckit.template.NationalTemplates;
import io.github.ehckit.template.answer.Answers;
import io.github.ehckit.template.answer.EntryId;
import io.github.ehckit.template.answer.SectionCode;
import io.github.ehckit.usecase.CaseFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** P13: whatever is printed of a journey, nobody learns from it who it was about or what was written. */
class CanaryDataTest {
    private static final LocalDate TODAY = Day.on("Wed 4 Mar 2026");
    private static final Actor HEAD = actor("head", Role.DECISION_MAKER);
    private static final Actor COORDINATOR = actor("coordinator", Role.COORDINATOR);
    private static final Actor WRITER = actor("writer", Role.CONTRIBUTOR);

    private final List<Object> said = new ArrayList<>();
    private final Memory memory = new Memory();
    private final InMemoryCaseStore cases = new InMemoryCaseStore(memory);
    private final InMemoryAdviceStore responses = new InMemoryAdviceStore(memory);
    private final InMemoryAttachmentStore documents = new InMemoryAttachmentStore(memory);
    private final RecordingNotifier notifier = new RecordingNotifier();

    @Test
    void P13_nothing_printed_of_a_journey_gives_anything_away() {
        CapturedOutput eavesdropper = new CapturedOutput();
        try (EhcHub hub = hub()) {
            travel(hub);
        } finally {
            eavesdropper.close();
        }
        said.addAll(eavesdropper.heard());
        assertThat(said).hasSizeGreaterThan(60);
        assertThat(said.stream().map(String::valueOf).filter(CanaryData::sings)).isEmpty();
    }

    @Test
    void P13_no_fault_quotes_what_it_was_given() {
        Stream<ThrowingCallable> faults = Stream.of(
                () -> new AuthorityCode(word("code")),
                () -> new PersonId(word("id") + "@example.org"),
                () -> new TeamId(word("team") + " "),
                () -> new EntryId(word("entry") + " "),
                () -> new SectionCode(word("section") + " "),
                () -> new CaseReference(word("reference")));
        assertThat(faults.map(fault -> catchThrowable(fault)))
                .hasSize(6)
                .allSatisfy(thrown -> assertThat(thrown).isInstanceOf(IllegalArgumentException.class))
                .noneMatch(thrown -> CanaryData.sings(thrown.toString()));
    }

    @Test
    void what_leaks_is_noticed() {
        assertThat(List.of(
                        CanaryData.CHILD.name().given(),
                        "born on " + CanaryData.CHILD.dateOfBirth(),
                        "23 November 2014",
                        "5a7163616e617279",
                        word("x").toUpperCase(Locale.ROOT)))
                .allMatch(CanaryData::sings);
        assertThat(CanaryData.sings(CanaryData.CHILD.toString())).isFalse();
    }

    @Test
    void what_a_process_says_is_heard() {
        CapturedOutput eavesdropper = new CapturedOutput();
        try {
            System.out.println("out");
            System.err.println("err");
            Logger.getLogger("some.logger").finest("logged");
        } finally {
            eavesdropper.close();
        }
        assertThat(String.join("", eavesdropper.heard())).contains("out", "err", "logged");
    }

    private EhcHub hub() {
        ToldClock clock = new ToldClock();
        clock.tell(TODAY);
        CommandValidator listening = command -> {
            said.add(command);
            return List.of();
        };
        return EhcHub.assemble()
                .with(cases)
                .with(responses)
                .with(documents)
                .with(new InMemoryByteStore())
                .scanner(new PatternScanner())
                .with(new InMemoryOutbox(memory))
                .with(new InMemoryUnitOfWork(memory))
                .with(new InMemoryTemplateCatalogue(memory))
                .with(new InMemoryDirectory().add(WRITER, CanaryData.profile("writer")))
                .notifier(notifier)
                .with(listening)
                .clock(clock)
                .open();
    }

    private void travel(EhcHub hub) {
        CaseFile file =
                said(hub.casework().open(new AssessmentCommand.ReceiveRequest(CanaryData.CHILD, TODAY), COORDINATOR));
        CaseId id = file.id();
        AdviceRequestId request = new AdviceRequestId(id, 1);
        PersonalText reasons = new PersonalText(word("reasons"));
        handle(hub, id, new AssessmentCommand.DecideToAssess(TODAY, reasons, COORDINATOR.id()), HEAD);
        handle(hub, id, asking(), COORDINATOR);
        write(hub, request);
        enclose(hub, request);
        refuse(hub, request);
        handle(hub, id, new AdviceCommand.SubmitAdvice(request, true), WRITER);
        handle(hub, id, new AdviceCommand.ReopenAdvice(request, new PersonalText(word("reopening"))), COORDINATOR);
        save(hub, request, SectionCode.BACKGROUND, 1, CanaryData.background("second"));
        handle(hub, id, new AdviceCommand.SubmitAdvice(request, true), WRITER);
        handle(hub, id, earlier(), COORDINATOR);
        handle(hub, id, new DutyCommand.SetPreviousAdviceAside(1, new PersonalText(word("aside"))), COORDINATOR);
        handle(hub, id, earlier(), COORDINATOR);
        handle(
                hub,
                id,
                new AssessmentCommand.MoveToDecision(Optional.of(new PersonalText(word("papers")))),
                COORDINATOR);
        handle(hub, id, closing(), HEAD);
        refused(hub.casework().handle(id, closing(), HEAD));
        read(hub, request);
        said.add(hub.deliveries().deliverPending(id.authority()));
        said.addAll(notifier.told());
        notifier.told().forEach(this::saidInWords);
        look(request);
    }

    private void saidInWords(Email email) {
        said.add(email.subject());
        said.addAll(email.lines(URI.create("https://hub.example/request")));
    }

    private static AdviceCommand asking() {
        return new AdviceCommand.RequestAdvice(
                AdviceType.MEDICAL, Addressee.person(WRITER.id()), Optional.of(new PersonalText(word("note"))));
    }

    private static DutyCommand earlier() {
        Optional<SufficiencyAgreedBy> agreed =
                Optional.of(new SufficiencyAgreedBy(new PersonalText(word("agreed")), TODAY));
        return new DutyCommand.UsePreviousAdvice(
                AdviceType.PSYCHOLOGICAL, new PersonalText(word("earlier")), TODAY, agreed, agreed, agreed);
    }

    private static RecordCommand closing() {
        return new RecordCommand.CloseOutsideProcess(ClosureReason.OTHER, new PersonalText(word("explanation")), true);
    }

    /** Writes every section, and one of them a second time from another window. */
    private void write(EhcHub hub, AdviceRequestId request) {
        Answers header = Header.onBehalfOf(word("behalf"), word("title"), AdviceIntention.NO_OTHER)
                .with(Header.DETAILS, word("details"));
        save(hub, request, SectionCode.HEADER, 0, header);
        save(hub, request, SectionCode.BACKGROUND, 0, CanaryData.background("first"));
        save(hub, request, SectionCode.BACKGROUND, 0, CanaryData.background("lost"));
        settle(hub, request);
        save(hub, request, Writing.COMMUNICATION, 0, CanaryData.area());
    }

    /** Adds a document, is refused others, and has it scanned and handed out. */
    private void enclose(EhcHub hub, AdviceRequestId request) {
        said(add(hub, request, word("file") + ".txt", word("content")));
        refused(add(hub, request, word("folder") + "/" + word("file") + ".exe", word("content")));
        refused(add(hub, request, word("file") + ".pdf", word("content")));
        refused(hub.uploads().download(request, 1, WRITER));
        said.add(hub.uploads().scanWaiting(request.ofCase().authority(), 9));
        said.add(said(hub.uploads().download(request, 1, WRITER)).attachment());
        said(hub.uploads().draft(request, WRITER));
    }

    private static Outcome<?> add(EhcHub hub, AdviceRequestId request, String name, String content) {
        try {
            return hub.uploads().add(request, name, TestFiles.stream(content), WRITER);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void save(EhcHub hub, AdviceRequestId request, SectionCode section, int revision, Answers answers) {
        List<SectionSave> saves = List.of(new SectionSave(section, revision, answers));
        said(hub.casework()
                .save(
                        new DraftCommand.SaveDraft(
                                request, NationalTemplates.advice().ref(), saves),
                        WRITER));
    }

    /** Looks at what is unsaved and what lost a conflict, and deals with it. */
    private void settle(EhcHub hub, AdviceRequestId request) {
        List<SectionSave> written =
                List.of(new SectionSave(SectionCode.BACKGROUND, 1, CanaryData.background("unsaved")));
        said(hub.advice().unsaved(request, written, WRITER));
        said(hub.advice().conflictingSaves(request, WRITER))
                .values()
                .forEach(copies -> copies.forEach(conflict ->
                        said.add(conflict.mergedWith(SectionCode.BACKGROUND, CanaryData.background("first")))));
        said(hub.casework()
                .resolve(
                        new ResolveConflict(request, SectionCode.BACKGROUND, 1, ConflictingSave.Disposal.DISCARDED),
                        WRITER));
    }

    private void read(EhcHub hub, AdviceRequestId request) {
        said(hub.reading().caseFile(request.ofCase(), HEAD));
        said(hub.reading().duties(request.ofCase(), HEAD));
        said(hub.advice().areas(request, HEAD));
        said(hub.reading().timeline(request.ofCase(), HEAD));
        said(hub.advice().draft(request, WRITER));
        said(hub.advice().latest(request, HEAD));
        said(hub.advice().versions(request, HEAD));
        said(hub.advice().differences(request, 1, 2, HEAD));
        said(hub.advice().canRead(request, HEAD));
        said(hub.advice().readReceipts(request, HEAD));
        said(hub.documents().response(request, WRITER));
        said(hub.documents().advice(request, HEAD));
        said(hub.documents().allAdvice(request.ofCase(), HEAD));
    }

    /** What is refused for its shape, for its place on the form, for who asks, and for when. */
    private void refuse(EhcHub hub, AdviceRequestId request) {
        String endless = word("endless").repeat(2000);
        Child nameless = new Child(new PersonName(endless, " "), CanaryData.CHILD.dateOfBirth());
        refused(hub.casework().open(new AssessmentCommand.ReceiveRequest(nameless, TODAY), COORDINATOR));
        Child unborn = new Child(CanaryData.CHILD.name(), TODAY.plusDays(1));
        refused(hub.casework().open(new AssessmentCommand.ReceiveRequest(unborn, TODAY), COORDINATOR));
        AdviceCommand reopening = new AdviceCommand.ReopenAdvice(request, new PersonalText(endless));
        refused(hub.casework().handle(request.ofCase(), reopening, COORDINATOR));
        refused(hub.casework().handle(request.ofCase(), closing(), WRITER));
        Answers offTheForm =
                Answers.none().with(word("field") + " ?", word("text")).choosing("needs", word("option"));
        List<SectionSave> saves = List.of(new SectionSave(Writing.EMOTIONAL, 0, offTheForm));
        refused(hub.casework()
                .save(
                        new DraftCommand.SaveDraft(
                                request, NationalTemplates.advice().ref(), saves),
                        WRITER));
    }

    /** What is kept, behind all that is shown. */
    private void look(AdviceRequestId request) {
        said.add(cases.find(request.ofCase()).orElseThrow());
        said.addAll(cases.history(request.ofCase()));
        said.add(responses.find(request).orElseThrow());
        said.addAll(responses.submitted(request));
        said.addAll(documents.of(request));
        said.add(responses.conflictingSaves(request));
        said.add(catchThrowable(() -> responses.open(responses.find(request).orElseThrow())));
        said.add(List.of(HEAD, COORDINATOR, WRITER, CanaryData.CHILD, CanaryData.CHILD.name()));
    }

    private void handle(EhcHub hub, CaseId id, CaseFileCommand command, Actor by) {
        said(hub.casework().handle(id, command, by));
    }

    private <T> T said(Outcome<T> outcome) {
        T value = outcome.orElseThrow();
        said.add(outcome);
        said.add(value);
        return value;
    }

    private void refused(Outcome<?> outcome) {
        said.add(outcome);
        said.add(catchThrowable(outcome::orElseThrow));
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
    }

    private static Actor actor(String name, Role role) {
        return new Actor(Cast.COUNCIL, new PersonId(name), role);
    }
}
