package io.github.ehckit.usecase;

import io.github.ehckit.message.Argument;
import io.github.ehckit.message.Place;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.Refusal;
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
            return Outcome.refused(PublishRefusal.NOT_ADMINISTRATOR.refusal());
        }
        List<Refusal> faults = new ArrayList<>(reasons(TemplateNotation.read(TemplateNotation.write(template))));
        faults.addAll(migrations(template, by));
        return faults.isEmpty() ? ports.work().run(() -> publish(by, template)) : Outcome.refused(faults);
    }

    private Outcome<TemplateRef> publish(Actor by, Template template) {
        return switch (ports.templates().publish(by.authority(), template)) {
            case PUBLISHED, UNCHANGED -> Outcome.done(template.ref());
            case TAKEN -> Outcome.refused(PublishRefusal.VERSION_TAKEN.at(Place.of("/version"), named(template.ref())));
            case OUT_OF_TURN ->
                Outcome.refused(PublishRefusal.VERSION_OUT_OF_TURN.at(Place.of("/version"), named(template.ref())));
            case RESERVED ->
                Outcome.refused(PublishRefusal.NAME_RESERVED.at(
                        Place.of("/id"), Argument.code("name", template.ref().id())));
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
                faults.add(PublishRefusal.OLDER_TEMPLATE_NOT_FOUND.at(Place.of(at + "/from"), named(migration.from())));
            }
        }
        return faults;
    }

    /** Returns the refusal with the path of the migration, and the place on the older template in words. */
    private static Refusal within(String at, Refusal lost) {
        Place place = new Place(at, lost.place().map(Place::parts).orElse(List.of()));
        return new Refusal(lost.code(), lost.under(), lost.message(), Optional.of(place));
    }

    private static List<Refusal> reasons(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(var reasons) ? reasons : List.of();
    }

    private static Argument named(TemplateRef template) {
        return Argument.code("template", template.toString());
    }
}
