package io.github.ehckit.casework;

import static io.github.ehckit.casework.Cast.wording;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.advice.Addressee;
import io.github.ehckit.advice.AdviceCommand;
import io.github.ehckit.advice.AdviceRequest;
import io.github.ehckit.advice.AdviceType;
import io.github.ehckit.advice.RequestMessage;
import io.github.ehckit.assessment.AssessmentCommand;
import io.github.ehckit.draft.AdviceDraft;
import io.github.ehckit.draft.DraftCommand;
import io.github.ehckit.draft.DraftSave;
import io.github.ehckit.draft.ManagersAnswers;
import io.github.ehckit.draft.SectionDraft;
import io.github.ehckit.draft.SectionSave;
import io.github.ehckit.history.AdviceRequestId;
import io.github.ehckit.history.CaseFileCommand;
import io.github.ehckit.history.CaseId;
import io.github.ehckit.history.CaseReference;
import io.github.ehckit.history.CaseStatus;
import io.github.ehckit.history.CommandContext;
import io.github.ehckit.history.HistoryEntry;
import io.github.ehckit.history.SystemCommand;
import io.github.ehckit.message.Place;
import io.github.ehckit.outcome.Notice;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.Refusal;
import io.github.ehckit.outcome.RefusalCode;
import io.github.ehckit.people.Actor;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.people.PersonName;
import io.github.ehckit.people.Signatory;
import io.github.ehckit.seal.SubmittedAdvice;
import io.github.ehckit.template.AdviceIntention;
import io.github.ehckit.template.AuthorityTemplates;
import io.github.ehckit.template.Header;
import io.github.ehckit.template.NationalTemplates;
import io.github.ehckit.template.Template;
import io.github.ehckit.template.TemplateRef;
import io.github.ehckit.template.answer.Answers;
import io.github.ehckit.template.answer.Contents;
import io.github.ehckit.template.answer.SectionCode;
import io.github.ehckit.timetable.Timetable;
import io.github.ehckit.upload.AttachedFile;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A case in a test: told what day it is, given commands, asked what came of the last one. There is no double in it. */
public final class Scenario {
    public static final CaseId CASE = new CaseId(Cast.COUNCIL, new UUID(7, 7));
    public static final CaseReference REFERENCE = CaseReference.ofNumber(1);

    private final Template template = NationalTemplates.advice();
    private final List<HistoryEntry> history = new ArrayList<>();
    private final Map<Integer, AdviceDraft> responses = new HashMap<>();
    private final Map<AdviceRequestId, List<SubmittedAdvice>> sealed = new HashMap<>();
    private final Map<Integer, List<AttachedFile>> attached = new HashMap<>();
    private final Set<Actor> known = new HashSet<>(Cast.EVERYBODY);
    private UnaryOperator<Optional<Signatory>> profile = signatory -> signatory;
    private AuthoritySettings settings = AuthoritySettings.standard();
    private List<RequestMessage> messages = List.of();
    private List<EhcCase> others = List.of();
    private Instant now = Instant.EPOCH;
    private Outcome<?> last = Outcome.done("nothing yet");

    /** A case whose request was received on Mon 5 Jan 2026. */
    public static Scenario received() {
        return new Scenario().on("Mon 5 Jan 2026").opens(Cast.SENCO, requestReceived("Mon 5 Jan 2026"));
    }

    /** A case on which it was decided, on Mon 2 Feb 2026, to assess. */
    public static Scenario assessing() {
        return received().on("Mon 2 Feb 2026").when(Cast.HEAD_OF_SEND, decideToAssess("Mon 2 Feb 2026"));
    }

    /** A case on which, on Tue 3 Feb 2026, the psychologist was asked for advice (request 1). */
    public static Scenario psychologistAsked() {
        return assessing()
                .on("Tue 3 Feb 2026")
                .when(Cast.COORDINATOR, asks(AdviceType.PSYCHOLOGICAL, Addressee.person(Cast.PSYCHOLOGIST.id())));
    }

    /** The same, and the team of therapists was asked as well (request 2). */
    public static Scenario psychologistAndTeamAsked() {
        return psychologistAsked().when(Cast.COORDINATOR, asks(AdviceType.MEDICAL, Addressee.team(Cast.THERAPISTS)));
    }

    /** The same, and request 2 was allocated to the therapist. */
    public static Scenario therapistAllocated() {
        return psychologistAndTeamAsked().when(Cast.MANAGER, allocates(2, Cast.THERAPIST));
    }

