package io.github.ehckit.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.assessment.AssessmentCommand;
import io.github.ehckit.casework.Cast;
import io.github.ehckit.casework.Day;
import io.github.ehckit.casework.EveryCommand;
import io.github.ehckit.history.CaseFileCommand;
import io.github.ehckit.people.Child;
import io.github.ehckit.people.PersonName;
import io.github.ehckit.people.Role;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CommandDigestTest {

    @Test
    void P5_every_command_has_a_digest_of_its_own_and_always_the_same() {
        List<String> first = digests();
        assertThat(first)
                .doesNotHaveDuplicates()
                .isEqualTo(digests())
                .allMatch(digest -> digest.matches("[0-9a-f]{64}"));
    }

    @Test
    void P5_the_digest_depends_on_every_word_on_the_case_and_on_the_role() {
        CaseFileCommand command = opening("Rowan", "Ashdown", "Mon 5 Jan 2026");
        assertThat(List.of(
                        of(Role.COORDINATOR, Optional.empty(), command),
                        of(Role.PARENT, Optional.empty(), command),
                        of(Role.COORDINATOR, Optional.of("a case"), command),
                        of(Role.COORDINATOR, Optional.empty(), opening("RowanA", "shdown", "Mon 5 Jan 2026")),
                        of(Role.COORDINATOR, Optional.empty(), opening("Rowan", "Ashdown", "Tue 6 Jan 2026"))))
                .doesNotHaveDuplicates();
    }

    private static List<String> digests() {
        return EveryCommand.onCaseFiles().stream()
                .map(command -> of(Role.COORDINATOR, Optional.empty(), command))
                .toList();
    }

    private static String of(Role role, Optional<?> about, CaseFileCommand command) {
        return CommandDigest.of(role, about, command);
    }

    private static CaseFileCommand opening(String given, String family, String day) {
        Child child = new Child(new PersonName(given, family), Cast.CHILD.dateOfBirth());
        return new AssessmentCommand.ReceiveRequest(child, Day.on(day));
    }
}
