package io.github.ehckit.casework;

import io.github.ehckit.people.PersonId;
import io.github.ehckit.template.Template;
import io.github.ehckit.upload.Attachment;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What lies beside the case file when a command is decided.
 *
 * @param template the form of the response that the command is about; of any other command the form in use now
 * @param response that the command is about, if deciding needs it
 * @param team the members of the team that was asked, if deciding needs them
 * @param attached the documents that belong to the response now, if deciding needs them
 * @param settings of the authority whose case it is: its law and its policy
 * @param named the form that the command names: on which a save was written, or to which a response is to be moved; empty if there is no
 *     such form, or the command names none
 */
public record Papers(
        Template template,
        Optional<Response> response,
        Set<PersonId> team,
        List<Attachment> attached,
        AuthoritySettings settings,
        Optional<Template> named) {
    public Papers {
        team = Set.copyOf(team);
        attached = List.copyOf(attached);
    }

    public static Papers of(Template template) {
        return new Papers(
                template, Optional.empty(), Set.of(), List.of(), AuthoritySettings.standard(), Optional.empty());
    }

    public Papers with(Response written) {
        return new Papers(template, Optional.of(written), team, attached, settings, named);
    }

    public Papers with(Set<PersonId> members) {
        return new Papers(template, response, members, attached, settings, named);
    }

    public Papers with(List<Attachment> documents) {
        return new Papers(template, response, team, documents, settings, named);
    }

    public Papers with(AuthoritySettings decided) {
        return new Papers(template, response, team, attached, decided, named);
    }

    public Papers naming(Template other) {
        return new Papers(template, response, team, attached, settings, Optional.of(other));
    }
}
