package io.github.ehckit.timetable;

import io.github.ehckit.message.Argument;
import io.github.ehckit.message.Message;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * The words of the key date of one request for advice.
 *
 * @param request the request
 * @param register the register of words
 */
record RequestedAdvice(AdviceDates request, Register register) {

    Message label() {
        return KeyDateMessage.REQUESTED_ADVICE_DUE.message(advice(), number());
    }

    /** Returns its sentences; those of the time limit alone where the last day cannot be worked out. */
    List<Message> messages(Deadline deadline) {
        return deadline.lastDay()
                .map(day -> Stream.concat(Stream.of(due(day, deadline)), deadline.notes(register))
                        .toList())
                .orElseGet(() -> deadline.messages(register));
    }

    private Message due(LocalDate day, Deadline deadline) {
        Argument until = Argument.of("day", day);
        Argument start = Argument.of(
                "start", request.milestones().day(Milestone.ADVICE_REQUESTED).orElseThrow());
        Argument span = Argument.of(
                "span", deadline.rule().limit().timeAllowed().orElseThrow().message());
        return register.citesLaw()
                ? KeyDateMessage.ADVICE_REQUESTED_OFFICER.message(
                        advice(),
                        number(),
                        until,
                        start,
                        span,
                        citation(deadline),
                        Argument.code("duty", request.duty()))
                : KeyDateMessage.ADVICE_REQUESTED.message(advice(), number(), until, start, span);
    }

    private Argument advice() {
        return Argument.of("advice", request.advice());
    }

    private Argument number() {
        return Argument.of("request", request.request());
    }

    private static Argument citation(Deadline deadline) {
        return Argument.code("citation", deadline.rule().citation().provision());
    }
}
