package io.github.ehckit.spi.journey;

import static io.github.ehckit.spi.journey.Cast.COLLEAGUE;
import static io.github.ehckit.spi.journey.Cast.COORDINATOR;
import static io.github.ehckit.spi.journey.Cast.COUNCIL;
import static io.github.ehckit.spi.journey.Cast.HEAD_OF_SEND;
import static io.github.ehckit.spi.journey.Cast.MANAGER;
import static io.github.ehckit.spi.journey.Cast.PARENT;
import static io.github.ehckit.spi.journey.Cast.PSYCHOLOGIST;
import static io.github.ehckit.spi.journey.Cast.THERAPIST;
import static io.github.ehckit.spi.journey.Cast.THERAPISTS;

import io.github.ehckit.advice.Addressee;
import io.github.ehckit.advice.AdviceCommand;
import io.github.ehckit.advice.AdviceType;
import io.github.ehckit.assessment.AssessmentCommand;
import io.github.ehckit.casework.AuthorityPolicy;
import io.github.ehckit.draft.DraftCommand;
import io.github.ehckit.draft.SectionSave;
import io.github.ehckit.history.AdviceRequestId;
import io.github.ehckit.history.CaseFileCommand;
import io.github.ehckit.history.CaseId;
import io.github.ehckit.history.CaseReference;
import io.github.ehckit.history.PersonalText;
import io.github.ehckit.notification.Email;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.people.Actor;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.people.Signatory;
import io.github.ehckit.people.TeamId;
import io.github.ehckit.port.Notifier.Delivery;
import io.github.ehckit.port.Outbox.DeliveryResult;
import io.github.ehckit.port.SaveResult;
import io.github.ehckit.spi.Assembly;
import io.github.ehckit.spi.EhcHub;
import io.github.ehckit.spi.memory.InMemoryDirectory;
import io.github.ehckit.spi.memory.MemoryPlugin;
import io.github.ehckit.spi.memory.RecordingNotifier;
import io.github.ehckit.template.AdviceIntention;
import io.github.ehckit.template.Header;
import io.github.ehckit.template.NationalTemplates;
import io.github.ehckit.template.TemplateRef;
import io.github.ehckit.template.answer.Answers;
import io.github.ehckit.template.answer.SectionCode;
import io.github.ehckit.usecase.AdviceRequestRow;
import io.github.ehckit.usecase.CaseFile;
import io.github.ehckit.usecase.VisibleDraft;
import io.github.ehckit.usecase.WorkReport;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A case on its way, through a hub in memory. What is named in the past tense must succeed; all else is answered. */
final class Journey {
    static final String NOTE = "Please say how much help is needed in class";

    final InMemoryDirectory directory = Cast.directory();
    final EhcHub hub;
    final ToldClock clock = new ToldClock();
    final HostFaults<PersonId, Delivery> mail = new HostFaults<>();
    final HostFaults<TeamId, Set<PersonId>> teams = new HostFaults<>();
    final HostFaults<TeamId, Optional<String>> names = new HostFaults<>();
    final HostFaults<PersonId, Optional<Signatory>> profiles = new HostFaults<>();
    private final RecordingNotifier notifier = new RecordingNotifier();

    Journey() {
        this(assembly -> assembly);
    }

    private Journey(UnaryOperator<Assembly> more) {
        this.hub = more.apply(EhcHub.assemble()
                        .with(new MemoryPlugin())
                        .with(new FaultyDirectory(directory, teams, names, profiles))
                        .notifier(new FaultyNotifier(notifier, mail))
                        .clock(clock))
                .open();
    }

    /** A case on which the therapists' team (1) and the psychologist (2) were asked, and the team's request was allocated. */
    static Journey advising() {
        return advising(assembly -> assembly);
    }

    /** The same, where a council has decided something for itself. */
    static Journey advising(AuthorityPolicy policy) {
        return advising(assembly -> assembly.with(policy));
    }

    /** The same, through a hub to which the host gives something more. */
    static Journey advising(UnaryOperator<Assembly> more) {
        return new Journey(more)
                .on("Mon 5 Jan 2026")
                .received()
                .on("Mon 2 Feb 2026")
                .decidedToAssess()
                .asked(AdviceType.MEDICAL, Addressee.team(THERAPISTS))
                .asked(AdviceType.PSYCHOLOGICAL, Addressee.person(PSYCHOLOGIST.id()))
                .allocated()
                .on("Wed 4 Mar 2026");
    }

    Journey on(String day) {
        clock.tell(Day.on(day));
        return this;
    }

    Journey received() {
        hub.casework()
                .open(new AssessmentCommand.ReceiveRequest(Cast.CHILD, Day.on("Mon 5 Jan 2026")), PARENT)
                .orElseThrow();
        return this;
    }

    Journey decidedToIssue(String day) {
        return done(new AssessmentCommand.DecideToIssue(Day.on(day), new PersonalText("It is needed")), HEAD_OF_SEND);
    }

    Journey decidedNotToIssue(String day) {
        return done(
                new AssessmentCommand.DecideNotToIssue(Day.on(day), new PersonalText("Provision is there")),
                HEAD_OF_SEND);
    }

