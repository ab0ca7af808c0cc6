package io.github.ehckit.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.ehckit.history.CaseId;
import io.github.ehckit.history.CaseStatus;
import io.github.ehckit.message.Audience;
import io.github.ehckit.message.MessageKey;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.Refusal;
import io.github.ehckit.outcome.RefusedException;
import io.github.ehckit.people.Actor;
import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.people.Role;
import io.github.ehckit.wording.MessageBundle;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class HubWordingTest {
    private static final AuthorityCode NORTHSHIRE = new AuthorityCode("NORTHSHIRE");
    private static final Locale WELSH = Locale.of("cy");
    private static final MessageBundle OWN = MessageBundle.of(
                    Locale.UK, Map.of("general-refusal.not-found", "We cannot find this case. Ring the SEND team."))
            .of(NORTHSHIRE);
    private static final MessageBundle IN_WELSH = MessageBundle.of(
            WELSH, Map.of("general-refusal.not-found", "Ni allwn ddod o hyd i hyn. Gofynnwch i gydlynydd yr achos."));

    @Test
    void a_refusal_of_the_hub_is_worded_as_the_authority_or_the_language_has_it() {
        try (EhcHub hub = assembled().with(OWN).with(IN_WELSH).open()) {
            Refusal reason =
                    reasonOf(() -> hub.reading().caseFile(new CaseId(NORTHSHIRE, UUID.randomUUID()), parent()));
            assertThat(hub.wordings().of(NORTHSHIRE).of(reason))
                    .isEqualTo("We cannot find this case. Ring the SEND team.");
            assertThat(hub.wordings().of(NORTHSHIRE, WELSH).of(reason))
                    .isEqualTo("Ni allwn ddod o hyd i hyn. Gofynnwch i gydlynydd yr achos.");
            assertThat(reason.sentence()).startsWith("We cannot find this for you.");
        }
    }

    @Test
    void a_plugin_may_bring_the_words_of_a_language() {
        try (EhcHub hub = assembled()
                .with(FakePlugin.named(
                        "welsh", to -> to.messages(MessageBundle.of(WELSH, Map.of("case-status.drafting", "Drafft")))))
                .open()) {
            assertThat(hub.wordings().of(NORTHSHIRE, WELSH).of(CaseStatus.DRAFTING))
                    .isEqualTo("Drafft");
        }
    }

    @Test
    void a_text_of_the_host_goes_before_one_of_a_plugin() {
        MessageBundle hosts = MessageBundle.of(WELSH, Map.of("case-status.drafting", "Drafft y cyngor"));
        FakePlugin plugin = FakePlugin.named(
                "welsh", to -> to.messages(MessageBundle.of(WELSH, Map.of("case-status.drafting", "Drafft"))));
        try (EhcHub hub = assembled().with(hosts).with(plugin).open()) {
            assertThat(hub.wordings().of(NORTHSHIRE, WELSH).of(CaseStatus.DRAFTING))
                    .isEqualTo("Drafft y cyngor");
        }
    }

    @Test
    void a_host_has_its_own_messages_worded_too() {
        try (EhcHub hub = assembled()
                .messages(OwnReason.class)
                .with(MessageBundle.of(WELSH, Map.of("hub-wording-test-own-reason.closed", "Mae’r swyddfa ar gau.")))
                .open()) {
            assertThat(hub.wordings().of(NORTHSHIRE, WELSH).of(OwnReason.CLOSED))
                    .isEqualTo("Mae’r swyddfa ar gau.");
        }
    }

    @Test
    void a_hub_does_not_open_with_a_text_that_lost_an_argument() {
        MessageBundle lossy = MessageBundle.of(
                Locale.UK, Map.of("casework-refusal.day-before-start", "Choose a later day.", "stage.plan", ""));
        AssemblyException refused = catchThrowableOfType(
                AssemblyException.class, () -> assembled().with(lossy).open());
        assertThat(refused.problems())
                .containsExactly(
                        "The text of casework-refusal.day-before-start has lost the argument ‘start’"
                                + " (bundle en-GB). Put it back, in braces.",
                        "The text of stage.plan is blank (bundle en-GB). Write it, or leave the key out.");
    }

    private enum OwnReason implements MessageKey {
        CLOSED;

        @Override
        public Audience audience() {
            return Audience.FAMILY;
        }

        @Override
        public String english() {
            return "The office is closed.";
        }
    }

    private static Assembly assembled() {
        return EhcHub.assemble().with(FakePlugin.complete("sound"));
    }

    private static Refusal reasonOf(Supplier<Outcome<?>> asked) {
        return catchThrowableOfType(RefusedException.class, () -> asked.get().orElseThrow())
                .reasons()
                .getFirst();
    }

    private static Actor parent() {
        return new Actor(NORTHSHIRE, new PersonId("p-1"), Role.PARENT);
    }
}
