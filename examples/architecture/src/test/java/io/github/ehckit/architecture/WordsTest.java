package io.github.ehckit.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The words that people read keep the rules of the house, and stand on a page. */
class WordsTest {
    private static final Path PAGE = Sources.ROOT.resolve("docs/words.md");
    private static final List<ShownMessage> MESSAGES = ShownMessages.all();

    static Stream<SentenceRule> rules() {
        return SentenceRules.all().stream();
    }

    @Test
    void docs_words_shows_every_message() throws IOException {
        String page = new WordsPage(MESSAGES).text();
        if (Objects.equals(System.getProperty("ehc.docs"), "write")) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE))
                .as("the page has drifted from the code: write it with -Dehc.docs=write")
                .isEqualTo(page);
    }

    @Test
    void every_argument_has_an_example() {
        assertThat(MESSAGES.stream()
                        .flatMap(message -> ExampleArguments.missing(message.key()).stream())
                        .distinct())
                .as("add examples to ExampleArguments")
                .isEmpty();
    }

    @Test
    void every_message_of_the_domain_is_in_its_catalogue() {
        assertThat(MESSAGES).hasSizeGreaterThan(300);
        assertThat(ShownMessages.notInTheCatalogue()).isEmpty();
    }

    @Test
    void every_message_has_a_key_of_its_own() {
        assertThat(ShownMessages.ofEnums()).extracting(key -> key.key()).doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void every_message_keeps(SentenceRule rule) {
        assertThat(rule.faults(MESSAGES)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void a_message_that_breaks_the_rule_is_found_and_breaks_no_other(SentenceRule rule) {
        assertThat(rules().filter(each -> !each.faults(List.of(rule.broken())).isEmpty()))
                .extracting(SentenceRule::says)
                .containsExactly(rule.says());
    }
}
