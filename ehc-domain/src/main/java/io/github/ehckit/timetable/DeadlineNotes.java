package io.github.ehckit.timetable;

import io.github.ehckit.message.AmountMessage;
import io.github.ehckit.message.Argument;
import io.github.ehckit.message.Message;
import io.github.ehckit.timetable.DeadlineStatus.Met;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The notes beside the sentence of a deadline: its status, and the day to work to.
 *
 * @param deadline the deadline
 * @param register the register of words
 */
record DeadlineNotes(Deadline deadline, Register register) {
    private static final Set<DutyHolder> OF_THE_FAMILY = Set.of(DutyHolder.FAMILY, DutyHolder.APPROPRIATE_PERSON);

    Stream<Message> all() {
        return Stream.concat(status().stream(), workBy().stream());
    }

    private List<Message> status() {
        return early().map(List::of).orElseGet(() -> deadline.status().messages(register));
    }

    private Optional<Message> early() {
        return deadline.status() instanceof Met(var on)
                ? deadline.lastDay()
                        .filter(on::isBefore)
                        .map(last -> DeadlineMessage.DONE_EARLY.message(Argument.of("day", on), days(on, last)))
                : Optional.empty();
    }

    private Optional<Message> workBy() {
        return isToBeMet()
                ? deadline.lastDay()
                        .flatMap(last -> deadline.workBy()
                                .filter(last::isAfter)
                                .map(day -> toDo().message(Argument.of("day", last), Argument.of("workBy", day))))
                : Optional.empty();
    }

    /** Answers whether an act can still be done in time; some windows only let a state last. */
    private boolean isToBeMet() {
        return deadline.isOpen() && !deadline.status().isOverdue() && (isDuty() || isOfTheFamily());
    }

    private DeadlineMessage toDo() {
        if (register == Register.OFFICER) {
            return DeadlineMessage.WORK_TO;
        }
        if (isOfTheFamily()) {
            return DeadlineMessage.ACT_BY;
        }
        return register == Register.FAMILY ? DeadlineMessage.EXPECT_BY : DeadlineMessage.PLAN_FOR;
    }

    private boolean isDuty() {
        return deadline.rule().kind() == StatutoryRule.Kind.DUTY;
    }

    private boolean isOfTheFamily() {
        return OF_THE_FAMILY.contains(deadline.rule().holder());
    }

    private static Argument days(LocalDate from, LocalDate to) {
        return Argument.of("days", AmountMessage.days(ChronoUnit.DAYS.between(from, to)));
    }
}
