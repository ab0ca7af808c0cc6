package io.github.ehckit.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.ehckit.message.Place;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.Refusal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorityTest {
    private static final Authority COUNCIL =
            new Authority(new AuthorityCode("NORTH"), "Northshire Council", "send@northshire.example");

    /** Figures that are widely published: of black, the lightest grey that passes, blue and web green. */
    @ParameterizedTest
    @CsvSource({"#000000, 21.0", "#767676, 4.54", "#0000ff, 8.59", "#008000, 5.14"})
    void P16_a_colour_that_can_be_read_on_white_is_an_accent(String written, double contrast) {
        BrandColour colour = BrandColour.of(written).orElseThrow();

        assertThat(colour.contrast()).isCloseTo(contrast, within(0.01));
        assertThat(colour).hasToString(written.toLowerCase(java.util.Locale.ROOT));
    }

    @ParameterizedTest
    @CsvSource({"#777777, 4.47", "#ffffff, 1.00", "#FF0000, 3.99", "#ffff00, 1.07"})
    void P16_a_colour_that_is_too_light_is_refused_with_its_contrast(String written, String contrast) {
        assertThat(BrandColour.of(written))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(((Refusal) refused.reasons().getFirst()).sentence())
                                .contains(contrast + " to 1", "4.5 to 1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "#12345", "17495c", "#17495g", "#17495cff", "red; background: url(x)"})
    void P11_what_is_no_colour_is_refused(String written) {
        assertThat(BrandColour.of(written))
                .isEqualTo(Outcome.refused(BrandColourRefusal.NOT_A_COLOUR.at(Place.of("accent"))));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0x1000000, 0xFFFFFF})
    void a_number_that_is_no_such_colour_makes_none(int rgb) {
        assertThatIllegalArgumentException().isThrownBy(() -> new BrandColour(rgb));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"send", "a@b\nc", "a b@c.example", "x@y?subject=z", "<a@b.example>", "mailto:a@b.example", "a@"})
    void P11_what_is_no_address_is_no_contact(String written) {
        assertThatIllegalArgumentException().isThrownBy(() -> Contact.email(written));
    }

    @Test
    void R_155_an_authority_is_reached_as_it_says() {
        Contact contact = Contact.email("CS.SENDAdmin@derbyshire.gov.uk").withPost("County Hall", "Matlock");

        assertThat(COUNCIL.at(contact).contact().post()).isEqualTo(List.of("County Hall", "Matlock"));
        assertThat(COUNCIL.contact()).isEqualTo(Contact.email("send@northshire.example"));
        assertThatIllegalArgumentException().isThrownBy(() -> contact.withPost("County Hall", " "));
    }

    @Test
    void an_authority_that_names_no_colour_has_the_standard_one() {
        assertThat(COUNCIL.brandColour()).isEqualTo(BrandColour.STANDARD);
        assertThat(COUNCIL.in(new BrandColour(0)).brandColour()).isEqualTo(new BrandColour(0));
    }
}
