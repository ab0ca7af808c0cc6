package io.github.ehckit.usecase;

import io.github.ehckit.advice.Addressee;
import io.github.ehckit.advice.AdviceType;
import io.github.ehckit.casework.RequestTemplates;
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
import io.github.ehckit.template.notation.NotationSource;
import io.github.ehckit.template.notation.TemplateNotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The templates of an authority: those in use, and the publication of its own.
 *
 * <p>A template holds no personal data: any person who acts for or with an authority may read its templates.
 * Thread-safe.
 */
public final class Templates {
    private final Ports ports;

    public Templates(Ports ports) {
        this.ports = ports;
    }

    /**
     * Returns the standard template on which the authority asks for advice now, with its guidance: the one of
     * requests for which it names no other.
     */
    public Template inUse(Actor reader) {
        return chosen(reader).standard(ports.templates().current(reader.authority()));
    }

    /**
     * Returns the template on which the authority would ask this person or team for this kind of advice now; refused if
     * it names one that was never published.
     */
    public Outcome<Template> inUse(AdviceType kind, Addressee to, Actor reader) {
        return chosen(reader).of(kind, to, ports.templates().current(reader.authority()));
    }

    private RequestTemplates chosen(Actor reader) {
        return ports.settings().of(reader.authority()).templates();
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
            return Outcome.refused(TemplatesRefusal.ADMINISTRATORS_ONLY.refusal());
        }
        NotationSource noted = TemplateNotation.write(template);
        List<Refusal> faults = new ArrayList<>(reasons(TemplateNotation.read(noted)));
        faults.addAll(migrations(template, noted, by));
        return faults.isEmpty() ? ports.work().run(() -> publish(by, template)) : Outcome.refused(faults);
    }

    private Outcome<TemplateRef> publish(Actor by, Template template) {
        TemplateRef ref = template.ref();
        Argument name = Argument.code("template", ref.toString());
        return switch (ports.templates().publish(by.authority(), template)) {
            case PUBLISHED, UNCHANGED -> Outcome.done(ref);
            case TAKEN -> Outcome.refused(TemplatesRefusal.VERSION_PUBLISHED.at(Place.of("/version"), name));
            case OUT_OF_TURN -> Outcome.refused(TemplatesRefusal.NOT_NEXT_VERSION.at(Place.of("/version"), name));
            case RESERVED ->
                Outcome.refused(TemplatesRefusal.ID_RESERVED.at(Place.of("/id"), Argument.code("id", ref.id())));
        };
    }

    private List<Refusal> migrations(Template template, NotationSource noted, Actor by) {
        List<Refusal> faults = new ArrayList<>();
        for (Migration migration : template.migrations()) {
            String at = "/migrations/" + template.migrations().indexOf(migration);
            ports.templates()
                    .find(by.authority(), migration.from())
                    .map(known -> new MigrationMap(known, template, migration).faults())
                    .ifPresentOrElse(
                            lost -> lost.forEach(each -> faults.add(moved(each, TemplateNotation.place(noted, at)))),
                            () -> faults.add(unknown(migration, TemplateNotation.place(noted, at + "/from"))));
        }
        return faults;
    }

    /** Moves a fault of a migration from its place on the older template to that of the migration on this one. */
    private static Refusal moved(Refusal lost, Place migration) {
        return new Refusal(lost.code(), lost.under(), lost.message(), Optional.of(migration));
    }

    private static Refusal unknown(Migration migration, Place from) {
        Argument older = Argument.code("older", migration.from().toString());
        return TemplatesRefusal.OLDER_TEMPLATE_UNKNOWN.at(from, older);
    }

    private static List<Refusal> reasons(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(var reasons) ? reasons : List.of();
    }
}