    /** The psychologist's advice was submitted on Wed 4 Mar 2026. */
    public static Scenario psychologistSubmitted() {
        return therapistAllocated()
                .on("Wed 4 Mar 2026")
                .completes(1, Cast.PSYCHOLOGIST)
                .submits(1, Cast.PSYCHOLOGIST);
    }

    static AssessmentCommand.ReceiveRequest requestReceived(String day) {
        return new AssessmentCommand.ReceiveRequest(Cast.CHILD, Day.on(day));
    }

    static AssessmentCommand.DecideToAssess decideToAssess(String day) {
        return new AssessmentCommand.DecideToAssess(
                Day.on(day), wording("needs may call for a plan"), Cast.COORDINATOR.id());
    }

    /** Asks, also those who were asked before. */
    static AdviceCommand.RequestAdvice asks(AdviceType type, Addressee to) {
        return new AdviceCommand.RequestAdvice(
                type, to, Optional.of(wording("Please cover attention")), Optional.empty(), true);
    }

    public static AdviceCommand.AllocateAdvice allocates(int request, Actor member) {
        return new AdviceCommand.AllocateAdvice(request(request), member.id());
    }

    public static AdviceRequestId request(int number) {
        return new AdviceRequestId(CASE, number);
    }

    /** It is noon, in London's winter, of this day from now on. */
    public Scenario on(String weekdayAndDate) {
        now = Day.on(weekdayAndDate).atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
        return this;
    }

    /** The council has decided so for itself, from now on. */
    Scenario under(AuthorityPolicy decided) {
        settings = settings.with(decided);
        return this;
    }

    /** The council has these settings, from now on. */
    Scenario under(AuthoritySettings chosen) {
        settings = chosen;
        return this;
    }

    /** The council counts its days by this law, from now on. */
    Scenario under(Timetable law) {
        settings = settings.with(law);
        return this;
    }

    /** The directory knows these people too, in these roles and teams. */
    public Scenario knows(Actor... people) {
        known.addAll(List.of(people));
        return this;
    }

    /** The directory has this name and job title of everybody, or none, from now on. */
    Scenario signing(Optional<Signatory> signatory) {
        profile = always -> signatory;
        return this;
    }

    /** The outbox tells this of the messages that ask for advice, from now on. */
    Scenario telling(RequestMessage... asking) {
        messages = List.of(asking);
        return this;
    }

    /** These cases of the same child are open. */
    Scenario beside(EhcCase... open) {
        others = List.of(open);
        return this;
    }

    Scenario at(Instant moment) {
        now = moment;
        return this;
    }

    Scenario opens(Actor by, AssessmentCommand.Opening command) {
        CommandContext on = new CommandContext(by, now);
        last = CaseRules.open(command, settings.law(), on, others).map(decision -> keep(decision, on));
        return this;
    }

    public Scenario when(Actor by, CaseFileCommand command) {
        CommandContext on = new CommandContext(by, now);
        last = CaseRules.admit(ehcCase(), command, settings, on)
                .then(admitted -> decide(admitted, by))
                .map(decision -> keep(decision, on));
        return this;
    }

    /** The hub itself does so. */
    Scenario whenTheHub(SystemCommand command) {
        return given(Cast.HUB, command);
    }

    public Scenario given(Actor by, SystemCommand command) {
        CommandContext on = new CommandContext(by, now);
        last = CaseRules.system(ehcCase(), command, settings, on).map(decision -> keep(decision, on));
        return this;
    }

    Scenario saves(Actor by, DraftCommand command) {
        CommandContext on = new CommandContext(by, now);
        last = CaseRules.admit(ehcCase(), command, on).then(this::decide).map(this::keep);
        return this;
    }

    /** Saves one section on the revision that is kept. */
    public Scenario writes(int request, Actor by, String section, Answers answers) {
        SectionCode code = new SectionCode(section);
        int revision = response(request).revisionOf(code);
        return saves(
                by,
                new DraftCommand.SaveDraft(
                        request(request),
                        response(request).template(),
                        List.of(new SectionSave(code, revision, answers))));
    }

    /** The response holds what no save would have let in. */
    Scenario holds(int request, Actor by, String section, Answers answers) {
        SectionDraft draft = new SectionDraft(1, answers, by.id(), ManagersAnswers.none(), now);
        responses.put(request, response(request).with(Map.of(new SectionCode(section), draft)));
        return this;
    }

    public Scenario answersHeader(int request, Actor by, Answers answers) {
        return writes(request, by, "header", answers);
    }

