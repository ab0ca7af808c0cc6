package io.github.ehckit.persistence;

import io.github.ehckit.advice.Addressee;
import io.github.ehckit.advice.AdviceCommand;
import io.github.ehckit.advice.AdviceType;
import io.github.ehckit.assessment.AssessmentCommand;
import io.github.ehckit.document.DocumentModel;
import io.github.ehckit.document.Transcript;
import io.github.ehckit.document.TranscriptEntry;
import io.github.ehckit.draft.DraftCommand;
import io.github.ehckit.draft.SectionSave;
import io.github.ehckit.history.AdviceRequestId;
import io.github.ehckit.history.CaseFileCommand;
import io.github.ehckit.history.CaseId;
import io.github.ehckit.history.PersonalText;
import io.github.ehckit.notification.Email;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.people.Actor;
import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.people.Membership;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.people.PersonName;
import io.github.ehckit.people.Role;
import io.github.ehckit.people.Signatory;
import io.github.ehckit.people.TeamId;
import io.github.ehckit.record.ClosureReason;
import io.github.ehckit.record.RecordCommand;
import io.github.ehckit.spi.EhcHub;
import io.github.ehckit.spi.memory.InMemoryDirectory;
import io.github.ehckit.spi.memory.RecordingNotifier;
import io.github.ehckit.spi.tck.StoresUnderTest;
import io.github.ehckit.template.AdviceIntention;
import io.github.ehckit.template.Header;
import io.github.ehckit.template.answer.Answers;
import io.github.ehckit.template.answer.SectionCode;
import io.github.ehckit.upload.Attachment;
import io.github.ehckit.usecase.AdviceRequestRow;
import io.github.ehckit.usecase.CaseFile;
import io.github.ehckit.usecase.TimelineEntry;
import io.github.ehckit.usecase.VisibleDraft;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A story of advice, told through a hub on one kind of storage. What is named in the past tense must succeed. The
 * therapists' team (request 1) and the psychologist (request 2) are asked on Mon 2 Feb 2026.
 */
