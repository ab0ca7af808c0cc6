package io.github.ehckit.spi.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ehckit.assessment.AssessmentCommand;
import io.github.ehckit.history.CaseCommand;
import io.github.ehckit.outcome.Refusal;
import io.github.ehckit.people.Child;
import io.github.ehckit.people.PersonName;
import io.github.ehckit.port.CommandValidator;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * The contract test of a {@link CommandValidator} that checks: rules CV1 to CV5. {@link CommandValidator#NONE} does not
 * check.
 */
public abstract class CommandValidatorContract {
    private static final String CANARY = "Zqcanary";
    private static final String TOO_LONG = "x".repeat(101);
    private static final LocalDate DAY = LocalDate.of(2025, 5, 21);

    /** Returns the validator under test. */
    protected abstract CommandValidator validator();

    /** Returns well-formed commands; more of them where the host has constraints of its own. */
    protected List<CaseCommand> wellFormed() {
        return List.of(received("Ann", "Ashdown"), received("X".repeat(100), "Y"), received("", "Suharto"));
    }

    @Test
    @IfThisFails("a command that is well formed is refused.")
    public void CV1_a_well_formed_command_has_no_faults() {
        for (CaseCommand command : wellFormed()) {
            assertEquals(List.of(), validator().faults(command));
        }
    }

    @Test
    @IfThisFails("only the first fault is answered, so that people correct a form again and again.")
    public void CV2_all_faults_are_answered_at_once() {
        assertEquals(
                Set.of("child.name.given", "child.name.family"),
                places(validator().faults(malformed(TOO_LONG))));
    }

    @Test
    @IfThisFails("a fault does not say where in the command it lies, or says it by another path than the domain.")
    public void CV3_each_fault_bears_its_path() {
        List<Refusal> faults = validator().faults(received(CANARY.repeat(20), "Ashdown"));
        assertFalse(faults.isEmpty(), "there is a fault");
        faults.forEach(fault -> assertEquals(Optional.of("child.name.given"), fault.path()));
    }

    @Test
    @IfThisFails("a fault quotes what a person typed, and takes it to a log.")
    public void CV4_no_fault_quotes_a_value() {
        List<Refusal> faults = validator().faults(malformed(CANARY.repeat(20)));
        assertFalse(faults.isEmpty(), "there is a fault");
        faults.forEach(fault -> assertFalse(fault.toString().contains(CANARY), "it quotes the value"));
    }

    @Test
    @IfThisFails("the validator remembers faults of a command that it checked before.")
    public void CV5_the_same_command_has_the_same_faults_each_time() {
        CommandValidator validator = validator();
        List<Refusal> first = validator.faults(malformed(TOO_LONG));
        validator.faults(received(CANARY.repeat(20), "Ashdown"));
        assertEquals(List.of(), validator.faults(wellFormed().getFirst()));
        assertEquals(first, validator.faults(malformed(TOO_LONG)));
    }

    @Test
    @IfThisFails("commands that are checked at the same time get each other's faults.")
    public void CV5_each_of_several_threads_gets_the_faults_of_its_own_command() {
        CommandValidator validator = validator();
        List<CaseCommand> commands = List.of(
                received(TOO_LONG, "Ashdown"),
                received("Ann", TOO_LONG),
                malformed(TOO_LONG),
                received("Ann", "Ashdown"));
        List<Set<String>> expected = List.of(
                Set.of("child.name.given"),
                Set.of("child.name.family"),
                Set.of("child.name.given", "child.name.family"),
                Set.of());
        IntStream.range(0, ConcurrentRuns.ROUNDS)
                .forEach(round -> assertEquals(
                        expected, ConcurrentRuns.run(runner -> places(validator.faults(commands.get(runner))))));
    }

    private static CaseCommand malformed(String name) {
        return received(name, name);
    }

    private static CaseCommand received(String given, String family) {
        return new AssessmentCommand.ReceiveRequest(new Child(new PersonName(given, family), DAY.minusYears(9)), DAY);
    }

    private static Set<String> places(List<Refusal> faults) {
        assertTrue(faults.stream().allMatch(fault -> fault.path().isPresent()), "each has a path");
        return faults.stream().map(fault -> fault.path().orElseThrow()).collect(Collectors.toSet());
    }
}
