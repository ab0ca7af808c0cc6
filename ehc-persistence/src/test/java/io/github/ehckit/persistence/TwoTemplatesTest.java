package io.github.ehckit.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.advice.Addressee;
import io.github.ehckit.advice.AdviceCommand;
import io.github.ehckit.advice.AdviceType;
import io.github.ehckit.advice.Duty;
import io.github.ehckit.assessment.AssessmentCommand;
import io.github.ehckit.casework.RequestTemplates;
import io.github.ehckit.draft.DraftCommand;
import io.github.ehckit.draft.SectionSave;
import io.github.ehckit.history.AdviceRequestId;
import io.github.ehckit.history.CaseFileCommand;
import io.github.ehckit.history.CaseId;
import io.github.ehckit.history.PersonalText;
import io.github.ehckit.people.Actor;
import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.people.PersonName;
import io.github.ehckit.people.Role;
import io.github.ehckit.people.Signatory;
import io.github.ehckit.spi.EhcHub;
import io.github.ehckit.spi.memory.InMemoryDirectory;
import io.github.ehckit.spi.memory.RecordingNotifier;
import io.github.ehckit.template.AdviceIntention;
import io.github.ehckit.template.Header;
import io.github.ehckit.template.NationalTemplates;
import io.github.ehckit.template.Template;
import io.github.ehckit.template.TemplateRef;
import io.github.ehckit.template.answer.SectionCode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two requests of one case, each on a template of its own, on each kind of storage. */
class TwoTemplatesTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-04T09:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 4);
    private static final PersonalText WHY = new PersonalText("Needs may call for a plan");
    private static final Signatory PROFILE = new Signatory(new PersonName("Mina", "Okafor"), "Psychologist");
    private static final Template STANDARD = form("own-advice", 1);
    private static final Template OF_SOCIAL_CARE = form("social-care", 2);

    private final AuthorityCode authority = TestDatabase.anAuthority();
    private final Actor coordinator = person("coordinator", Role.COORDINATOR);
    private final Actor psychologist = person("psychologist", Role.CONTRIBUTOR);
    private final Actor administrator = person("administrator", Role.ADMINISTRATOR);

    @ParameterizedTest
    @EnumSource(StorageUnderTest.class)
    void R_081_and_R_100_each_request_is_answered_and_read_on_its_own_template(StorageUnderTest keeping) {
        try (EhcHub hub = StorageUnderTest.assembly(keeping.stores(), directory(), new RecordingNotifier(), CLOCK)
                .with(RequestTemplates.standard()
                        .with(AdviceType.SOCIAL_CARE, OF_SOCIAL_CARE.ref().id()))
                .open()) {
            List.of(form("social-care", 1), STANDARD, OF_SOCIAL_CARE)
                    .forEach(template ->
                            hub.templates().publish(template, administrator).orElseThrow());
            CaseId id = assessed(hub);
            answered(hub, id, 1, AdviceType.PSYCHOLOGICAL, AdviceIntention.WILL_KNOWN_MEETS);
            answered(hub, id, 2, AdviceType.SOCIAL_CARE, AdviceIntention.NO_KNOWN_NOT_MEETS);
            assertThat(sealed(hub, id, 1)).isEqualTo(STANDARD.ref());
            assertThat(sealed(hub, id, 2)).isEqualTo(OF_SOCIAL_CARE.ref());
            assertThat(hub.reading().duties(id, coordinator).orElseThrow().of(AdviceType.SOCIAL_CARE))
                    .isEqualTo(new Duty.Unmet(AdviceType.SOCIAL_CARE, List.of(2)));
            assertThat(hub.reading().duties(id, coordinator).orElseThrow().of(AdviceType.PSYCHOLOGICAL))
                    .isEqualTo(new Duty.Met(AdviceType.PSYCHOLOGICAL, List.of(1)));
        }
    }

    private CaseId assessed(EhcHub hub) {
        CaseId id = hub.casework()
                .open(new AssessmentCommand.ReceiveRequest(OneOfEach.CHILD, DAY, true), coordinator)
                .orElseThrow()
                .id();
        AssessmentCommand.DecideToAssess yes = new AssessmentCommand.DecideToAssess(DAY, WHY, coordinator.id());
        hub.casework().handle(id, yes, person("head", Role.DECISION_MAKER)).orElseThrow();
        return id;
    }

    private void answered(EhcHub hub, CaseId id, int number, AdviceType type, AdviceIntention intention) {
        AdviceRequestId request = new AdviceRequestId(id, number);
        Addressee to = Addressee.person(psychologist.id());
        done(hub, id, new AdviceCommand.RequestAdvice(type, to, Optional.empty()), coordinator);
        TemplateRef form = hub.advice()
                .draft(request, psychologist)
                .orElseThrow()
                .template()
                .ref();
        List<SectionSave> page = List.of(
                new SectionSave(SectionCode.HEADER, 0, Header.own(intention)),
                new SectionSave(SectionCode.BACKGROUND, 0, TestJourney.background()));
        hub.casework()
                .save(new DraftCommand.SaveDraft(request, form, page), psychologist)
                .orElseThrow();
        done(hub, id, new AdviceCommand.SubmitAdvice(request, true), psychologist);
    }

    private static void done(EhcHub hub, CaseId id, CaseFileCommand command, Actor by) {
        hub.casework().handle(id, command, by).orElseThrow();
    }

    private TemplateRef sealed(EhcHub hub, CaseId id, int number) {
        return hub.advice()
                .latest(new AdviceRequestId(id, number), coordinator)
                .orElseThrow()
                .template();
    }

    private InMemoryDirectory directory() {
        return new InMemoryDirectory().add(psychologist, PROFILE);
    }

    private Actor person(String id, Role role) {
        return new Actor(authority, new PersonId(id), role);
    }

    private static Template form(String id, int version) {
        return new Template(
                new TemplateRef(id, version),
                "Advice",
                NationalTemplates.advice().sections());
    }
}