    /** Fills in everything that is mandatory. */
    public Scenario completes(int request, Actor by) {
        return answersHeader(request, by, Header.own(AdviceIntention.WILL_KNOWN_MEETS))
                .writes(request, by, "background", background());
    }

    /** These documents belong to the response from now on, and no others. */
    public Scenario has(int request, AttachedFile... documents) {
        attached.put(request, List.of(documents));
        return this;
    }

    public Scenario submits(int request, Actor by) {
        return when(by, new AdviceCommand.SubmitAdvice(request(request), true));
    }

    /** The authority enters complete advice that it received on a day. */
    Scenario enters(int request, Actor by, String receivedOn) {
        return when(by, entry(request, receivedOn, complete()));
    }

    static AdviceCommand.EnterAdvice entry(int request, String receivedOn, Contents contents) {
        Signatory signedBy = new Signatory(new PersonName("Ada", "Example"), "Educational psychologist");
        return new AdviceCommand.EnterAdvice(request(request), Day.on(receivedOn), signedBy, contents, true);
    }

    /** Everything that is mandatory, as it stood on paper. */
    static Contents complete() {
        return Contents.of(Map.of(
                SectionCode.HEADER,
                Header.own(AdviceIntention.WILL_KNOWN_MEETS),
                SectionCode.BACKGROUND,
                background()));
    }

    public Scenario reopens(int request, Actor by) {
        return when(by, new AdviceCommand.ReopenAdvice(request(request), wording("the date is wrong")));
    }

    public static Answers background() {
        return Answers.none()
                .with("firstContact", "In 2021")
                .with("supportInPlace", "Weekly sessions")
                .with("effectOfSupport", "Some progress");
    }

    Scenario thenHappened(Class<?>... events) {
        assertThat(last).as("%s", last).isInstanceOf(Outcome.Done.class);
        assertThat(history.subList(history.size() - events.length, history.size()))
                .map(entry -> (Object) entry.event().getClass())
                .containsExactly((Object[]) events);
        return this;
    }

    Scenario thenSaved() {
        assertThat(last).as("%s", last).isInstanceOf(Outcome.Done.class);
        return this;
    }