    Journey decidedToAssess() {
        PersonalText reasons = new PersonalText("Needs may call for a plan");
        return done(
                new AssessmentCommand.DecideToAssess(Day.on("Mon 2 Feb 2026"), reasons, COORDINATOR.id()),
                HEAD_OF_SEND);
    }

    /** Also those who were asked before. */
    Journey asked(AdviceType type, Addressee to) {
        PersonalText note = new PersonalText(NOTE);
        return done(new AdviceCommand.RequestAdvice(type, to, Optional.of(note), Optional.empty(), true), COORDINATOR);
    }

    /** Asked the same person or team again for the same kind of advice, which was confirmed. */
    Journey askedAgain(AdviceType type, Addressee to) {
        return done(
                new AdviceCommand.RequestAdvice(type, to, Optional.of(new PersonalText(NOTE)), Optional.empty(), true),
                COORDINATOR);
    }

    Journey noted(int request, String note) {
        return done(new AdviceCommand.AddNote(request(request), new PersonalText(note)), COORDINATOR);
    }

    Journey allocated() {
        return done(new AdviceCommand.AllocateAdvice(request(1), THERAPIST.id()), MANAGER);
    }

    Journey wroteAll(int request, Actor by) {
        return saved(request, by, SectionCode.HEADER, Header.own(AdviceIntention.WILL_KNOWN_MEETS))
                .saved(request, by, SectionCode.BACKGROUND, Writing.background("In 2023"));
    }

    /** Everything, with the answer that an allocated worker will give the advice by Mon 20 Apr 2026. */
    Journey promised(int request, Actor by) {
        return wroteAll(request, by)
                .saved(
                        request,
                        by,
                        SectionCode.HEADER,
                        Header.promise("Ola Berg, social worker", Day.on("Mon 20 Apr 2026")))
                .submitted(request, by);
    }

    Journey submitted(int request, Actor by) {
        return done(new AdviceCommand.SubmitAdvice(request(request), true), by);
    }

    Journey reopened(int request) {
        PersonalText reason = new PersonalText("The first contact was in another year");
        return done(new AdviceCommand.ReopenAdvice(request(request), reason), COORDINATOR);
    }

    Journey withdrawn(int request) {
        PersonalText reason = new PersonalText("It was right after all");
        return done(new AdviceCommand.WithdrawAdviceRequest(request(request), reason), COORDINATOR);
    }

    Journey done(CaseFileCommand command, Actor by) {
        handle(command, by).orElseThrow();
        return this;
    }

    Journey saved(int request, Actor by, SectionCode section, Answers answers) {
        int revision = draft(request, by).orElseThrow().draft().revisionOf(section);
        save(request, by, section, revision, answers).orElseThrow();
        return this;
    }

    Outcome<CaseFile> handle(CaseFileCommand command, Actor by) {
        return hub.casework().handle(id(), command, by);
    }

    Outcome<SaveResult.Saved> save(int request, Actor by, SectionCode section, int revision, Answers answers) {
        return save(request, by, formOf(request), section, revision, answers);
    }

    /** Saves what was written on a form, whichever the response is on now. */
    Outcome<SaveResult.Saved> save(
            int request, Actor by, TemplateRef form, SectionCode section, int revision, Answers answers) {
        return save(request, by, form, new SectionSave(section, revision, answers));
    }

    /** Saves a page of sections at once. */
    Outcome<SaveResult.Saved> save(int request, Actor by, SectionSave... page) {
        return save(request, by, formOf(request), page);
    }

    private Outcome<SaveResult.Saved> save(int request, Actor by, TemplateRef form, SectionSave... page) {
        return hub.casework().save(new DraftCommand.SaveDraft(request(request), form, List.of(page)), by);
    }

    /** The form on which a response is written, as those who may read the draft find it; else that of the library. */
    private TemplateRef formOf(int request) {
        return List.of(THERAPIST, PSYCHOLOGIST, COLLEAGUE).stream()
                .map(writer -> draft(request, writer))
                .flatMap(outcome -> outcome instanceof Outcome.Done<VisibleDraft>(var draft, var notices)
                        ? Stream.of(draft.template().ref())
                        : Stream.empty())
                .findFirst()
                .orElse(NationalTemplates.advice().ref());
    }

    Outcome<CaseFile> submit(int request, Actor by, boolean confirmed) {
        return handle(new AdviceCommand.SubmitAdvice(request(request), confirmed), by);
    }

    Outcome<VisibleDraft> draft(int request, Actor by) {
        return hub.advice().draft(request(request), by);
    }

    /** The row of a request, as somebody sees it. */
    AdviceRequestRow row(int request, Actor reader) {
        return file(reader).requests().get(request - 1);
    }

    CaseFile file(Actor reader) {
        return hub.reading().caseFile(id(), reader).orElseThrow();
    }

    AdviceRequestId request(int number) {
        return new AdviceRequestId(id(), number);
    }

    CaseId id() {
        return hub.reading()
                .findByReference(reference(), COORDINATOR)
                .orElseThrow()
                .id();
    }

    CaseReference reference() {
        return CaseReference.ofNumber(1);
    }

    Map<DeliveryResult, Integer> deliver() {
        return report().counts();
    }

    WorkReport<DeliveryResult> report() {
        return hub.deliveries().deliverPending(COUNCIL);
    }

    /** Everything that anybody was told, in order. */
    List<Email> told() {
        return notifier.told();
    }
}
