package io.github.ehckit.casework;

import io.github.ehckit.advice.Addressee;
import io.github.ehckit.advice.AdviceRefusal;
import io.github.ehckit.advice.AdviceType;
import io.github.ehckit.message.Argument;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.people.TeamId;
import io.github.ehckit.template.NationalTemplates;
import io.github.ehckit.template.Template;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The templates on which an authority asks for advice: one for all, unless it names another for a team or a kind of
 * advice. It names ids; the latest published version is used.
 *
 * @param teams the template id for requests to a team; it goes before that for the kind of advice
 * @param kinds the template id for requests for a kind of advice
 */
public record RequestTemplates(Map<TeamId, String> teams, Map<AdviceType, String> kinds) {
    private static final RequestTemplates STANDARD = new RequestTemplates(Map.of(), Map.of());

    public RequestTemplates {
        teams = Map.copyOf(teams);
        kinds = Map.copyOf(kinds);
    }

    /** Returns the setting of an authority that asks all on one template. */
    public static RequestTemplates standard() {
        return STANDARD;
    }

    /** Makes a copy that names a template for a team. */
    public RequestTemplates with(TeamId team, String template) {
        Map<TeamId, String> all = new HashMap<>(teams);
        all.put(team, template);
        return new RequestTemplates(all, kinds);
    }

    /** Makes a copy that names a template for a kind of advice. */
    public RequestTemplates with(AdviceType kind, String template) {
        Map<AdviceType, String> all = new HashMap<>(kinds);
        all.put(kind, template);
        return new RequestTemplates(teams, all);
    }

    /**
     * Returns the template on which a request is made; refused if the one that is named for it was never published.
     *
     * @param current the current templates of the authority, the one published last first
     */
    public Outcome<Template> of(AdviceType kind, Addressee to, List<Template> current) {
        Optional<String> named = to.team().map(teams::get).or(() -> Optional.ofNullable(kinds.get(kind)));
        return named.map(id -> named(id, current)).orElseGet(() -> Outcome.done(standard(current)));
    }

    /**
     * Returns the standard template: the one published last that is named for no team and no kind of advice; else the
     * guide's.
     *
     * @param current the current templates of the authority, the one published last first
     */
    public Template standard(List<Template> current) {
        return current.stream()
                .filter(template -> !names(template.ref().id()))
                .findFirst()
                .orElseGet(NationalTemplates::advice);
    }

    private boolean names(String id) {
        return Stream.of(teams.values(), kinds.values())
                .flatMap(Collection::stream)
                .anyMatch(id::equals);
    }

    private static Outcome<Template> named(String id, List<Template> current) {
        return Stream.concat(current.stream(), NationalTemplates.all().stream())
                .filter(template -> template.ref().id().equals(id))
                .findFirst()
                .map(Outcome::done)
                .orElseGet(() ->
                        Outcome.refused(AdviceRefusal.TEMPLATE_UNPUBLISHED.refusal(Argument.code("template", id))));
    }
}
