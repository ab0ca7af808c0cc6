package io.github.ehckit.spi.tck;

import io.github.ehckit.assessment.AssessmentCommand;
import io.github.ehckit.history.CaseCommand;
import io.github.ehckit.message.Argument;
import io.github.ehckit.message.Place;
import io.github.ehckit.outcome.Refusal;
import io.github.ehckit.port.CommandValidator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Validators that break one rule each. */
final class BrokenCommandValidators {
    private BrokenCommandValidators() {}

    /** Checks the names of a child, and nothing else. */
    private static List<Refusal> sound(CaseCommand command) {
        return command instanceof AssessmentCommand.ReceiveRequest received
                ? Stream.concat(
                                name("child.name.given", received.child().name().given()),
                                name(
                                        "child.name.family",
                                        received.child().name().family()))
                        .toList()
                : List.of();
    }

    private static Stream<Refusal> name(String path, String value) {
        return value.length() > 100 ? Stream.of(BrokenWords.NO_NAME.at(Place.of(path))) : Stream.empty();
    }

    /** Takes a command that it does not know for a malformed one. */
    static class RefusesWhatIsSound extends CommandValidatorContract {
        @Override
        protected CommandValidator validator() {
            return command -> List.of(BrokenWords.NOT_KNOWN.at(Place.of("child")));
        }
    }

    /** Stops at the first fault. */
    static class StopsAtTheFirst extends CommandValidatorContract {
        @Override
        protected CommandValidator validator() {
            return command -> sound(command).stream().limit(1).toList();
        }
    }

    /** Says what is wrong, and not where. */
    static class NamesNoPath extends CommandValidatorContract {
        @Override
        protected CommandValidator validator() {
            return command -> sound(command).stream()
                    .map(fault -> new Refusal(fault.code(), fault.under(), fault.message(), Optional.empty()))
                    .toList();
        }
    }

    /** Quotes what was typed. */
    static class QuotesTheValue extends CommandValidatorContract {
        @Override
        protected CommandValidator validator() {
            return command -> sound(command).stream()
                    .map(fault -> BrokenWords.QUOTED.at(
                            fault.place().orElseThrow(),
                            Argument.label(
                                    "value",
                                    ((AssessmentCommand.ReceiveRequest) command)
                                            .child()
                                            .name()
                                            .given())))
                    .toList();
        }
    }

    /** Gathers the faults of all commands in one list. */
    static class GathersForEver extends CommandValidatorContract {
        @Override
        protected CommandValidator validator() {
            List<Refusal> gathered = new ArrayList<>();
            return command -> {
                synchronized (gathered) {
                    gathered.addAll(sound(command));
                    return List.copyOf(gathered);
                }
            };
        }
    }
}
