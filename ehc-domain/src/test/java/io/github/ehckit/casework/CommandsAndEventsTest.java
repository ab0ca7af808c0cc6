package io.github.ehckit.casework;

import static io.github.ehckit.casework.Cast.COORDINATOR;
import static io.github.ehckit.casework.Cast.HEAD_OF_SEND;
import static io.github.ehckit.casework.Cast.HUB;
import static io.github.ehckit.casework.Cast.MANAGER;
import static io.github.ehckit.casework.Cast.PSYCHOLOGIST;
import static io.github.ehckit.casework.Cast.SENCO;
import static io.github.ehckit.casework.Cast.wording;
import static io.github.ehckit.casework.Scenario.assessing;
import static io.github.ehckit.casework.Scenario.psychologistAndTeamAsked;
import static io.github.ehckit.casework.Scenario.psychologistAsked;
import static io.github.ehckit.casework.Scenario.psychologistSubmitted;
import static io.github.ehckit.casework.Scenario.received;
import static io.github.ehckit.casework.Scenario.request;
import static io.github.ehckit.casework.Scenario.therapistAllocated;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.advice.Addressee;
import io.github.ehckit.advice.AdviceCommand;
import io.github.ehckit.advice.AdviceEvent;
import io.github.ehckit.advice.AdviceType;
import io.github.ehckit.advice.DeclineGround;
import io.github.ehckit.advice.DutyCommand;
import io.github.ehckit.advice.RequestMessage;
import io.github.ehckit.advice.SufficiencyAgreedBy;
import io.github.ehckit.assessment.AssessmentCommand;
import io.github.ehckit.assessment.ReversalGround;
import io.github.ehckit.history.CaseCommand;
import io.github.ehckit.history.CaseEvent;
import io.github.ehckit.history.CaseFileCommand;
import io.github.ehckit.history.HistoryEntry;
import io.github.ehckit.history.PersonalText;
import io.github.ehckit.history.SystemCommand;
import io.github.ehckit.people.Actor;
import io.github.ehckit.record.ClosureReason;
import io.github.ehckit.record.Flag;
import io.github.ehckit.record.KeyedDay;
import io.github.ehckit.record.RecordCommand;
import io.github.ehckit.template.AuthorityTemplates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tables are closed over events as well: nothing happens to a case but by a command that has its rows. */
class CommandsAndEventsTest {
    private static final PersonalText WHY = wording("as agreed");
    private static final LocalDate DAY = Day.on("Mon 2 Feb 2026");
    private static final Optional<SufficiencyAgreedBy> AGREED = Optional.of(new SufficiencyAgreedBy(WHY, DAY));

    private final List<Class<?>> commands = new ArrayList<>();
    private final List<Class<?>> events = new ArrayList<>();

    @Test
    void every_event_is_what_some_command_leads_to_and_every_command_on_the_file_leads_to_one() {
        requests();
        decisions();
        advice();
        record();
        assertThat(Set.copyOf(commands))
                .containsExactlyInAnyOrderElementsOf(Stream.of(CaseFileCommand.class, SystemCommand.class)
                        .flatMap(EveryCommand::leavesOf)
                        .toList());
        assertThat(events)
                .containsOnlyOnceElementsOf(
                        EveryCommand.leavesOf(CaseEvent.class).toList());
    }

    private void requests() {
        opens(SENCO, new AssessmentCommand.ReceiveRequest(Cast.CHILD, DAY));
        opens(COORDINATOR, new AssessmentCommand.BecomeResponsible(Cast.CHILD, DAY, WHY));
        on(received(), COORDINATOR, new AssessmentCommand.NotifyConsideration(Day.on("Mon 5 Jan 2026")));
        on(received().on("Mon 2 Feb 2026"), HEAD_OF_SEND, Scenario.decideToAssess("Mon 2 Feb 2026"));
        on(received(), HEAD_OF_SEND, refusing());
        on(received(), SENCO, new AssessmentCommand.WithdrawRequest(WHY, true));
        on(refused().on("Mon 1 Jun 2026"), COORDINATOR, new AssessmentCommand.EndAppealWindow(WHY));
        on(
                refused().on("Mon 2 Feb 2026"),
                HEAD_OF_SEND,
                new AssessmentCommand.ReverseDecision(
                        ReversalGround.CONCESSION, DAY, WHY, Optional.of(COORDINATOR.id())));
    }

    private void decisions() {
        on(assessing(), COORDINATOR, new AssessmentCommand.MoveToDecision(Optional.of(WHY)));
        on(
                assessing().when(COORDINATOR, new AssessmentCommand.MoveToDecision(Optional.empty())),
                COORDINATOR,
                new AssessmentCommand.ReturnToAdvice(WHY));
        on(assessing(), HEAD_OF_SEND, new AssessmentCommand.DecideToIssue(DAY, WHY));
        on(assessing(), HEAD_OF_SEND, new AssessmentCommand.DecideNotToIssue(DAY, WHY));
    }

