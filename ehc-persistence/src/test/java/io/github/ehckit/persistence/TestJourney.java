package io.github.ehckit.persistence;

import io.github.ehckit.advice.Addressee;
import io.github.ehckit.advice.AdviceCommand;
import io.github.ehckit.advice.AdviceRequest;
import io.github.ehckit.advice.AdviceType;
import io.github.ehckit.assessment.AssessmentCommand;
import io.github.ehckit.casework.AuthoritySettings;
import io.github.ehckit.draft.ConflictingSave;
import io.github.ehckit.draft.DraftCommand;
import io.github.ehckit.draft.ResolveConflict;
import io.github.ehckit.draft.SectionSave;
import io.github.ehckit.history.AdviceRequestId;
import io.github.ehckit.history.CaseFileCommand;
import io.github.ehckit.history.CaseId;
import io.github.ehckit.history.CaseReference;
import io.github.ehckit.history.HistoryEntry;
import io.github.ehckit.history.PersonalText;
import io.github.ehckit.notification.Email;
import io.github.ehckit.notification.Notification;
import io.github.ehckit.notification.NotificationStatus;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.people.Actor;
import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.people.Membership;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.people.PersonName;
import io.github.ehckit.people.Role;
import io.github.ehckit.people.Signatory;
import io.github.ehckit.people.TeamId;
import io.github.ehckit.port.AttachmentScanner.Verdict;
import io.github.ehckit.port.CaseStore;
import io.github.ehckit.port.Directory;
import io.github.ehckit.port.SaveResult;
import io.github.ehckit.port.SettingsProvider;
import io.github.ehckit.record.ClosureReason;
import io.github.ehckit.record.Flag;
import io.github.ehckit.record.RecordCommand;
import io.github.ehckit.spi.EhcHub;
import io.github.ehckit.spi.memory.InMemoryByteStore;
import io.github.ehckit.spi.memory.InMemoryDirectory;
import io.github.ehckit.spi.memory.RecordingNotifier;
import io.github.ehckit.template.AdviceIntention;
import io.github.ehckit.template.Header;
import io.github.ehckit.template.Migration;
import io.github.ehckit.template.NationalTemplates;
import io.github.ehckit.template.Template;
import io.github.ehckit.template.TemplateRef;
import io.github.ehckit.template.answer.Answers;
import io.github.ehckit.template.answer.SectionCode;
import io.github.ehckit.usecase.AdviceReading;
import io.github.ehckit.usecase.AdviceRequestRow;
import io.github.ehckit.usecase.CaseReading;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** A contributor's journey through one case of an authority of its own, step by step. */
final class TestJourney {
    static final SectionCode COMMUNICATION = new SectionCode("communication");

    private static final TeamId TEAM = new TeamId("therapists");
    private static final PersonId THERAPIST = new PersonId("tim.therapist");
    private static final LocalDate RECEIVED = LocalDate.of(2025, 5, 21);
    private static final PersonalText WHY = new PersonalText("CANARY-WORDING");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-06-02T09:00:00.123456789Z"), ZoneOffset.UTC);

    private static final Template FORM = new Template(
                    new TemplateRef("own-advice", 1),
                    "Advice",
                    NationalTemplates.advice().sections())
            .migratingFrom(Migration.from(NationalTemplates.advice().ref()));

    private static final SettingsProvider STANDARD = authority -> AuthoritySettings.standard();

    private final AuthorityCode authority;
    private final CaseStore cases;
    private final InMemoryDirectory directory;
    private final RecordingNotifier notifier = new RecordingNotifier();
    private final EhcHub hub;
    private Consumer<Notification> atTold = told -> {};

    private TestJourney(AuthorityCode authority, CaseStore cases, InMemoryDirectory directory, EhcHub hub) {
        this.authority = authority;
        this.cases = cases;
        this.directory = directory;
        this.hub = hub;
        enterPeople();
    }

    /** A journey that has not begun, of a host that opens no transaction. */
    TestJourney(CaseStore cases, DataSource database) {
        this(cases, database, HostTransaction.NONE);
    }

    /**
     * A journey that has not begun.
     *
     * @param cases on the same database, to look things up beside the hub
     * @param database of the host
     * @param transactions of the host
     */
    TestJourney(CaseStore cases, DataSource database, HostTransaction transactions) {
        this(TestDatabase.anAuthority(), cases, directory -> directory, STANDARD, database, transactions);
    }

