package io.github.ehckit.advisory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VagueWordingTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            'Regular access to a quiet room',             'FREQUENCY AVAILABILITY'
            'REGULAR breaks',                             'FREQUENCY'
            'opportunities for talk',                     'AVAILABILITY'
            'help as required',                           'CONDITION'
            'help, as appropriate.',                      'CONDITION'
            'help as and when',                           'CONDITION'
            'where possible, in class',                   'CONDITION'
            'up to 3 hours',                              'CEILING'
            'a teacher or equivalent',                    'SUBSTITUTE'
            'would benefit from therapy',                 'HOPE'
            'Access  to a room',                          'AVAILABILITY'
            'access-to-work style help',                  'AVAILABILITY'
            'regu\u00ADlar visits',                       'FREQUENCY'
            'regular',                                    'FREQUENCY'
            """)
    void Code_9_69_loose_words_are_found(String text, String meanings) {
        Set<Vagueness> expected = new HashSet<>();
        for (String meaning : meanings.split(" ")) {
            expected.add(Vagueness.valueOf(meaning));
        }
        assertThat(VagueWording.in(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "irregular visits, 20 minutes each",
                "regularity",
                "accesses to",
                "access tools",
                "keeps records up to date",
                "asrequired",
                "a therapist for 30 minutes every Monday",
                "up",
                "as",
                "😀 as 😀"
            })
    void only_whole_words_are_found(String text) {
        assertThat(VagueWording.in(text)).isEmpty();
    }

    @Test
    void of_phrases_that_begin_alike_the_longest_is_meant() {
        assertThat(VagueWording.in("up to date advice for up to 3 hours")).containsExactly(Vagueness.CEILING);
    }

    @Test
    void every_phrase_is_written_as_it_is_looked_for_and_found_in_capitals() {
        assertThat(VagueWording.phrases()).hasSizeGreaterThan(40).allSatisfy(phrase -> {
            assertThat(phrase.words()).matches("[a-z]+( [a-z]+)*");
            assertThat(phrase.endIn(phrase.words().toUpperCase(Locale.ROOT), 0))
                    .isEqualTo(phrase.words().length());
        });
        assertThat(VagueWording.phrases()).extracting(Phrase::words).doesNotHaveDuplicates();
    }

    @Test
    void Code_9_69_what_to_write_instead_is_said_for_each() {
        assertThat(Vagueness.values())
                .extracting(Vagueness::notice)
                .doesNotHaveDuplicates()
                .allMatch(notice -> notice.english().startsWith("Make ‘{question}’ more specific. "));
    }

    @Test
    void P12_a_long_text_that_nearly_matches_everywhere_is_read_once() {
        String gaps = ("as" + " ".repeat(1000)).repeat(1000);
        assertThat(VagueWording.in(gaps)).isEmpty();
        assertThat(VagueWording.in("as ".repeat(1_000_000) + "required")).containsExactly(Vagueness.CONDITION);
    }
}
