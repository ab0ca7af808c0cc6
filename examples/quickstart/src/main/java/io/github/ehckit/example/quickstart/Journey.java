package io.github.ehckit.example.quickstart;

import static io.github.ehckit.example.quickstart.People.COORDINATOR;
import static io.github.ehckit.example.quickstart.People.COUNCIL;
import static io.github.ehckit.example.quickstart.People.HEAD_OF_SEND;
import static io.github.ehckit.example.quickstart.People.MANAGER;
import static io.github.ehckit.example.quickstart.People.PSYCHOLOGIST;
import static io.github.ehckit.example.quickstart.People.SENCO;
import static io.github.ehckit.example.quickstart.People.THERAPIST;
import static io.github.ehckit.example.quickstart.People.THERAPISTS;

import io.github.ehckit.advice.Addressee;
import io.github.ehckit.advice.AdviceCommand.AllocateAdvice;
import io.github.ehckit.advice.AdviceCommand.ReopenAdvice;
import io.github.ehckit.advice.AdviceCommand.RequestAdvice;
import io.github.ehckit.advice.AdviceCommand.SubmitAdvice;
import io.github.ehckit.advice.AdviceType;
import io.github.ehckit.assessment.AssessmentCommand.DecideToAssess;
import io.github.ehckit.assessment.AssessmentCommand.ReceiveRequest;
import io.github.ehckit.draft.DraftCommand.SaveDraft;
import io.github.ehckit.draft.SectionSave;
import io.github.ehckit.history.AdviceRequestId;
import io.github.ehckit.history.CaseReference;
import io.github.ehckit.history.PersonalText;
import io.github.ehckit.history.Stage;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.people.Actor;
import io.github.ehckit.spi.EhcHub;
import io.github.ehckit.template.Finding;
import io.github.ehckit.template.TemplateRef;
import io.github.ehckit.template.answer.Answers;
import io.github.ehckit.template.answer.SectionCode;
import io.github.ehckit.usecase.CaseFile;
import io.github.ehckit.usecase.VisibleDraft;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The journey of the story, step by step. Each step first asks whether it was taken already, so that an interrupted
 * journey goes on from there: the hub keeps every step that it has acknowledged.
 */
final class Journey {
    private static final LocalDate RECEIVED = LocalDate.of(2026, 1, 5);
    private static final LocalDate DECIDED = LocalDate.of(2026, 2, 2);
    private static final LocalDate WRITTEN = LocalDate.of(2026, 3, 4);
    private static final LocalDate CORRECTED = LocalDate.of(2026, 3, 9);

    private final EhcHub hub;
    private final Story story;
    private final Enclosure enclosure;

    Journey(EhcHub hub, Story story) {
        this.hub = hub;
        this.story = story;
        this.enclosure = new Enclosure(hub, story);
    }

    /** Takes every step that is not taken yet, and returns the case file as the co-ordinator sees it. */
    CaseFile travel() {
        story.on(RECEIVED);
        requestIsReceived();
        story.on(DECIDED);
        authorityDecidesToAssess();
        adviceIsAskedFor();
        managerAllocates();
        story.on(WRITTEN);
        memberWritesAndSubmits();
        othersReadOnceTheyHaveSubmitted();
        story.on(CORRECTED);
        enclosure.scan();
        coordinatorReopensAndMemberCorrects();
        return file();
    }

    private void requestIsReceived() {
        if (found().isEmpty()) {
            story.tell(
                    SENCO,
                    "asks for an assessment",
                    hub.casework().open(new ReceiveRequest(People.CHILD, RECEIVED), SENCO));
        }
    }

    private void authorityDecidesToAssess() {
        if (file().stage() == Stage.REQUEST) {
            DecideToAssess decision =
                    new DecideToAssess(DECIDED, new PersonalText("Needs may call for a plan"), COORDINATOR.id());
            story.tell(HEAD_OF_SEND, "decides to assess", hub.casework().handle(file().id(), decision, HEAD_OF_SEND));
        }
    }

    private void adviceIsAskedFor() {
        Optional<PersonalText> note = Optional.of(new PersonalText("Please say how much help is needed in class"));
        if (file().requests().isEmpty()) {
            RequestAdvice team = new RequestAdvice(AdviceType.MEDICAL, Addressee.team(THERAPISTS), note);
            story.tell(COORDINATOR, "asks the therapists' team for advice", handle(team));
        }
        if (file().requests().size() == 1) {
            RequestAdvice person =
                    new RequestAdvice(AdviceType.PSYCHOLOGICAL, Addressee.person(PSYCHOLOGIST.id()), note);
            story.tell(COORDINATOR, "asks the educational psychologist for advice", handle(person));
        }
        deliver();
    }

    private Outcome<CaseFile> handle(RequestAdvice asking) {
        return hub.casework().handle(file().id(), asking, COORDINATOR);
    }

    private void managerAllocates() {
        if (file().requests().getFirst().to().responder().isEmpty()) {
            story.tell(
                    MANAGER,
                    "allocates the request to a member of the team",
                    hub.casework().handle(file().id(), new AllocateAdvice(request(1), THERAPIST.id()), MANAGER));
            deliver();
        }
    }

