package io.github.ehckit.casework;

import io.github.ehckit.people.PersonId;
import io.github.ehckit.template.Template;
import java.util.Optional;
import java.util.Set;

/**
 * What lies beside the case file when a command is decided.
 *
 * @param template the form of the response that the command is about; of any other command the form in use now
 * @param response that the command is about, if deciding needs it
 * @param team the members of the team that was asked, if deciding needs them
 */
public record Papers(Template template, Optional<Response> response, Set<PersonId> team) {
    public Papers {
        team = Set.copyOf(team);
    }

    public static Papers of(Template template) {
        return new Papers(template, Optional.empty(), Set.of());
    }

    public Papers with(Response written) {
        return new Papers(template, Optional.of(written), team);
    }

    public Papers with(Set<PersonId> members) {
        return new Papers(template, response, members);
    }
}
