package io.github.ehckit.example.benchmark.journey;

import io.github.ehckit.casework.Addressee;
import io.github.ehckit.casework.AdviceCommand;
import io.github.ehckit.casework.AdviceRequestId;
import io.github.ehckit.casework.AdviceType;
import io.github.ehckit.casework.CaseId;
import io.github.ehckit.casework.DraftCommand;
import io.github.ehckit.casework.RequestCommand;
import io.github.ehckit.casework.SectionSave;
import io.github.ehckit.casework.Wording;
import io.github.ehckit.people.Actor;
import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.people.Child;
import io.github.ehckit.people.Membership;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.people.PersonName;
import io.github.ehckit.people.Profile;
import io.github.ehckit.people.Role;
import io.github.ehckit.people.TeamId;
import io.github.ehckit.persistence.PersistencePlugin;
import io.github.ehckit.spi.EhcHub;
import io.github.ehckit.spi.memory.InMemoryDirectory;
import io.github.ehckit.spi.memory.RecordingNotifier;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;

/**
 * The journey through the hub: seven commands, each a transaction of its own, with the seal, the timeline and the outbox that come
 * with them.
 */
final class HubJourney implements Runnable {
    private static final AuthorityCode AUTHORITY = new AuthorityCode("BENCHSHIRE");
    private static final TeamId TEAM = new TeamId("therapists");
    private static final LocalDate DAY = LocalDate.of(2025, 5, 21);
    private static final Wording WHY = new Wording("as agreed");
    private static final Child CHILD = new Child(new PersonName("Zoë", "Example"), LocalDate.of(2016, 2, 29));

    private final Actor coordinator = actor("ann.coordinator", Role.COORDINATOR);
    private final Actor head = actor("dee.decides", Role.DECISION_MAKER);
    private final Actor manager = actor("mia.manager", Role.CONTRIBUTOR, Membership.manager(TEAM));
    private final Actor therapist = actor("tim.therapist", Role.CONTRIBUTOR, Membership.of(TEAM));
    private final EhcHub hub;

    HubJourney(DataSource database) {
        hub = EhcHub.assemble()
                .with(new PersistencePlugin())
                .with(new InMemoryDirectory().link(AUTHORITY, therapist.id(), Membership.of(TEAM)))
                .with(new RecordingNotifier())
                .host(database)
                .clock(Clock.fixed(Instant.parse("2025-06-02T09:00:00Z"), ZoneOffset.UTC))
                .open();
    }

    @Override
    public void run() {
        CaseId id = hub.casework()
                .open(new RequestCommand.ReceiveRequest(CHILD, DAY), coordinator)
                .orElseThrow()
                .id();
        hub.casework()
                .handle(id, new RequestCommand.DecideToAssess(DAY, WHY, coordinator.id()), head)
                .orElseThrow();
        AdviceRequestId request = ask(id);
        hub.casework()
                .handle(id, new AdviceCommand.AllocateAdvice(request, therapist.id()), manager)
                .orElseThrow();
        answer(request);
        hub.casework()
                .handle(id, new AdviceCommand.SubmitAdvice(request, true), therapist)
                .orElseThrow();
    }

    private AdviceRequestId ask(CaseId id) {
        AdviceCommand asking =
                new AdviceCommand.RequestAdvice(AdviceType.MEDICAL, Addressee.team(TEAM), Optional.empty());
        return hub.casework()
                .handle(id, asking, coordinator)
                .orElseThrow()
                .requests()
                .getFirst()
                .id();
    }

    private void answer(AdviceRequestId request) {
        hub.casework()
                .save(new DraftCommand.AnswerHeader(request, 0, Answered.header()), therapist)
                .orElseThrow();
        List<SectionSave> sections = Answered.sections().entrySet().stream()
                .map(section -> new SectionSave(section.getKey(), 0, section.getValue()))
                .toList();
        hub.casework()
                .save(new DraftCommand.SaveAdvice(request, sections), therapist)
                .orElseThrow();
    }

    private static Actor actor(String id, Role role, Membership... memberships) {
        Profile profile = new Profile(new PersonName("Given", "Family"), "Title");
        return new Actor(AUTHORITY, new PersonId(id), profile, role, Set.of(memberships));
    }
}
