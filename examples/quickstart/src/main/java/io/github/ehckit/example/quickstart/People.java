package io.github.ehckit.example.quickstart;

import io.github.ehckit.example.mail.Letter;
import io.github.ehckit.people.Actor;
import io.github.ehckit.people.Authority;
import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.people.BrandColour;
import io.github.ehckit.people.Child;
import io.github.ehckit.people.Contact;
import io.github.ehckit.people.Membership;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.people.PersonName;
import io.github.ehckit.people.Role;
import io.github.ehckit.people.Signatory;
import io.github.ehckit.people.TeamId;
import io.github.ehckit.port.Directory;
import io.github.ehckit.spi.memory.InMemoryDirectory;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.URI;
import java.time.LocalDate;
import java.time.Month;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The people in the story. A host has its own people; it names the acting person with each call. */
final class People {
    static final AuthorityCode COUNCIL = new AuthorityCode("NORTHSHIRE");
    static final TeamId THERAPISTS = new TeamId("speech-and-language");
    static final Child CHILD = new Child(new PersonName("Rowan", "Ashdown"), LocalDate.of(2015, Month.MARCH, 14));

    static final Actor SENCO = person("p-101", Role.SETTING);
    static final Actor HEAD_OF_SEND = person("p-102", Role.DECISION_MAKER);
    static final Actor COORDINATOR = person("p-103", Role.COORDINATOR);
    static final Actor PSYCHOLOGIST = person("p-104", Role.CONTRIBUTOR);
    static final Actor MANAGER = person("p-105", Role.CONTRIBUTOR, Membership.manager(THERAPISTS));
    static final Actor THERAPIST = person("p-106", Role.CONTRIBUTOR, Membership.of(THERAPISTS));

    private static final Map<Actor, Signatory> SIGNATORIES = Map.of(
            SENCO, named("Priya", "Nair", "SENCO"),
            HEAD_OF_SEND, named("Helen", "Marsh", "Head of SEND"),
            COORDINATOR, named("Owen", "Price", "Case co-ordinator"),
            PSYCHOLOGIST, named("Mina", "Okafor", "Educational psychologist"),
            MANAGER, named("Carol", "Byrne", "Lead therapist"),
            THERAPIST, named("Tomasz", "Zieliński", "Speech therapist"));
    private static final Contact CONTACT = Contact.email("send@northshire.example")
            .withTelephone("01632 960 001")
            .withPost("SEND team", "County Hall", "Northtown NT1 1AA");
    private static final BrandColour PURPLE = BrandColour.of("#5b2a86").orElseThrow();

    private People() {}

    static Directory directory() {
        InMemoryDirectory directory = new InMemoryDirectory()
                .add(new Authority(COUNCIL, "Northshire County Council", CONTACT, PURPLE))
                .add(COUNCIL, THERAPISTS, "Speech and language therapy");
        SIGNATORIES.forEach(directory::add);
        return directory;
    }

    /** Returns the name and job title of a person in the story. */
    static Signatory signatory(Actor actor) {
        return Objects.requireNonNull(SIGNATORIES.get(actor));
    }

    static Letter letter() {
        return new Letter(at("no-reply"), URI.create("https://hub.northshire.example/cases/"));
    }

    static Optional<InternetAddress> address(PersonId person) {
        return Optional.of(at(person.value()));
    }

    private static InternetAddress at(String name) {
        try {
            return new InternetAddress(name + "@northshire.example");
        } catch (AddressException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }

    private static Actor person(String id, Role role, Membership... memberships) {
        return new Actor(COUNCIL, new PersonId(id), role, Set.of(memberships));
    }

    private static Signatory named(String given, String family, String title) {
        return new Signatory(new PersonName(given, family), title);
    }
}
