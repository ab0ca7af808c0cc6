package io.github.ehckit.spi.journey;

import static io.github.ehckit.spi.journey.Cast.COORDINATOR;
import static io.github.ehckit.spi.journey.Cast.HEAD_OF_SEND;
import static io.github.ehckit.spi.journey.Cast.PARENT;
import static io.github.ehckit.spi.journey.Cast.PSYCHOLOGIST;

import io.github.ehckit.advice.Addressee;
import io.github.ehckit.advice.AdviceCommand;
import io.github.ehckit.advice.AdviceType;
import io.github.ehckit.assessment.AssessmentCommand;
import io.github.ehckit.history.AdviceRequestId;
import io.github.ehckit.history.CaseFileCommand;
import io.github.ehckit.history.CaseId;
import io.github.ehckit.history.PersonalText;
import io.github.ehckit.notification.Email;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.people.Actor;
import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.people.Role;
import io.github.ehckit.spi.Assembly;
import io.github.ehckit.spi.EhcHub;
import io.github.ehckit.spi.memory.MemoryPlugin;
import io.github.ehckit.spi.memory.RecordingNotifier;
import io.github.ehckit.usecase.CaseFile;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Two authorities in one hub, whose people are the same. What is named in the past tense must succeed. */
final class TwoAuthorities implements AutoCloseable {
    private final RecordingNotifier notifier = new RecordingNotifier();
    private final ToldClock clock = new ToldClock();
    final EhcHub hub;

    TwoAuthorities(UnaryOperator<Assembly> more) {
        hub = more.apply(EhcHub.assemble()
                        .with(new MemoryPlugin())
                        .with(Cast.directory())
                        .notifier(notifier)
                        .clock(clock))
                .open();
        on("Mon 5 Jan 2026");
    }

    TwoAuthorities on(String day) {
        clock.tell(Day.on(day));
        return this;
    }

    /** A case that the parent began. */
    CaseId opened(AuthorityCode authority) {
        return hub.casework()
                .open(new AssessmentCommand.ReceiveRequest(Cast.CHILD, Day.on("Mon 5 Jan 2026")), of(authority, PARENT))
                .orElseThrow()
                .id();
    }

    /** A case of which it was decided that there will be an assessment. */
    CaseId assessing(AuthorityCode authority) {
        CaseId id = opened(authority);
        PersonalText reasons = new PersonalText("Needs may call for a plan");
        done(
                id,
                new AssessmentCommand.DecideToAssess(Day.on("Mon 5 Jan 2026"), reasons, COORDINATOR.id()),
                HEAD_OF_SEND);
        return id;
    }

    /** A request to the psychologist for advice, in a case of its own. */
    AdviceRequestId asked(AuthorityCode authority) {
        CaseId id = assessing(authority);
        done(
                id,
                new AdviceCommand.RequestAdvice(
                        AdviceType.PSYCHOLOGICAL, Addressee.person(PSYCHOLOGIST.id()), Optional.empty()),
                COORDINATOR);
        return new AdviceRequestId(id, 1);
    }

    void done(CaseId id, CaseFileCommand command, Actor by) {
        hub.casework().handle(id, command, of(id.authority(), by)).orElseThrow();
    }

    Outcome<CaseFile> file(CaseId id, Actor reader) {
        return hub.reading().caseFile(id, of(id.authority(), reader));
    }

    /** Everything that people were told on behalf of an authority. */
    List<Email> told(AuthorityCode authority) {
        hub.deliveries().deliverPending(authority);
        return notifier.told().stream()
                .filter(email -> email.notification().about().authority().equals(authority))
                .toList();
    }

    /** The same person in the same role and teams, for an authority. */
    static Actor of(AuthorityCode authority, Actor person) {
        return as(person.role(), authority, person);
    }

    /** The same person in another role, for an authority. */
    static Actor as(Role role, AuthorityCode authority, Actor person) {
        return new Actor(authority, person.id(), role, person.memberships());
    }

    @Override
    public void close() {
        hub.close();
    }
}
