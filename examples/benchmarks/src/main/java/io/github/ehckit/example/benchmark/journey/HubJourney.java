package io.github.ehckit.example.benchmark.journey;

import io.github.ehckit.advice.Addressee;
import io.github.ehckit.advice.AdviceCommand;
import io.github.ehckit.advice.AdviceType;
import io.github.ehckit.draft.DraftCommand;
import io.github.ehckit.draft.SectionSave;
import io.github.ehckit.example.benchmark.Office;
import io.github.ehckit.history.AdviceRequestId;
import io.github.ehckit.history.CaseId;
import io.github.ehckit.people.Actor;
import io.github.ehckit.people.Membership;
import io.github.ehckit.people.TeamId;
import io.github.ehckit.persistence.HostTransaction;
import io.github.ehckit.persistence.PersistencePlugin;
import io.github.ehckit.spi.EhcHub;
import io.github.ehckit.spi.memory.RecordingNotifier;
import io.github.ehckit.template.NationalTemplates;
import io.github.ehckit.template.answer.SectionCode;
import java.util.List;
import javax.sql.DataSource;

/**
 * The journey through the hub: seven commands, each a transaction of its own, with the seal, the timeline and the outbox that come
 * with them.
 */
final class HubJourney implements Runnable {
    private static final TeamId TEAM = new TeamId("therapists");

    private final Actor manager = Office.contributor("mia.manager", Membership.manager(TEAM));
    private final Actor therapist = Office.contributor("tim.therapist", Membership.of(TEAM));
    private final EhcHub hub;
    private final Office office;

    HubJourney(DataSource database) {
        hub = EhcHub.assemble()
                .with(new PersistencePlugin())
                .with(Office.directory(manager, therapist))
                .notifier(new RecordingNotifier())
                .hostResource(database)
                .hostResource(HostTransaction.NONE)
                .clock(Office.CLOCK)
                .open();
        office = new Office(hub);
    }

    @Override
    public void run() {
        CaseId id = office.assessed();
        AdviceRequestId request = office.asked(id, AdviceType.MEDICAL, Addressee.team(TEAM));
        hub.casework()
                .handle(id, new AdviceCommand.AllocateAdvice(request, therapist.id()), manager)
                .orElseThrow();
        answer(request);
        hub.casework()
                .handle(id, new AdviceCommand.SubmitAdvice(request, true), therapist)
                .orElseThrow();
    }

    private void answer(AdviceRequestId request) {
        save(request, List.of(new SectionSave(SectionCode.HEADER, 0, Answered.header())));
        save(
                request,
                Answered.sections().entrySet().stream()
                        .map(section -> new SectionSave(section.getKey(), 0, section.getValue()))
                        .toList());
    }

    private void save(AdviceRequestId request, List<SectionSave> sections) {
        hub.casework()
                .save(
                        new DraftCommand.SaveDraft(
                                request, NationalTemplates.advice().ref(), sections),
                        therapist)
                .orElseThrow();
    }
}
