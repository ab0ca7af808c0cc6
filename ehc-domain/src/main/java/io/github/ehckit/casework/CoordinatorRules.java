package io.github.ehckit.casework;

import io.github.ehckit.assessment.AssessmentCommand;
import io.github.ehckit.casework.input.InputField;
import io.github.ehckit.history.CaseFileCommand;
import io.github.ehckit.outcome.Notice;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.people.Role;
import io.github.ehckit.record.RecordCommand;
import io.github.ehckit.record.RecordNotice;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The rules for naming a case co-ordinator. A decision of law does not wait for the directory: a person
 * without the role is noticed, not refused.
 */
public final class CoordinatorRules {
    private CoordinatorRules() {}

    /** Returns the person whom a command makes the case co-ordinator; empty if it names none. */
    public static Optional<PersonId> named(CaseFileCommand command) {
        return switch (command) {
            case AssessmentCommand.DecideToAssess deciding -> Optional.of(deciding.coordinator());
            case AssessmentCommand.ReverseDecision reversing -> reversing.coordinator();
            case RecordCommand.AssignCoordinator assigning -> Optional.of(assigning.coordinator());
            default -> Optional.empty();
        };
    }

    /**
     * Notes that the person named is no case co-ordinator.
     *
     * @param roles the roles of the person in the authority, by the directory
     */
    public static List<Notice> notices(Set<Role> roles) {
        return roles.contains(Role.COORDINATOR)
                ? List.of()
                : List.of(RecordNotice.NOT_A_COORDINATOR.at(InputField.COORDINATOR.place()));
    }
}