    /** A journey that has not begun, of a host that opens no transaction, with something around its directory. */
    TestJourney(CaseStore cases, UnaryOperator<Directory> around, DataSource database) {
        this(TestDatabase.anAuthority(), cases, around, STANDARD, database, HostTransaction.NONE);
    }

    /** The same, with the settings of each authority. */
    TestJourney(CaseStore cases, UnaryOperator<Directory> around, SettingsProvider settings, DataSource database) {
        this(TestDatabase.anAuthority(), cases, around, settings, database, HostTransaction.NONE);
    }

    private TestJourney(
            AuthorityCode authority,
            CaseStore cases,
            UnaryOperator<Directory> around,
            SettingsProvider settings,
            DataSource database,
            HostTransaction transactions) {
        this(authority, cases, around, settings, database, transactions, CLOCK);
    }

    private TestJourney(
            AuthorityCode authority,
            CaseStore cases,
            UnaryOperator<Directory> around,
            SettingsProvider settings,
            DataSource database,
            HostTransaction transactions,
            Clock clock) {
        this.authority = authority;
        this.cases = cases;
        directory = new InMemoryDirectory();
        enterPeople();
        hub = EhcHub.assemble()
                .with(new PersistencePlugin())
                .with(around.apply(directory))
                .notifier((Email email) -> {
                    atTold.accept(email.notification());
                    return notifier.tell(email);
                })
                .settings(settings)
                .with(new InMemoryByteStore())
                .scanner(file -> Verdict.INFECTED)
                .clock(clock)
                .hostResource(database)
                .hostResource(HostTransaction.class, transactions)
                .open();
    }

    /** The same journey through another hub, on another data source. */
    TestJourney through(DataSource database) {
        return new TestJourney(authority, cases, directory -> directory, STANDARD, database, HostTransaction.NONE);
    }

    /** The same journey through another hub, on the same data source, at another moment. */
    TestJourney at(Instant moment, DataSource database) {
        return new TestJourney(
                authority,
                cases,
                directory -> directory,
                STANDARD,
                database,
                HostTransaction.NONE,
                Clock.fixed(moment, ZoneOffset.UTC));
    }

    /** A journey through a case of another authority, on the same hub. */
    TestJourney beside() {
        return new TestJourney(TestDatabase.anAuthority(), cases, directory, hub);
    }

    AuthorityCode authority() {
        return authority;
    }

    EhcHub hub() {
        return hub;
    }

    /** Everything that anybody was told, in order. */
    List<Email> told() {
        return notifier.told();
    }

    /** Does something whenever somebody is told. */
    void whenTold(Consumer<Notification> happening) {
        atTold = happening;
    }

    /** Gives the therapist another name in the directory. */
    void named(PersonName name) {
        directory.add(THERAPIST, new Signatory(name, "Speech and language therapist"));
    }

    /** Takes the therapist out of the team. */
    void dismissTherapist() {
        directory.unlink(authority, THERAPIST, TEAM);
    }

    /** Takes every step. */
    void travel() {
        travel(steps().size());
    }

    /** Takes the first steps, each of which must be done. */
    void travel(int count) {
        steps().values().stream().limit(count).forEach(step -> step.get().orElseThrow());
    }

    /** The steps in their order, each of which changes something. */
    Map<String, Supplier<Outcome<?>>> steps() {
        Map<String, Supplier<Outcome<?>>> steps = new LinkedHashMap<>();
        steps.put("open", this::open);
        steps.put("decide", this::decide);
        steps.put("request", this::request);
        steps.put("allocate", this::allocate);
        steps.put("answer the header", this::answerHeader);
        steps.put(
                "save",
                () -> save(section(SectionCode.BACKGROUND, 0, background()), section(COMMUNICATION, 0, needs())));
        steps.put("attach a document", () -> attach("CANARY-NAME.txt", "CANARY-CONTENT"));
        steps.put("submit", this::submit);
        steps.put("reopen", this::reopen);
        steps.put("add a note", () -> note("CANARY-NOTE"));
        steps.put(
                "save a correction",
                () -> save(section(COMMUNICATION, 1, Answers.none()), section(COMMUNICATION, 1, needs())));
        steps.put("remove a document", () -> remove(1));
        steps.put("publish a form", this::publish);
        steps.put("move to the form", this::moveToForm);
        steps.put("submit again", this::submit);
        steps.put("request again", this::request);
        steps.put("close", this::close);
        return steps;
    }