    private void memberWritesAndSubmits() {
        if (versions(1) > 0) {
            return;
        }
        write(1, THERAPIST, SectionCode.HEADER, Writing.onBehalfOfAColleague());
        write(1, THERAPIST, SectionCode.BACKGROUND, Writing.unfinishedBackground());
        write(1, THERAPIST, Writing.COMMUNICATION, Writing.communication());
        write(1, THERAPIST, Writing.EMOTIONAL, Writing.emotional());
        if (draft(1, THERAPIST).findings().stream().anyMatch(Finding::blocks)) {
            story.tellRefusal(THERAPIST, "submits too early", submit(1, THERAPIST, true));
            rewrite(1, THERAPIST, SectionCode.BACKGROUND, Writing.background());
        }
        story.tellRefusal(THERAPIST, "submits, and does not confirm", submit(1, THERAPIST, false));
        story.tell(THERAPIST, "submits, and confirms", submit(1, THERAPIST, true));
        deliver();
        story.tellRefusal(
                THERAPIST,
                "tries to change it after all",
                save(1, THERAPIST, SectionCode.BACKGROUND, Writing.background(), 2));
    }

    private void othersReadOnceTheyHaveSubmitted() {
        if (versions(2) == 0) {
            story.tellRefusal(
                    PSYCHOLOGIST,
                    "tries to read the therapist's advice",
                    hub.advice().latest(request(1), PSYCHOLOGIST));
            write(2, PSYCHOLOGIST, SectionCode.HEADER, Writing.own());
            write(2, PSYCHOLOGIST, SectionCode.BACKGROUND, Writing.background());
            enclosure.addTo(request(2));
            story.tell(PSYCHOLOGIST, "submits, and confirms", submit(2, PSYCHOLOGIST, true));
            deliver();
        }
        enclosure.scan();
        story.tell(PSYCHOLOGIST, "reads the therapist's advice", hub.advice().latest(request(1), PSYCHOLOGIST));
    }

    private void coordinatorReopensAndMemberCorrects() {
        if (versions(1) > 1) {
            return;
        }
        if (file().requests().getFirst().completedOn().isPresent()) {
            ReopenAdvice reopening =
                    new ReopenAdvice(request(1), new PersonalText("The first contact was in another year"));
            story.tell(
                    COORDINATOR,
                    "re-opens the therapist's response",
                    hub.casework().handle(file().id(), reopening, COORDINATOR));
            deliver();
        }
        if (!written(1, THERAPIST, SectionCode.BACKGROUND).equals(Writing.correctedBackground())) {
            rewrite(1, THERAPIST, SectionCode.BACKGROUND, Writing.correctedBackground());
        }
        story.tell(THERAPIST, "submits the correction, and confirms", submit(1, THERAPIST, true));
        deliver();
    }

    /** Saves a section, unless it was saved before. */
    private void write(int request, Actor by, SectionCode section, Answers answers) {
        if (draft(request, by).draft().revisionOf(section) == 0) {
            rewrite(request, by, section, answers);
        }
    }

    private Answers written(int request, Actor by, SectionCode section) {
        return draft(request, by).draft().contents().of(section);
    }

    private void rewrite(int request, Actor by, SectionCode section, Answers answers) {
        VisibleDraft shown = draft(request, by);
        String label = shown.template().section(section).orElseThrow().label();
        int revision = shown.draft().revisionOf(section);
        story.tell(by, "saves ‘" + label + "’", save(request, by, section, answers, revision));
    }

    private Outcome<?> save(int request, Actor by, SectionCode section, Answers answers, int revision) {
        TemplateRef form = draft(request, by).template().ref();
        SectionSave saved = new SectionSave(section, revision, answers);
        return hub.casework().save(new SaveDraft(request(request), form, List.of(saved)), by);
    }

    private Outcome<CaseFile> submit(int request, Actor by, boolean confirmed) {
        return hub.casework().handle(file().id(), new SubmitAdvice(request(request), confirmed), by);
    }

    /** Sends waiting notifications. A host calls this from its scheduler. */
    private void deliver() {
        hub.deliveries()
                .deliverPending(COUNCIL)
                .counts()
                .forEach((fate, count) ->
                        story.say("  emails: " + count + " " + fate.name().toLowerCase(Locale.ROOT)));
    }

    private VisibleDraft draft(int request, Actor by) {
        return hub.advice().draft(request(request), by).orElseThrow();
    }

    private int versions(int request) {
        return hub.advice()
                .versions(request(request), COORDINATOR)
                .orElseThrow()
                .size();
    }

    private AdviceRequestId request(int number) {
        return new AdviceRequestId(file().id(), number);
    }

    private CaseFile file() {
        return found().orElseThrow();
    }

    private Optional<CaseFile> found() {
        return switch (hub.reading().findByReference(CaseReference.ofNumber(1), COORDINATOR)) {
            case Outcome.Done<CaseFile>(var file, var notices) -> Optional.of(file);
            case Outcome.Refused<CaseFile> none -> Optional.empty();
        };
    }
}