final class AdviceStory implements AutoCloseable {
    static final TeamId THERAPISTS = new TeamId("therapists");
    static final SectionCode BACKGROUND = SectionCode.BACKGROUND;
    private static final DateTimeFormatter WEEKDAY_DATE =
            DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH).withResolverStyle(ResolverStyle.STRICT);
    private static final PersonalText WHY = new PersonalText("Needs may call for a plan");

    final AuthorityCode authority = TestDatabase.anAuthority();
    final Actor coordinator = person("coordinator", Role.COORDINATOR);
    final Actor head = person("head", Role.DECISION_MAKER);
    final Actor psychologist = person("psychologist", Role.CONTRIBUTOR);
    final Actor therapist = person("therapist", Role.CONTRIBUTOR, Membership.of(THERAPISTS));
    final Actor manager = person("manager", Role.CONTRIBUTOR, Membership.manager(THERAPISTS));
    final Actor parent = person("parent", Role.PARENT);
    final InMemoryDirectory directory = new InMemoryDirectory();
    final RecordingNotifier notifier = new RecordingNotifier();
    final StoresUnderTest stores;
    final EhcHub hub;
    private final WalkClock clock = new WalkClock();
    private final CaseId id;

    AdviceStory(StorageUnderTest keeping) {
        stores = keeping.stores();
        List.of(coordinator, head, psychologist, therapist, manager, parent)
                .forEach(actor -> directory.add(actor, profile(actor)));
        directory.add(authority, THERAPISTS, "Therapists");
        hub = StorageUnderTest.hub(stores, directory, notifier, clock);
        on("Mon 5 Jan 2026");
        id = hub.casework()
                .open(new AssessmentCommand.ReceiveRequest(OneOfEach.CHILD, day("Mon 5 Jan 2026")), parent)
                .orElseThrow()
                .id();
        on("Mon 2 Feb 2026");
        done(new AssessmentCommand.DecideToAssess(day("Mon 2 Feb 2026"), WHY, coordinator.id()), head);
        asked(AdviceType.MEDICAL, Addressee.team(THERAPISTS));
        asked(AdviceType.PSYCHOLOGICAL, Addressee.person(psychologist.id()));
        done(new AdviceCommand.AllocateAdvice(request(1), therapist.id()), manager);
        on("Wed 4 Mar 2026");
    }

    static LocalDate day(String weekdayAndDate) {
        return LocalDate.parse(weekdayAndDate, WEEKDAY_DATE);
    }

    AdviceStory on(String weekdayAndDate) {
        clock.set(instant(weekdayAndDate));
        return this;
    }

    private static Instant instant(String weekdayAndDate) {
        return day(weekdayAndDate).atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
    }

    AdviceStory asked(AdviceType type, Addressee to) {
        return done(new AdviceCommand.RequestAdvice(type, to, Optional.empty()), coordinator);
    }

    AdviceStory wrote(int request, Actor by, String firstContact) {
        return saved(request, by, SectionCode.HEADER, Header.own(AdviceIntention.WILL_KNOWN_MEETS))
                .saved(request, by, BACKGROUND, background(firstContact));
    }

    AdviceStory submitted(int request, Actor by) {
        return done(new AdviceCommand.SubmitAdvice(request(request), true), by);
    }

    /** Wrote and submitted. */
    AdviceStory advised(int request, Actor by, String firstContact) {
        return wrote(request, by, firstContact).submitted(request, by);
    }

    AdviceStory reopened(int request) {
        return done(
                new AdviceCommand.ReopenAdvice(request(request), new PersonalText("The year is wrong")), coordinator);
    }

    AdviceStory withdrawn(int request, String reason) {
        return done(new AdviceCommand.WithdrawAdviceRequest(request(request), new PersonalText(reason)), coordinator);
    }

    AdviceStory closed() {
        return done(
                new RecordCommand.CloseOutsideProcess(ClosureReason.OTHER, new PersonalText("Closed by mistake"), true),
                coordinator);
    }

    AdviceStory caseReopened() {
        return done(new RecordCommand.ReopenCase(new PersonalText("It was closed by mistake")), head);
    }

    AdviceStory saved(int request, Actor by, SectionCode section, Answers answers) {
        VisibleDraft draft = hub.advice().draft(request(request), by).orElseThrow();
        SectionSave save = new SectionSave(section, draft.draft().revisionOf(section), answers);
        hub.casework()
                .save(
                        new DraftCommand.SaveDraft(
                                request(request), draft.template().ref(), List.of(save)),
                        by)
                .orElseThrow();
        return this;
    }

    AdviceStory done(CaseFileCommand command, Actor by) {
        handle(command, by).orElseThrow();
        return this;
    }

    Outcome<CaseFile> handle(CaseFileCommand command, Actor by) {
        return hub.casework().handle(id, command, by);
    }

    Attachment attached(int request, Actor by, String name) {
        try {
            return hub.uploads()
                    .add(request(request), name, new ByteArrayInputStream(name.getBytes(StandardCharsets.UTF_8)), by)
                    .orElseThrow();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    AdviceStory scanned() {
        hub.uploads().scanWaiting(authority, 100);
        return this;
    }

    /** The words of a document, line by line. */
    static String words(Outcome<DocumentModel> document) {
        return Transcript.of(document.orElseThrow()).stream()
                .map(TranscriptEntry::text)
                .collect(Collectors.joining("\n"));
    }

    String bundle(Actor reader) {
        return words(hub.documents().allAdvice(id, reader));
    }

    List<Integer> listed(Actor reader) {
        return file(reader).requests().stream()
                .map(AdviceRequestRow::id)
                .map(AdviceRequestId::number)
                .toList();
    }

    AdviceRequestRow row(int request, Actor reader) {
        return file(reader).requests().stream()
                .filter(row -> row.id().number() == request)
                .findFirst()
                .orElseThrow();
    }

    CaseFile file(Actor reader) {
        return hub.reading().caseFile(id, reader).orElseThrow();
    }

    List<String> timeline(Actor reader) {
        return hub.reading().timeline(id, reader).orElseThrow().stream()
                .map(TimelineEntry::sentence)
                .toList();
    }

    /** The subjects of the emails to a person since the last call. */
    List<String> mail(Actor to) {
        int before = notifier.told().size();
        hub.deliveries().deliverPending(authority);
        return notifier.told().subList(before, notifier.told().size()).stream()
                .filter(email -> email.to().equals(to.id()))
                .map(Email::subject)
                .toList();
    }

    static Answers background(String firstContact) {
        return Answers.none()
                .with("firstContact", firstContact)
                .with("supportInPlace", "Weekly sessions")
                .with("effectOfSupport", "Some progress");
    }

    CaseId id() {
        return id;
    }

    AdviceRequestId request(int number) {
        return new AdviceRequestId(id, number);
    }

    private static Signatory profile(Actor actor) {
        return new Signatory(
                new PersonName("Given-" + actor.id().value(), "Family"),
                "Job of " + actor.id().value());
    }

    private Actor person(String name, Role role, Membership... memberships) {
        return new Actor(authority, new PersonId(name), role, Set.of(memberships));
    }

    @Override
    public void close() {
        hub.close();
    }
}
