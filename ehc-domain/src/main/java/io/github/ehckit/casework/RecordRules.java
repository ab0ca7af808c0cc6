package io.github.ehckit.casework;

import io.github.ehckit.advice.AdviceEvent;
import io.github.ehckit.casework.input.InputField;
import io.github.ehckit.history.CaseEvent;
import io.github.ehckit.history.CommandContext;
import io.github.ehckit.history.PersonalText;
import io.github.ehckit.message.Argument;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.record.RecordCommand;
import io.github.ehckit.record.RecordCommand.AssignCoordinator;
import io.github.ehckit.record.RecordCommand.CloseOutsideProcess;
import io.github.ehckit.record.RecordCommand.CorrectDay;
import io.github.ehckit.record.RecordCommand.ReopenCase;
import io.github.ehckit.record.RecordCommand.SetFlag;
import io.github.ehckit.record.RecordEvent;
import io.github.ehckit.record.RecordRefusal;
import io.github.ehckit.timetable.Timetable;
import java.util.stream.Stream;

/** The rules for commands on the case record. */
final class RecordRules {
    private RecordRules() {}

    static Outcome<Decision> decide(Admission<Target.WholeCase> in, RecordCommand command, Timetable law) {
        return switch (command) {
            case AssignCoordinator(var person) -> new Violations().orElse(new RecordEvent.CoordinatorAssigned(person));
            case SetFlag flag -> flag(in.was(), flag, in.on());
            case CloseOutsideProcess closing -> close(in.was(), closing);
            case ReopenCase(var reason) -> new Violations().answer(reopened(in.was(), reason));
            case CorrectDay correcting -> new DayCorrectionRules(in.was(), correcting, law, in.on()).decide();
        };
    }

    private static Outcome<Decision> flag(EhcCase was, SetFlag command, CommandContext on) {
        boolean holds = was.record().flags().containsKey(command.flag());
        return new Violations()
                .unlessPast(InputField.SINCE.place(), command.since(), on)
                .when(
                        holds == command.on(),
                        (holds ? RecordRefusal.FLAG_SET_ALREADY : RecordRefusal.FLAG_CLEARED_ALREADY)
                                .at(InputField.FLAG.place(), Argument.of("flag", command.flag())))
                .orElse(new RecordEvent.FlagChanged(command.flag(), command.on(), command.since()));
    }

    private static Outcome<Decision> close(EhcCase was, CloseOutsideProcess command) {
        return new Violations()
                .unconfirmed(command.confirmed(), RecordRefusal.CLOSING_UNCONFIRMED)
                .when(
                        command.reason().inProcess(),
                        RecordRefusal.ENDS_IN_PROCESS.at(
                                InputField.CLOSURE_REASON.place(), Argument.of("reason", command.reason())))
                .answer(closing(was, new RecordEvent.CaseClosedOutside(command.reason(), command.explanation())));
    }

    /**
     * Decides the closing of a case, before which every request that awaits its first advice, or was declined, is withdrawn
     * and every open correction ends (D-07). All are retained, in case the case is re-opened. The reason for closing the case is not
     * given to the persons who were asked.
     */
    static <E extends CaseEvent & CaseEvent.OnCaseFile> Decision closing(EhcCase was, E closed) {
        Stream<Decision.Change> withdrawn = was.advice().unanswered().stream().map(AdviceRules::closed);
        return new Decision(Stream.concat(withdrawn, Stream.of(new Decision.OnCaseFile<>(closed)))
                .toList());
    }

    /** Decides the re-opening of a case: all requests without an answer when it was closed are as they were. */
    private static Decision reopened(EhcCase was, PersonalText reason) {
        Stream<Decision.Change> awaited = was.advice().awaitedAtClosure().stream()
                .map(before -> new Decision.AwaitedAgain(new AdviceEvent.AdviceAwaitedAgain(before.request())));
        return new Decision(
                Stream.concat(Stream.of(new Decision.OnCaseFile<>(new RecordEvent.CaseReopened(reason))), awaited)
                        .toList());
    }
}