    Outcome<?> open() {
        return hub.casework()
                .open(new AssessmentCommand.ReceiveRequest(OneOfEach.CHILD, RECEIVED, true), coordinator());
    }

    Outcome<?> decide() {
        return decide(caseId());
    }

    private Outcome<?> decide(CaseId id) {
        AssessmentCommand.DecideToAssess yes = new AssessmentCommand.DecideToAssess(
                RECEIVED, WHY, coordinator().id());
        return hub.casework().handle(id, yes, actor("dee.decides", Role.DECISION_MAKER));
    }

    Outcome<?> request() {
        return handle(request(Addressee.team(TEAM)), coordinator());
    }

    private static AdviceCommand.RequestAdvice request(Addressee to) {
        return new AdviceCommand.RequestAdvice(AdviceType.MEDICAL, to, Optional.of(WHY), Optional.empty(), true);
    }

    /** Opens another case of the authority, on which one person is asked for advice. */
    CaseId openAnother() {
        CaseId another = hub.casework()
                .open(new AssessmentCommand.ReceiveRequest(OneOfEach.CHILD, RECEIVED, true), coordinator())
                .orElseThrow()
                .id();
        decide(another).orElseThrow();
        hub.casework()
                .handle(another, request(Addressee.person(THERAPIST)), coordinator())
                .orElseThrow();
        return another;
    }

    Outcome<?> allocate() {
        return handle(new AdviceCommand.AllocateAdvice(advice(), THERAPIST), manager());
    }

    /** Takes the request back from the member and allocates it again. */
    Outcome<?> reallocate() {
        return handle(new AdviceCommand.ReturnToTeam(advice()), manager()).then(returned -> allocate());
    }

    /** Moves the request from the member to the manager. */
    Outcome<?> reallocateToManager() {
        return handle(new AdviceCommand.AllocateAdvice(advice(), manager().id()), manager());
    }

    /** Makes another person the case co-ordinator. */
    Outcome<?> replaceCoordinator() {
        directory.grant(authority, coordinator().id(), Role.COORDINATOR);
        RecordCommand assigning = new RecordCommand.AssignCoordinator(new PersonId("sue.successor"));
        return handle(assigning, actor("dee.decides", Role.DECISION_MAKER));
    }

    Outcome<?> answerHeader() {
        Answers header = Header.own(AdviceIntention.WILL_KNOWN_MEETS);
        return save(new SectionSave(SectionCode.HEADER, 0, header));
    }

    /** Saves a page as the manager of the team. */
    Outcome<SaveResult.Saved> managerSaves(SectionSave... sections) {
        return hub.casework().save(new DraftCommand.SaveDraft(advice(), form(), List.of(sections)), manager());
    }

    Outcome<ConflictingSave.Resolution> settle(SectionCode section, int copy) {
        return hub.casework()
                .resolve(new ResolveConflict(advice(), section, copy, ConflictingSave.Disposal.DISCARDED), therapist());
    }

    Outcome<SaveResult.Saved> save(SectionSave... sections) {
        return save(form(), sections);
    }

    /** Saves what was written on a form, whichever the response is on now. */
    Outcome<SaveResult.Saved> save(TemplateRef form, SectionSave... sections) {
        return hub.casework().save(new DraftCommand.SaveDraft(advice(), form, List.of(sections)), therapist());
    }

    /** The form on which the response is written. */
    TemplateRef form() {
        return cases.find(caseId())
                .flatMap(ehcCase -> ehcCase.adviceRequest(advice()))
                .map(AdviceRequest::template)
                .orElseGet(() -> NationalTemplates.advice().ref());
    }

