package io.github.ehckit.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ehckit.port.StorageException;
import io.github.ehckit.seal.Seal;
import io.github.ehckit.template.answer.Answers;
import io.github.ehckit.template.answer.Entry;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;

class JsonTest {
    private static final String DIGEST = "0123456789abcdef".repeat(4);
    private static final String REST =
            "\"digest\":\"" + DIGEST + "\",\"by\":\"tim\",\"at\":\"2025-05-21T10:15:30Z\",\"receivedOn\":null";

    @Test
    void what_is_well_formed_is_read() {
        assertThat(Json.read("{\"version\":1," + REST + "}", Seal.class).version())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{%s}",
                "{\"version\":null,%s}",
                "{\"version\":\"1\",%s}",
                "{\"version\":1.5,%s}",
                "{\"version\":0,%s}",
                "{\"version\":1,\"version\":1,%s}",
                "{\"version\":1,\"colour\":\"red\",%s}",
                "{\"version\":1,%s} {}",
                "{\"version\":1,%s",
                "{'version':1,%s}",
                "[]",
                "null",
                ""
            })
    void anything_else_is_refused(String json) {
        assertThatThrownBy(() -> Json.read(json.formatted(REST), Seal.class).version())
                .isInstanceOfAny(JacksonException.class, NullPointerException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"kind\":\"java.lang.String\"}",
                "{\"kind\":\"io.github.ehckit.template.Answer$Written\",\"text\":\"\"}",
                "{\"kind\":\"Written\",\"text\":\"\"}",
                "{\"text\":\"\"}",
                "{\"kind\":\"written\",\"text\":1}"
            })
    void a_kind_is_known_by_its_own_name_and_no_other(String answer) {
        String json = "{\"fields\":{\"needs\":" + answer + "},\"groups\":{}}";
        assertThatThrownBy(() -> Json.read(json, Answers.class)).isInstanceOf(JacksonException.class);
    }

    @Test
    void an_event_of_a_later_version_is_a_failure_that_says_so() {
        assertThatThrownBy(() -> EventTypes.read("advice-submitted/2", "{}"))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("advice-submitted/2");
    }

    @Test
    void what_is_nested_too_deep_is_refused_before_it_is_kept() {
        Answers nested = Answers.none();
        for (int depth = 0; depth < 200; depth++) {
            nested = Answers.none().adding("deeper", Entry.of("e", nested));
        }
        Answers tooDeep = nested;
        assertThatThrownBy(() -> Json.write(tooDeep)).isInstanceOf(JacksonException.class);
    }

    @Test
    @DisplayName("R-127: there is no upper limit to a text")
    void a_long_text_is_read_back() {
        Answers longest = Answers.none().with("needs", "é😀x".repeat(10_000_000));
        assertThat(Json.read(Json.write(longest), Answers.class)).isEqualTo(longest);
    }
}