    Scenario thenRefused(RefusalCode code, String under) {
        assertThat(refusals())
                .extracting(Refusal::code, Refusal::under)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(code, under));
        return this;
    }

    Scenario thenSays(String... sentences) {
        assertThat(refusals()).map(Refusal::sentence).containsExactly(sentences);
        return this;
    }

    Scenario thenRefusedAt(String... places) {
        assertThat(refusals()).map(refusal -> refusal.path().orElse("")).containsExactly(places);
        return this;
    }

    Scenario thenSaid(String... sentences) {
        assertThat(refusals()).map(Refusal::sentence).contains(sentences);
        return this;
    }

    Scenario thenSaidAt(String... places) {
        assertThat(refusals())
                .map(refusal -> refusal.place().map(Place::english).orElse(""))
                .contains(places);
        return this;
    }

    Scenario thenStatus(CaseStatus status) {
        assertThat(ehcCase().status()).isEqualTo(status);
        return this;
    }

    List<Refusal> refusals() {
        assertThat(last).as("%s", last).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused<?>) last).reasons();
    }

    List<Notice> notices() {
        assertThat(last).as("%s", last).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<?>) last).notices();
    }

    public EhcCase ehcCase() {
        return EhcCase.replay(CASE, REFERENCE, history);
    }

    public AdviceRequest asked(int request) {
        return ehcCase().adviceRequest(request(request)).orElseThrow();
    }

    public AdviceDraft response(int request) {
        return responses.get(request);
    }

    public List<AttachedFile> attached(int request) {
        return attached.getOrDefault(request, List.of());
    }

    public List<SubmittedAdvice> sealed(int request) {
        return sealed.getOrDefault(request(request), List.of());
    }

    public List<HistoryEntry> history() {
        return history;
    }

    Outcome<AppliedGrant> sees(Actor reader, CasePart part, int request) {
        return Permissions.maySee(
                reader,
                ehcCase(),
                part,
                new Target.OfAdviceRequest(asked(request)),
                settings.policy().reading());
    }

    private Outcome<Decision> decide(Admitted admitted, Actor by) {
        return switch (admitted) {
            case Admitted.Decided(var decision) -> Outcome.done(decision);
            case Admitted.NeedsTemplate needs ->
                needs.decide(List.of(template), entry(needs.command().to()));
            case Admitted.NeedsAddressee needs ->
                needs.decide(entry(needs.command().to()));
            case Admitted.NeedsTeam needs ->
                needs.decide(
                        members(needs.in().about().request()),
                        entry(Addressee.person(needs.command().member())));
            case Admitted.NeedsMessages needs -> needs.decide(messages);
            case Admitted.NeedsManagersAnswers needs ->
                needs.decide(response(needs.command().request().number()).managers());
            case Admitted.NeedsTemplates needs ->
                needs.decide(template, form(needs.command().template()));
            case Admitted.NeedsDraft needs ->
                decide(needs, needs.command().request().number(), by);
            case Admitted.NeedsDraftToReplace needs ->
                needs.decide(template, response(needs.command().request().number()), List.of());
        };
    }

    private Outcome<Decision> decide(Admitted.NeedsDraft needs, int request, Actor by) {
        return needs.decide(
                template, response(request), attached(request), profile.apply(Optional.of(Cast.profile(by))));
    }

    private DirectoryEntry entry(Addressee to) {
        Set<Actor> found = known.stream()
                .filter(actor -> switch (to) {
                    case Addressee.Person(var person) -> actor.id().equals(person);
                    case Addressee.Team(var team, var member) ->
                        actor.manages(team)
                                || (actor.belongsTo(team)
                                        && member.filter(actor.id()::equals).isPresent());
                })
                .collect(Collectors.toSet());
        boolean team = to.team()
                .filter(asked -> known.stream().anyMatch(actor -> actor.belongsTo(asked)))
                .isPresent();
        return new DirectoryEntry(team || !found.isEmpty(), found);
    }

    private Set<PersonId> members(AdviceRequest asked) {
        return known.stream()
                .filter(actor -> asked.to().team().filter(actor::belongsTo).isPresent())
                .map(Scenario::id)
                .collect(Collectors.toSet());
    }

    private Outcome<DraftSave> decide(AdmittedDraft admitted) {
        Optional<Template> form = form(admitted.command().template());
        return switch (admitted) {
            case AdmittedDraft.OfSections needs -> needs.decide(form);
            case AdmittedDraft.WithHeader needs ->
                needs.decide(
                        form,
                        response(needs.command().request().number()),
                        settings.policy().managersPart());
        };
    }

    private Optional<Template> form(TemplateRef named) {
        return Stream.of(template, AuthorityTemplates.first())
                .filter(form -> form.ref().equals(named))
                .findFirst();
    }

    private static PersonId id(Actor actor) {
        return actor.id();
    }

    private Decision keep(Decision decision, CommandContext on) {
        for (Decision.Change change : decision.changes()) {
            history.add(new HistoryEntry(
                    history.size() + 1, on.at(), on.by().id(), on.by().role(), change.event()));
            keep(change, on);
        }
        return decision;
    }

    private void keep(Decision.Change change, CommandContext on) {
        switch (change) {
            case Decision.OnCaseFile<?> entry -> {}
            case Decision.SentAgain again -> {}
            case Decision.Asked(var event) ->
                responses.put(event.request(), AdviceDraft.empty(request(event.request()), event.template()));
            case Decision.Submitted(var event, var was, var advice) -> {
                sealed.computeIfAbsent(advice.request(), first -> new ArrayList<>())
                        .add(advice);
                responses.put(event.request(), was.submitted(event.seal()));
            }
            case Decision.Entered(var event, var was, var advice) -> {
                sealed.computeIfAbsent(advice.request(), first -> new ArrayList<>())
                        .add(advice);
                responses.put(event.request(), was.entered(advice));
            }
            case Decision.Reopened(var event) ->
                responses.put(event.request(), response(event.request()).reopened(id(on.by()), on.at()));
            case Decision.Withdrawn(var event) ->
                responses.put(event.request(), response(event.request()).withdrawn());
            case Decision.CorrectionEnded(var event) ->
                responses.put(
                        event.request(),
                        event.withCase()
                                ? response(event.request()).withdrawn()
                                : response(event.request())
                                        .restored(sealed(event.request()).getLast()));
            case Decision.AwaitedAgain(var event) ->
                responses.put(event.request(), response(event.request()).awaitedAgain());
            case Decision.Moved(var event, var way) ->
                responses.put(event.request(), response(event.request()).moved(way));
        }
    }

    private DraftSave keep(DraftSave save) {
        Map<SectionCode, SectionDraft> drafts = new TreeMap<>();
        AdviceDraft was = response(save.request().number());
        for (SectionSave section : save.sections()) {
            drafts.put(section.section(), save.draft(section));
        }
        responses.put(save.request().number(), was.with(drafts));
        return save;
    }
}