    Outcome<?> attach(String name, String content) {
        try {
            InputStream sent = new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
            return hub.uploads().add(advice(), name, sent, therapist());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Outcome<?> remove(int document) {
        return hub.uploads().remove(advice(), document, therapist());
    }

    Outcome<?> submit() {
        return handle(new AdviceCommand.SubmitAdvice(advice(), true), therapist());
    }

    Outcome<?> reopen() {
        return handle(new AdviceCommand.ReopenAdvice(advice(), WHY), coordinator());
    }

    Outcome<?> withdraw() {
        return handle(new AdviceCommand.WithdrawAdviceRequest(advice(), WHY), coordinator());
    }

    Outcome<?> note(String text) {
        return handle(new AdviceCommand.AddNote(advice(), new PersonalText(text)), coordinator());
    }

    Outcome<?> sendAgain() {
        return handle(new AdviceCommand.SendAgain(advice()), coordinator());
    }

    /** The history of the case, the first entry first. */
    List<HistoryEntry> history() {
        return cases.history(caseId());
    }

    /** What became of the message by which the person or team was asked last. */
    NotificationStatus message() {
        return hub.reading()
                .caseFile(caseId(), coordinator())
                .orElseThrow()
                .requests()
                .getFirst()
                .messages()
                .getFirst();
    }

    Outcome<?> publish() {
        return hub.templates().publish(FORM, actor("ada.administers", Role.ADMINISTRATOR));
    }

    Outcome<?> moveToForm() {
        return handle(new AdviceCommand.MoveToTemplate(advice(), FORM.ref()), coordinator());
    }

    Outcome<?> flag(boolean on) {
        return handle(new RecordCommand.SetFlag(Flag.LOOKED_AFTER, on, RECEIVED), coordinator());
    }

    Outcome<?> close() {
        return handle(new RecordCommand.CloseOutsideProcess(ClosureReason.OTHER, WHY, true), coordinator());
    }

    /** Reads everything that there is to read of the case and of the first response. */
    void readsEverything() {
        CaseReading reading = hub.reading();
        AdviceReading written = hub.advice();
        CaseId id = caseId();
        Stream.<Outcome<?>>of(
                        reading.caseFile(id, coordinator()),
                        reading.findByReference(CaseReference.ofNumber(1), coordinator()),
                        reading.timeline(id, coordinator()),
                        reading.duties(id, coordinator()),
                        written.latest(advice(), coordinator()),
                        written.areas(advice(), coordinator()),
                        written.versions(advice(), coordinator()),
                        written.differences(advice(), 1, 2, coordinator()),
                        written.readReceipts(advice(), coordinator()),
                        written.canRead(advice(), coordinator()),
                        written.draft(advice(), manager()),
                        written.conflictingSaves(advice(), therapist()),
                        hub.documents().advice(advice(), coordinator()),
                        hub.documents().allAdvice(id, coordinator()),
                        hub.uploads().submitted(advice(), coordinator()))
                .forEach(Outcome::orElseThrow);
    }

    Outcome<?> readsAdvice() {
        return hub.advice().latest(advice(), coordinator());
    }

    Outcome<?> downloadsAdvice() {
        return hub.documents().advice(advice(), coordinator());
    }

    /** A request of the case, as the co-ordinator sees it. */
    AdviceRequestRow row(int number) {
        return hub.reading()
                .caseFile(caseId(), coordinator())
                .orElseThrow()
                .requests()
                .get(number - 1);
    }

    /** The first request for advice of the case. */
    AdviceRequestId advice() {
        return new AdviceRequestId(caseId(), 1);
    }

    CaseId caseId() {
        return found().orElseThrow();
    }

    /** The case; empty before it is opened. */
    Optional<CaseId> found() {
        return cases.findByReference(authority, CaseReference.ofNumber(1));
    }

    static SectionSave section(SectionCode code, int revision, Answers answers) {
        return new SectionSave(code, revision, answers);
    }

    static Answers needs() {
        return Answers.none().with("needs", "CANARY-NEEDS");
    }

    static Answers background() {
        return Answers.none()
                .with("firstContact", "CANARY-CONTACT")
                .with("supportInPlace", "CANARY-SUPPORT")
                .with("effectOfSupport", "CANARY-EFFECT");
    }

    private void enterPeople() {
        directory.add(authority, TEAM, "Therapists").add(therapist(), profile()).add(manager(), profile());
    }

    private Outcome<?> handle(CaseFileCommand command, Actor by) {
        return hub.casework().handle(caseId(), command, by);
    }

    Actor therapist() {
        return new Actor(authority, THERAPIST, Role.CONTRIBUTOR, Set.of(Membership.of(TEAM)));
    }

    Actor manager() {
        return new Actor(authority, new PersonId("mia.manager"), Role.CONTRIBUTOR, Set.of(Membership.manager(TEAM)));
    }

    Actor coordinator() {
        return actor("ann.coordinator", Role.COORDINATOR);
    }

    private Actor actor(String id, Role role) {
        return new Actor(authority, new PersonId(id), role);
    }

    private static Signatory profile() {
        return new Signatory(new PersonName("Canary-Given", "Canary-Family"), "CANARY-TITLE");
    }
}
