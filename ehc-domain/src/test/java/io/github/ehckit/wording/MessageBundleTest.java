package io.github.ehckit.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.ehckit.advice.AdviceNotice;
import io.github.ehckit.advice.AdviceTimeline;
import io.github.ehckit.advice.AdviceType;
import io.github.ehckit.casework.CaseworkRefusal;
import io.github.ehckit.casework.input.InputField;
import io.github.ehckit.history.CaseStatus;
import io.github.ehckit.history.Stage;
import io.github.ehckit.message.AmountMessage;
import io.github.ehckit.message.Argument;
import io.github.ehckit.outcome.Refusal;
import io.github.ehckit.outcome.RefusedException;
import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.people.Role;
import io.github.ehckit.record.Flag;
import io.github.ehckit.record.RecordRefusal;
import io.github.ehckit.usecase.MessageCatalogue;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class MessageBundleTest {
    private static final Locale WELSH = Locale.of("cy");
    private static final AuthorityCode NORTHSHIRE = new AuthorityCode("NORTHSHIRE");
    private static final AuthorityCode SOUTHSHIRE = new AuthorityCode("SOUTHSHIRE");
    private static final LocalDate START = LocalDate.of(2026, 1, 5);

    private final MessageCatalogue catalogue = MessageCatalogue.standard();
    private final MessageBundle welsh =
            MessageBundle.of(ResourceBundle.getBundle("wording.messages", Locale.of("cy", "GB")));

    @Test
    void a_welsh_bundle_of_ten_texts_words_what_it_has_and_the_rest_stays_english() {
        Wording wording = wordings(welsh).of(NORTHSHIRE, WELSH);
        assertThat(welsh.texts()).hasSize(10);
        assertThat(List.of(
                        wording.of(CaseStatus.REQUEST_RECEIVED),
                        wording.of(CaseStatus.DRAFTING),
                        wording.of(CaseStatus.CLOSED_IN_PROCESS),
                        wording.of(Stage.REQUEST),
                        wording.of(Stage.ASSESSMENT),
                        wording.of(AmountMessage.days(3)),
                        wording.of(CaseworkRefusal.DAY_IN_FUTURE.refusal()),
                        wording.of(beforeStart()),
                        wording.of(Refusal.notFound()),
                        wording.of(RecordRefusal.FLAG_SET_ALREADY.refusal(Argument.of("flag", Flag.SAFEGUARDING)))))
                .containsExactly(
                        "Cais wedi dod i law",
                        "Cynllun drafft yn cael ei baratoi",
                        "Ar gau",
                        "Cais",
                        "Asesiad",
                        "3 diwrnod",
                        "Rhaid i’r dyddiad fod heddiw neu yn y gorffennol.",
                        "Dechreuodd yr achos ar Dydd Llun 5 Ionawr 2026. Rhowch y dyddiad hwnnw neu un diweddarach.",
                        "Ni allwn ddod o hyd i hyn, neu nid oes gennych fynediad ato. Gofynnwch i gydlynydd yr achos.",
                        "Mae’r faner ‘" + Flag.SAFEGUARDING.english()
                                + "’ wedi’i gosod eisoes. Nid oes angen i chi wneud dim.");
        assertThat(wording.of(Stage.PLAN)).isEqualTo("Plan");
    }

    @Test
    void R_036_an_authority_words_a_status_and_no_other_authority_does() {
        MessageBundle own = MessageBundle.of(Locale.ENGLISH, Map.of("case-status.drafting", "We are writing the plan"))
                .of(NORTHSHIRE);
        assertThat(wordings(own).of(NORTHSHIRE).of(CaseStatus.DRAFTING)).isEqualTo("We are writing the plan");
        assertThat(wordings(own).of(SOUTHSHIRE).of(CaseStatus.DRAFTING)).isEqualTo("Draft plan being prepared");
        assertThat(wordings(own).of(NORTHSHIRE, WELSH).of(CaseStatus.DRAFTING)).isEqualTo("We are writing the plan");
    }

    @Test
    void an_authoritys_own_text_goes_before_one_for_all_and_the_later_of_two_before_the_earlier() {
        MessageBundle forAll = english("For all");
        MessageBundle own = english("Our own").of(NORTHSHIRE);
        assertThat(wordings(own, forAll).of(NORTHSHIRE).of(Stage.PLAN)).isEqualTo("Our own");
        assertThat(wordings(own, forAll).of(SOUTHSHIRE).of(Stage.PLAN)).isEqualTo("For all");
        assertThat(wordings(english("Earlier"), english("Later")).of(SOUTHSHIRE).of(Stage.PLAN))
                .isEqualTo("Later");
    }

    @Test
    void an_argument_may_move_within_a_changed_sentence() {
        MessageBundle turned = MessageBundle.of(
                Locale.UK,
                Map.of("casework-refusal.day-before-start", "The case began on {start}. Choose a later day."));
        assertThat(wordings(turned).of(NORTHSHIRE).of(beforeStart()))
                .isEqualTo("The case began on Monday 5 January 2026. Choose a later day.");
    }

    @Test
    void a_bundle_that_drops_an_argument_is_refused_with_every_other_fault() {
        MessageBundle faulty = MessageBundle.of(
                WELSH,
                Map.of(
                        "casework-refusal.day-before-start", "Dewiswch ddiwrnod arall.",
                        "case-status.drafting", " ",
                        "case-status.unheard-of", "Rhywbeth",
                        "stage.assessment", "Asesiad { day }",
                        "stage.plan", "Cynllun {day}"));
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> wordings(faulty, welsh))
                .satisfies(refused -> assertThat(refused.reasons())
                        .extracting(Refusal::sentence)
                        .containsExactly(
                                "The text of case-status.drafting is blank (bundle cy). Write it, or leave the key out.",
                                "No message of this hub has the key case-status.unheard-of (bundle cy)."
                                        + " Take a key from docs/words.md, or add the plugin that has the message.",
                                "The text of casework-refusal.day-before-start has lost the argument ‘start’ (bundle cy)."
                                        + " Put it back, in braces.",
                                "The text of stage.assessment has a brace too many (bundle cy)."
                                        + " Use braces only around the name of an argument, without spaces.",
                                "The message stage.plan has no argument ‘day’ (bundle cy)."
                                        + " Remove it from the text, or correct its name."));
    }

    @Test
    void a_message_that_is_not_translated_is_english_from_its_first_word_to_its_last() {
        MessageBundle own = MessageBundle.of(
                        Locale.UK, Map.of("casework-refusal.day-too-early", "Choose a year from 1900 on."))
                .of(NORTHSHIRE);
        Wording wording = wordings(own, MessageBundle.of(WELSH, Map.of("amount-message.days", "{count} diwrnod")))
                .of(NORTHSHIRE, WELSH);
        assertThat(wording.of(beforeStart()))
                .isEqualTo("The date must be on or after Monday 5 January 2026, when the case started.");
        assertThat(wording.of(AdviceNotice.LATE.notice(
                        Argument.of("due", START), Argument.of("days", AmountMessage.days(3)))))
                .isEqualTo("This advice was due on Monday 5 January 2026. It has been accepted, 3 days late."
                        + " You do not need to do anything.");
        assertThat(wording.of(CaseworkRefusal.DAY_TOO_EARLY.refusal())).isEqualTo("Choose a year from 1900 on.");
        assertThat(wording.of(START)).isEqualTo("Dydd Llun 5 Ionawr 2026");
    }

    @Test
    void a_language_that_no_bundle_speaks_is_english() {
        Wording french = wordings(welsh).of(NORTHSHIRE, Locale.FRENCH);
        assertThat(french.language()).isEqualTo(Locale.UK);
        assertThat(french.of(START)).isEqualTo("Monday 5 January 2026");
    }

    @Test
    void a_bundle_without_a_language_is_refused() {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> wordings(MessageBundle.of(Locale.ROOT, Map.of())))
                .withMessageContaining("The bundle und names no language. Name one, such as cy.");
        assertThatNullPointerException()
                .isThrownBy(() -> MessageBundle.of(nothing(), Map.of()))
                .withMessageContaining("A bundle must have a language.");
    }

    @Test
    void a_place_is_worded_part_by_part() {
        MessageBundle renamed = MessageBundle.of(Locale.UK, Map.of("input-field.since", "day of the change"));
        assertThat(wordings(renamed).of(NORTHSHIRE).of(InputField.SINCE.place()))
                .isEqualTo("Day of the change");
    }

    @Test
    void a_word_by_itself_is_a_label_with_a_capital_and_within_a_sentence_it_has_none() {
        Wording wording = Wording.english();
        assertThat(wording.of(AdviceType.MEDICAL)).isEqualTo("Medical advice");
        assertThat(wording.of(Role.COORDINATOR)).isEqualTo("Case co-ordinator");
        assertThat(wording.of(AdviceTimeline.REQUESTED.message(
                        Argument.of("advice", AdviceType.MEDICAL), Argument.of("request", 1))))
                .isEqualTo("The local authority asked for medical advice (request 1).");
    }

    @Test
    void a_bundle_prints_no_text() {
        assertThat(welsh).hasToString("MessageBundle[cy, 10 texts]");
        assertThat(welsh.of(NORTHSHIRE)).hasToString("MessageBundle[cy, NORTHSHIRE, 10 texts]");
    }

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    private static <T> T nothing() {
        return null;
    }

    private static MessageBundle english(String plan) {
        return MessageBundle.of(Locale.UK, Map.of("stage.plan", plan));
    }

    private static Refusal beforeStart() {
        return CaseworkRefusal.DAY_BEFORE_START.refusal(Argument.of("start", START));
    }

    private Wordings wordings(MessageBundle... bundles) {
        return catalogue.wordings(List.of(bundles)).orElseThrow();
    }
}
