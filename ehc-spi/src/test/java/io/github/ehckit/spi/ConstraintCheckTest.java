package io.github.ehckit.spi;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.assessment.AssessmentCommand;
import io.github.ehckit.casework.AuthoritySettings;
import io.github.ehckit.casework.CaseRules;
import io.github.ehckit.casework.EhcCase;
import io.github.ehckit.draft.AttachmentCommand;
import io.github.ehckit.draft.DraftCommand;
import io.github.ehckit.draft.ResolveConflict;
import io.github.ehckit.history.CaseCommand;
import io.github.ehckit.history.CaseFileCommand;
import io.github.ehckit.history.CommandContext;
import io.github.ehckit.history.SystemCommand;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.Refusal;
import io.github.ehckit.people.Actor;
import io.github.ehckit.people.Child;
import io.github.ehckit.people.PersonName;
import io.github.ehckit.people.Role;
import io.github.ehckit.port.CommandValidator;
import io.github.ehckit.spi.tck.TckCases;
import jakarta.validation.Configuration;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the annotations refuse, the domain refuses too, in the same places and in the same words; and the other way round. */
class ConstraintCheckTest {
    private static final ValidatorFactory PROVIDER =
            ValidationProviders.factory(EhcHub.class.getClassLoader()).orElseThrow();
    private static final EhcCase CASE = TckCases.ofNewAuthority().assessment().after(5);
    private static final CommandContext NOW = new CommandContext(
            new Actor(CASE.id().authority(), TckCases.COORDINATOR, Role.COORDINATOR), CASE.updatedAt());

    static Stream<Class<?>> commands() {
        return leaves(CaseCommand.class);
    }

    @AfterAll
    static void close() {
        PROVIDER.close();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void what_is_well_formed_is_well_formed_to_both(Class<?> kind) {
        assertThat(EveryShape.wellFormed(kind)).isNotEmpty().allSatisfy(command -> {
            assertThat(checked((CaseCommand) command)).isEmpty();
            assertThat(decided((CaseCommand) command)).isEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("commands")
    void what_is_spoiled_is_refused_by_both_alike(Class<?> kind) {
        EveryShape.wellFormed(kind).stream()
                .flatMap(EveryShape::spoiled)
                .forEach(command ->
                        assertThat(checked((CaseCommand) command)).isEqualTo(decided((CaseCommand) command)));
    }

    @Test
    void many_of_the_spoiled_are_refused() {
        assertThat(commands()
                        .flatMap(kind -> EveryShape.wellFormed(kind).stream())
                        .flatMap(EveryShape::spoiled)
                        .filter(command -> !checked((CaseCommand) command).isEmpty()))
                .hasSizeGreaterThan(100);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void a_validator_of_the_hosts_finds_the_same_in_the_same_words(Class<?> kind) {
        try (ValidatorFactory hosts = factory(new ParameterMessageInterpolator())) {
            CommandValidator check = new ConstraintCheck(hosts.getValidator());
            EveryShape.wellFormed(kind).stream()
                    .flatMap(EveryShape::spoiled)
                    .forEach(command -> assertThat(Set.copyOf(check.faults((CaseCommand) command)))
                            .isEqualTo(decided((CaseCommand) command)));
        }
    }

    @Test
    void P13_the_words_of_a_validator_which_may_quote_what_was_sent_are_left_out() {
        AssessmentCommand.ReceiveRequest named = named("Zqcanary".repeat(20));
        assertThat(faults(quoting(template -> "no: " + "Zqcanary".repeat(20)), named))
                .singleElement()
                .satisfies(refusal ->
                        assertThat(refusal.sentence()).isEqualTo("Shorten the first name to 100 characters or fewer."))
                .satisfies(refusal -> assertThat(refusal.path()).contains("child.name.given"));
    }

    @Test
    void a_hub_takes_the_provider_on_the_class_path_and_closes_it() {
        EhcHub hub = EhcHub.inMemory();
        assertThat(validatorOf(hub)).startsWith("ehc-spi over org.hibernate.validator");
        hub.close();
    }

    @Test
    void a_hub_takes_the_validator_of_the_host_before_the_provider() {
        Validator given = PROVIDER.getValidator();
        try (EhcHub hub = EhcHub.assemble()
                .with(FakePlugin.complete("sound"))
                .hostResource(given)
                .open()) {
            assertThat(validatorOf(hub))
                    .isEqualTo("ehc-spi over " + given.getClass().getName());
        }
    }

    @Test
    void without_a_provider_it_is_left_to_the_domain() {
        assertThat(ValidationProviders.factory(ClassLoader.getPlatformClassLoader()))
                .isEmpty();
        assertThat(CommandValidator.NONE.faults(named(" "))).isEmpty();
    }

    private static AssessmentCommand.ReceiveRequest named(String given) {
        return new AssessmentCommand.ReceiveRequest(
                new Child(new PersonName(given, "Ashdown"), NOW.date()), NOW.date());
    }

    private static Set<Refusal> checked(CaseCommand command) {
        return Set.copyOf(new ConstraintCheck(PROVIDER.getValidator()).faults(command));
    }

    /** What the domain says about the shape of a command, which is the first that it asks. */
    private static Set<Refusal> decided(CaseCommand command) {
        return reasons(decide(command))
                .filter(refusal -> refusal.under().equals("format"))
                .collect(Collectors.toSet());
    }

    private static Outcome<?> decide(CaseCommand command) {
        AuthoritySettings settings = AuthoritySettings.standard();
        return switch (command) {
            case AssessmentCommand.Opening opening -> CaseRules.open(opening, settings.law(), NOW, List.of());
            case CaseFileCommand onFile -> CaseRules.admit(CASE, onFile, settings, NOW);
            case DraftCommand onDraft -> CaseRules.admit(CASE, onDraft, NOW);
            case ResolveConflict onCopy -> CaseRules.resolve(CASE, onCopy, NOW);
            case AttachmentCommand onDocument -> CaseRules.attachment(CASE, onDocument, NOW);
            case SystemCommand bySystem -> CaseRules.system(CASE, bySystem, settings, NOW);
        };
    }

    private static Stream<Refusal> reasons(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(var reasons) ? reasons.stream() : Stream.empty();
    }

    private static List<Refusal> faults(MessageInterpolator words, CaseCommand command) {
        try (ValidatorFactory hosts = factory(words)) {
            return new ConstraintCheck(hosts.getValidator()).faults(command);
        }
    }

    private static MessageInterpolator quoting(Function<String, String> words) {
        return new MessageInterpolator() {
            @Override
            public String interpolate(String template, Context context) {
                return words.apply(template);
            }

            @Override
            public String interpolate(String template, Context context, Locale locale) {
                return words.apply(template);
            }
        };
    }

    private static ValidatorFactory factory(MessageInterpolator words) {
        Configuration<?> configuration = Validation.byDefaultProvider().configure();
        return configuration.messageInterpolator(words).buildValidatorFactory();
    }

    private static String validatorOf(EhcHub hub) {
        return hub.bindings().stream()
                .filter(choice -> choice.port().equals("CommandValidator"))
                .map(PortBinding::from)
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(ConstraintCheckTest::leaves)
                : Stream.of(type);
    }
}