    private void advice() {
        on(assessing(), COORDINATOR, Scenario.asks(AdviceType.MEDICAL, Addressee.team(Cast.THERAPISTS)));
        on(psychologistAsked(), COORDINATOR, new AdviceCommand.AddNote(request(1), WHY));
        on(psychologistAsked().telling(sent()), COORDINATOR, new AdviceCommand.SendAgain(request(1)));
        on(psychologistAndTeamAsked(), MANAGER, Scenario.allocates(2, Cast.THERAPIST));
        on(therapistAllocated(), MANAGER, new AdviceCommand.ReturnToTeam(request(2)));
        on(psychologistAsked(), COORDINATOR, new AdviceCommand.HandOver(request(1), Addressee.team(Cast.THERAPISTS)));
        on(
                psychologistAsked(),
                PSYCHOLOGIST,
                new AdviceCommand.DeclineAdvice(request(1), DeclineGround.NOT_OURS, WHY, Optional.empty()));
        SystemCommand leaving = new SystemCommand.RecordLeaver(request(2), Cast.THERAPISTS, Cast.THERAPIST.id());
        Scenario left = therapistAllocated();
        happens(leaving, left.history().size(), left.given(HUB, leaving));
        on(
                psychologistAsked().completes(1, PSYCHOLOGIST),
                PSYCHOLOGIST,
                new AdviceCommand.SubmitAdvice(request(1), true));
        enters(Scenario.entry(1, "Tue 3 Feb 2026", Scenario.complete()));
        on(psychologistSubmitted(), COORDINATOR, new AdviceCommand.ReopenAdvice(request(1), WHY));
        on(psychologistAsked(), PSYCHOLOGIST, new AdviceCommand.MoveToTemplate(request(1), AuthorityTemplates.FIRST));
        on(psychologistAsked(), COORDINATOR, new AdviceCommand.WithdrawAdviceRequest(request(1), WHY));
        Scenario reopened = psychologistSubmitted().reopens(1, COORDINATOR);
        on(reopened, COORDINATOR, new AdviceCommand.WithdrawAdviceRequest(request(1), WHY));
        on(assessing(), COORDINATOR, earlier());
        on(assessing().when(COORDINATOR, earlier()), COORDINATOR, new DutyCommand.SetPreviousAdviceAside(1, WHY));
        SystemCommand withholding = new SystemCommand.WithholdInfectedAttachment(request(1), 1);
        Scenario infected = psychologistAsked();
        happens(withholding, infected.history().size(), infected.given(HUB, withholding));
        SystemCommand reminding = new SystemCommand.RemindOfAdvice(request(1));
        Scenario awaited = psychologistAsked().on("Wed 18 Mar 2026");
        happens(reminding, awaited.history().size(), awaited.given(HUB, reminding));
    }

    private static RequestMessage sent() {
        return new RequestMessage(3, "person:" + PSYCHOLOGIST.id(), RequestMessage.Reach.REACHED);
    }

    /** It leads to the event to which a submission leads. */
    private void enters(AdviceCommand.EnterAdvice command) {
        psychologistAsked().when(COORDINATOR, command).thenHappened(AdviceEvent.AdviceSubmitted.class);
        commands.add(command.getClass());
    }

    private void record() {
        on(received(), HEAD_OF_SEND, new RecordCommand.AssignCoordinator(COORDINATOR.id()));
        on(assessing(), COORDINATOR, new RecordCommand.SetFlag(Flag.SAFEGUARDING, true, DAY));
        on(received(), HEAD_OF_SEND, new RecordCommand.CorrectDay(new KeyedDay.Start(), Day.on("Fri 2 Jan 2026"), WHY));
        on(received(), COORDINATOR, closing());
        on(psychologistAsked().when(COORDINATOR, closing()), HEAD_OF_SEND, new RecordCommand.ReopenCase(WHY));
    }

    private void opens(Actor by, AssessmentCommand.Opening command) {
        happens(command, 0, new Scenario().on("Mon 2 Feb 2026").opens(by, command));
    }

    private void on(Scenario before, Actor by, CaseFileCommand command) {
        happens(command, before.history().size(), before.when(by, command));
    }

    private void happens(CaseCommand command, int before, Scenario after) {
        List<HistoryEntry> happened =
                after.history().subList(before, after.history().size());
        assertThat(happened).as("%s", command).isNotEmpty();
        commands.add(command.getClass());
        happened.forEach(entry -> events.add(entry.event().getClass()));
    }

    private static AssessmentCommand.DecideNotToAssess refusing() {
        return new AssessmentCommand.DecideNotToAssess(Day.on("Mon 5 Jan 2026"), WHY);
    }

    private static Scenario refused() {
        return received().when(HEAD_OF_SEND, refusing());
    }

    private static RecordCommand.CloseOutsideProcess closing() {
        return new RecordCommand.CloseOutsideProcess(ClosureReason.OTHER, WHY, true);
    }

    private static DutyCommand.UsePreviousAdvice earlier() {
        return new DutyCommand.UsePreviousAdvice(AdviceType.PSYCHOLOGICAL, WHY, DAY, AGREED, AGREED, AGREED);
    }
}
