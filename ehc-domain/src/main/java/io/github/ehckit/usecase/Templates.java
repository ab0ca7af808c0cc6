package io.github.ehckit.usecase;

import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.Refusal;
import io.github.ehckit.outcome.RefusalCode;
import io.github.ehckit.people.Actor;
import io.github.ehckit.people.Role;
import io.github.ehckit.port.Ports;
import io.github.ehckit.template.Migration;
import io.github.ehckit.template.MigrationMap;
import io.github.ehckit.template.Template;
import io.github.ehckit.template.TemplateRef;
import io.github.ehckit.template.notation.TemplateNotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The templates of an authority: the one in use, and the publication of its own.
 *
 * <p>A template holds no personal data: any person who acts for or with an authority may read its templates.
 * Thread-safe.
 */
public final class Templates {
    private final Ports ports;

    public Templates(Ports ports) {
        this.ports = ports;
    }

    /** Returns the template on which the authority asks for advice now, with its guidance. */
    public Template inUse(Actor reader) {
        return ports.templates().inUse(reader.authority());
    }

    /** Finds one version of one template of the authority; templates of other authorities are not found (P9). */
    public Outcome<Template> find(TemplateRef ref, Actor reader) {
        return ports.templates()
                .find(reader.authority(), ref)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.notFound()));
    }

    /**
     * Publishes a template, on which the authority asks from then on. Earlier requests stay on theirs. The same
     * template published again changes nothing.
     *
     * @param template the template: complete, and the next version of its name
     * @param by an administrator of the authority
     * @return the reference; or every refusal at once, each at its place as {@link TemplateNotation} writes the
     *     template
     */
    public Outcome<TemplateRef> publish(Template template, Actor by) {
        if (by.role() != Role.ADMINISTRATOR) {
            return Outcome.refused(administratorsOnly(by));
        }
        List<Refusal> faults = new ArrayList<>(reasons(TemplateNotation.read(TemplateNotation.write(template))));
        faults.addAll(migrations(template, by));
        return faults.isEmpty() ? ports.work().run(() -> publish(by, template)) : Outcome.refused(faults);
    }

    private Outcome<TemplateRef> publish(Actor by, Template template) {
        return switch (ports.templates().publish(by.authority(), template)) {
            case PUBLISHED, UNCHANGED -> Outcome.done(template.ref());
            case TAKEN ->
                Outcome.refused(refusal(
                        "/version",
                        RefusalCode.CONFLICT,
                        "another form was published as " + template.ref() + ": a change is a new version"));
            case OUT_OF_TURN ->
                Outcome.refused(refusal(
                        "/version", RefusalCode.CONFLICT, template.ref() + " is not the next version of its name"));
            case RESERVED ->
                Outcome.refused(
                        refusal("/id", RefusalCode.NOT_PERMITTED, "this name is that of a form of the library"));
        };
    }

    private List<Refusal> migrations(Template template, Actor by) {
        List<Refusal> faults = new ArrayList<>();
        for (Migration migration : template.migrations()) {
            String at = "/migrations/" + template.migrations().indexOf(migration);
            Optional<Template> older = ports.templates().find(by.authority(), migration.from());
            older.map(known -> new MigrationMap(known, template, migration))
                    .ifPresent(map -> map.faults().forEach(lost -> faults.add(within(at, lost))));
            if (older.isEmpty()) {
                faults.add(refusal(at + "/from", RefusalCode.NOT_FOUND, "there is no form " + migration.from()));
            }
        }
        return faults;
    }

    private static Refusal within(String at, Refusal lost) {
        String place = lost.path().map(older -> older + ": ").orElse("");
        return Refusal.at(at, lost.code(), lost.under(), place + lost.sentence());
    }

    private static List<Refusal> reasons(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(var reasons) ? reasons : List.of();
    }

    private static Refusal refusal(String at, RefusalCode code, String because) {
        return Refusal.at(at, code, "R-081", because);
    }

    private static Refusal administratorsOnly(Actor by) {
        String because = "forms are published by an administrator of the authority, not by a "
                + by.role().english();
        return Refusal.of(RefusalCode.NOT_PERMITTED, "R-081", because);
    }
}
