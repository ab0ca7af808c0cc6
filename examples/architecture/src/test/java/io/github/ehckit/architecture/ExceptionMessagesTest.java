package io.github.ehckit.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The messages of the exceptions of our artefacts are sentences that say what is wrong and what to do. */
class ExceptionMessagesTest {
    private static final Path KIT = Path.of("spi", "tck");
    private static final List<String> MESSAGES = messages().toList();

    @Test
    void every_message_of_an_exception_is_made_of_sentences() {
        assertThat(MESSAGES).hasSizeGreaterThan(100);
        assertThat(MESSAGES.stream().flatMap(ExceptionMessagesTest::faults)).isEmpty();
    }

    @Test
    void every_message_of_an_exception_says_what_to_do() {
        assertThat(MESSAGES).allMatch(ExceptionSentences::saysWhatToDo);
    }

    @Test
    void a_message_is_read_with_its_values_left_out() {
        assertThat(ExceptionTexts.in("""
                class A {
                    void a(int n, String who) {
                        require(n > 0, "No " + n + " was found.");
                        throw new java.io.IOException("The file of " + who + " is"
                                + " empty.", new IllegalStateException(who));
                    }
                    Object b(Exception e) { return new StorageException("closing " + e, e); }
                    Object c(String s) { return new StringBuilder("it is no exception"); }
                }
                """)).containsExactly("No … was found.", "The file of … is empty.");
    }

    @Test
    void a_message_that_is_no_sentence_is_found() {
        assertThat(ExceptionSentences.faults("it is missing"))
                .containsExactlyInAnyOrder("begins without a capital", "ends without a full stop");
        assertThat(ExceptionSentences.faults("There is no case."))
                .containsExactly("begins with a word that names no actor");
        assertThat(ExceptionSentences.faults("Keeping it failed. Nobody knows why (R-" + "141)."))
                .containsExactly(
                        "begins with a word that names no actor",
                        "begins with a word that names no actor",
                        "says “Nobody”",
                        "cites R-141");
        assertThat(ExceptionSentences.faults("A" + " word".repeat(25) + ".")).containsExactly("has more than 25 words");
    }

    @Test
    void a_message_without_a_remedy_is_found() {
        assertThat(ExceptionSentences.saysWhatToDo("The level is 0.")).isFalse();
        assertThat(ExceptionSentences.saysWhatToDo("The level must be 1 or more."))
                .isTrue();
        assertThat(ExceptionSentences.saysWhatToDo("The level is 0. Set it to 1."))
                .isTrue();
    }

    /** Lists the messages of all artefacts but for the contract kit, whose failures are told by its rules. */
    private static Stream<String> messages() {
        return Sources.ARTEFACTS.stream()
                .flatMap(artefact -> Sources.mainOf(artefact).stream())
                .filter(file -> !file.toString().contains(KIT.toString()))
                .flatMap(file -> ExceptionTexts.in(Sources.read(file)).stream());
    }

    private static Stream<String> faults(String message) {
        List<String> faults = ExceptionSentences.faults(message);
        return faults.isEmpty() ? Stream.of() : Stream.of(message + " " + faults);
    }
}
