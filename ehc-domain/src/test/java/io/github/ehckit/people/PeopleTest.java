package io.github.ehckit.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleTest {
    private static final TeamId THERAPISTS = new TeamId("speech-therapy");
    private static final TeamId PAEDIATRICS = new TeamId("paediatrics");
    private static final PersonName NAME = new PersonName("Rowan", "Ashdown");
    private static final Signatory PROFILE = new Signatory(NAME, "Therapist");

    @ParameterizedTest
    @ValueSource(strings = {"DE", "NORTHSHIRE", "E06000001", "A-1", "ABCDEFGHIJKLMNOPQRST"})
    void P9_an_authority_has_a_short_code(String code) {
        assertThat(new AuthorityCode(code)).hasToString(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "D", "de", "1A", "-A", "A B", "A_B", "AB\n", "DÉ", "ABCDEFGHIJKLMNOPQRSTU"})
    void P9_anything_else_is_refused_as_the_code_of_an_authority(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AuthorityCode(code))
                .withMessageContaining("2 to 20");
    }

    @Test
    void authorities_are_ordered_by_their_code() {
        assertThat(new AuthorityCode("AB")).isLessThan(new AuthorityCode("AC"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "7", "auth0:5f7c8ec7", "S-1-5-21.x_Y", "123e4567-e89b-12d3-a456-426614174000"})
    void an_identifier_of_the_host_is_kept(String value) {
        assertThat(new PersonId(value)).hasToString(value);
        assertThat(new TeamId(value)).hasToString(value);
    }

    @Test
    void an_identifier_has_64_characters_at_most() {
        assertThat(new PersonId("x".repeat(64)).value()).hasSize(64);
        assertRefused("x".repeat(65));
    }

    @ParameterizedTest(name = "P13: {0} is no identifier: it could be an e-mail address or a name")
    @ValueSource(strings = {"rowan@example.org", "Rowan Ashdown", "", " ", "a/b", "a,b", "a\n", "é"})
    void P13_what_could_be_an_email_address_or_a_name_is_refused(String value) {
        assertRefused(value);
    }

    @ParameterizedTest(name = "born {0}, aged {2} on {1}")
    @CsvSource({
        "2001-05-21, 2026-05-20, 24",
        "2001-05-21, 2026-05-21, 25",
        "2001-05-21, 2026-05-22, 25",
        "2010-08-31, 2026-08-30, 15",
        "2010-08-31, 2026-08-31, 16",
        "2004-02-29, 2029-02-28, 24",
        "2004-02-29, 2029-03-01, 25",
        "2004-02-29, 2028-02-28, 23",
        "2004-02-29, 2028-02-29, 24",
        "2026-01-01, 2026-01-01, 0",
        "2026-01-01, 2025-12-31, 0",
        "2026-01-01, 2024-12-31, -1"
    })
    void on_the_birthday_itself_the_new_year_of_age_counts(LocalDate born, LocalDate day, int age) {
        assertThat(new Child(NAME, born).ageOn(day)).isEqualTo(age);
    }

    @Test
    void R_095_a_signature_is_name_and_job_title() {
        assertThat(PROFILE.signature()).isEqualTo("Rowan Ashdown, Therapist");
        assertThat(new Signatory(NAME, " ").signature()).isEqualTo("Rowan Ashdown");
    }

    @Test
    void R_189_a_name_is_shown_with_title_suffix_and_preferred_name_as_they_are_written() {
        assertThat(NAME.full()).isEqualTo("Rowan Ashdown");
        assertThat(NAME.titled("Dr").suffixed("MBE").full()).isEqualTo("Dr Rowan Ashdown MBE");
        assertThat(NAME.preferring("Ro").full()).isEqualTo("Rowan Ashdown (Ro)");
        assertThat(new Signatory(NAME.titled("Dr"), "Therapist").signature()).isEqualTo("Dr Rowan Ashdown, Therapist");
    }

    @Test
    void R_189_who_has_one_name_alone_has_it_whichever_box_it_was_typed_into() {
        PersonName single = new PersonName("", "Suharto");
        assertThat(single.full()).isEqualTo("Suharto");
        assertThat(Stream.of(
                        new PersonName("Suharto", ""),
                        new PersonName("Suharto", absent()),
                        new PersonName(absent(), "Suharto"),
                        new PersonName(" ", "Suharto"),
                        new PersonName(" ", absent(), "Suharto", absent(), " ")))
                .allMatch(single::equals);
    }

    @Test
    void R_006_and_R_007_a_manager_of_one_team_has_no_power_in_another() {
        Actor manager = actor(Membership.manager(THERAPISTS), Membership.of(PAEDIATRICS));

        assertThat(manager.manages(THERAPISTS)).isTrue();
        assertThat(manager.belongsTo(THERAPISTS)).isTrue();
        assertThat(manager.manages(PAEDIATRICS)).isFalse();
        assertThat(manager.belongsTo(PAEDIATRICS)).isTrue();
        assertThat(actor(Membership.of(PAEDIATRICS)).belongsTo(THERAPISTS)).isFalse();
    }

    @Test
    void an_actor_does_not_gain_memberships_later() {
        Set<Membership> memberships = new HashSet<>();
        Actor actor = new Actor(new AuthorityCode("AB"), new PersonId("p1"), Role.CONTRIBUTOR, memberships);
        memberships.add(Membership.manager(THERAPISTS));

        assertThat(actor.manages(THERAPISTS)).isFalse();
    }

    @Test
    void an_actor_belongs_to_no_team_unless_it_is_said() {
        assertThat(new Actor(new AuthorityCode("AB"), new PersonId("p1"), Role.PARENT).memberships())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void three_roles_act_for_the_authority_itself(Role role) {
        assertThat(role.ofTheAuthority())
                .isEqualTo(Set.of(Role.COORDINATOR, Role.DECISION_MAKER, Role.ADMINISTRATOR)
                        .contains(role));
    }

    @Test
    void every_role_has_words_of_its_own() {
        assertThat(Arrays.stream(Role.values()).map(Role::english))
                .doesNotHaveDuplicates()
                .allMatch(words -> words.matches("[a-z, -]+"));
    }

    @Test
    void P13_none_prints_who_somebody_is() {
        assertThat(NAME).hasToString("PersonName[…]");
        assertThat(PROFILE).hasToString("Signatory[…]");
        assertThat(new Child(NAME, LocalDate.of(2015, 3, 14))).hasToString("Child[…]");
        assertThat(actor().toString()).contains("p1").doesNotContain("Rowan", "Ashdown", "Therapist");
    }

    /** What a form hands over for a box that it does not have. */
    @SuppressWarnings("NullAway")
    private static String absent() {
        return null;
    }

    private static Actor actor(Membership... memberships) {
        return new Actor(new AuthorityCode("AB"), new PersonId("p1"), Role.CONTRIBUTOR, Set.of(memberships));
    }

    private static void assertRefused(String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PersonId(value))
                .withMessageContaining("1 to 64");
        assertThatIllegalArgumentException().isThrownBy(() -> new TeamId(value)).withMessageContaining("1 to 64");
    }
}
