package io.github.ehckit.example.benchmark;

import io.github.ehckit.advice.Addressee;
import io.github.ehckit.advice.AdviceCommand;
import io.github.ehckit.advice.AdviceType;
import io.github.ehckit.assessment.AssessmentCommand;
import io.github.ehckit.history.AdviceRequestId;
import io.github.ehckit.history.CaseId;
import io.github.ehckit.history.PersonalText;
import io.github.ehckit.people.Actor;
import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.people.Child;
import io.github.ehckit.people.Membership;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.people.PersonName;
import io.github.ehckit.people.Role;
import io.github.ehckit.people.Signatory;
import io.github.ehckit.spi.EhcHub;
import io.github.ehckit.spi.memory.InMemoryDirectory;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;

/**
 * The office of an authority, which opens cases and makes requests for advice.
 *
 * @param hub on which it works
 */
public record Office(EhcHub hub) {
    /** The authority of the office. */
    public static final AuthorityCode AUTHORITY = new AuthorityCode("BENCHSHIRE");

    /** A clock that stands still, some days after the authority has decided. */
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2025-06-02T09:00:00Z"), ZoneOffset.UTC);

    /** The officer of the authority who decides. */
    public static final Actor HEAD = actor("dee.decides", Role.DECISION_MAKER);

    private static final LocalDate DAY = LocalDate.of(2025, 5, 21);
    private static final PersonalText WHY = new PersonalText("as agreed");
    private static final Child CHILD = new Child(new PersonName("Zoë", "Example"), LocalDate.of(2016, 2, 29));
    private static final Actor COORDINATOR = actor("ann.coordinator", Role.COORDINATOR);

    /** Makes a professional who gives advice to this authority. */
    public static Actor contributor(String id, Membership... memberships) {
        return actor(id, Role.CONTRIBUTOR, memberships);
    }

    /** Makes a directory that knows these people, and the teams to which they belong. */
    public static InMemoryDirectory directory(Actor... people) {
        InMemoryDirectory directory = new InMemoryDirectory();
        for (Actor person : people) {
            directory.add(person, new Signatory(new PersonName("Given", "Family"), "Title"));
            person.memberships().forEach(membership -> directory.add(AUTHORITY, membership.team(), "Team"));
        }
        return directory;
    }

    /** Opens a new case with a decision to assess. */
    public CaseId assessed() {
        CaseId id = hub.casework()
                .open(new AssessmentCommand.ReceiveRequest(CHILD, DAY, true), COORDINATOR)
                .orElseThrow()
                .id();
        hub.casework()
                .handle(id, new AssessmentCommand.DecideToAssess(DAY, WHY, COORDINATOR.id()), HEAD)
                .orElseThrow();
        return id;
    }

    /** Makes a request for advice on a case. */
    public AdviceRequestId asked(CaseId id, AdviceType type, Addressee of) {
        return hub.casework()
                .handle(id, new AdviceCommand.RequestAdvice(type, of, Optional.empty()), COORDINATOR)
                .orElseThrow()
                .requests()
                .getLast()
                .id();
    }

    private static Actor actor(String id, Role role, Membership... memberships) {
        return new Actor(AUTHORITY, new PersonId(id), role, Set.of(memberships));
    }
}
