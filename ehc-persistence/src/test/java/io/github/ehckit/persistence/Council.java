package io.github.ehckit.persistence;

import io.github.ehckit.casework.Addressee;
import io.github.ehckit.casework.AdviceCommand;
import io.github.ehckit.casework.AdviceRequestId;
import io.github.ehckit.casework.AdviceType;
import io.github.ehckit.casework.CaseId;
import io.github.ehckit.casework.DraftCommand;
import io.github.ehckit.casework.RequestCommand;
import io.github.ehckit.casework.Response;
import io.github.ehckit.casework.SectionSave;
import io.github.ehckit.casework.Wording;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.people.Actor;
import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.people.PersonName;
import io.github.ehckit.people.Profile;
import io.github.ehckit.people.Role;
import io.github.ehckit.port.SaveResult;
import io.github.ehckit.spi.EhcHub;
import io.github.ehckit.spi.memory.InMemoryDirectory;
import io.github.ehckit.spi.tck.Stores;
import io.github.ehckit.template.Answers;
import io.github.ehckit.template.Header;
import io.github.ehckit.template.Intention;
import io.github.ehckit.template.SectionCode;
import io.github.ehckit.usecase.CaseFile;
import io.github.ehckit.usecase.WorkingCopy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** An authority of its own with many cases: what its people do there through a hub, any of them at any time. */
final class Council {
    private static final LocalDate RECEIVED = LocalDate.of(2025, 5, 21);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-06-02T09:00:00Z"), ZoneOffset.UTC);
    private static final Wording WHY = new Wording("as agreed");

    private final AuthorityCode authority = TestDatabase.anAuthority();
    private final Actor coordinator = actor("ann.coordinator", Role.COORDINATOR);
    private final Actor head = actor("dee.decides", Role.DECISION_MAKER);
    private final Actor psychologist = actor("pat.psychologist", Role.CONTRIBUTOR);
    private final EhcHub hub;

    Council(Stores stores) {
        hub = Keeping.hub(stores, new InMemoryDirectory(), CLOCK);
    }

    AuthorityCode authority() {
        return authority;
    }

    /** Opens a case that is being assessed. */
    CaseId assessed() {
        CaseId opened = hub.casework()
                .open(new RequestCommand.ReceiveRequest(OneOfEach.CHILD, RECEIVED), coordinator)
                .orElseThrow()
                .id();
        hub.casework()
                .handle(opened, new RequestCommand.DecideToAssess(RECEIVED, WHY, coordinator.id()), head)
                .orElseThrow();
        return opened;
    }

    /** Asks for advice, and answers all that must be answered. */
    AdviceRequestId asked(CaseId of) {
        CaseFile file = hub.casework()
                .handle(
                        of,
                        new AdviceCommand.RequestAdvice(
                                AdviceType.PSYCHOLOGICAL, Addressee.person(psychologist.id()), Optional.empty()),
                        coordinator)
                .orElseThrow();
        AdviceRequestId asked = file.requests().getLast().id();
        hub.casework()
                .save(new DraftCommand.AnswerHeader(asked, 0, Header.own(Intention.WILL_KNOWN_MEETS)), psychologist)
                .orElseThrow();
        save(asked, SectionCode.BACKGROUND, 0, TestJourney.background()).orElseThrow();
        return asked;
    }

    Outcome<SaveResult.Saved> save(AdviceRequestId request, SectionCode section, int revision, Answers answers) {
        return hub.casework()
                .save(
                        new DraftCommand.SaveAdvice(request, List.of(new SectionSave(section, revision, answers))),
                        psychologist);
    }

    /** The working copy as its writer reads it. */
    Outcome<Response> read(AdviceRequestId request) {
        return hub.reading().draft(request, psychologist).map(WorkingCopy::response);
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
        return hub.casework().handle(id, new RequestCommand.DecideToIssue(RECEIVED, WHY), head);
    }

    private Actor actor(String id, Role role) {
        Profile profile = new Profile(new PersonName("Given", "Family"), "Title");
        return new Actor(authority, new PersonId(id), profile, role);
    }
}
