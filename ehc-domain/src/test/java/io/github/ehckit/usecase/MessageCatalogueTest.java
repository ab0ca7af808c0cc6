package io.github.ehckit.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ehckit.message.Audience;
import io.github.ehckit.message.MessageKey;
import io.github.ehckit.people.Role;
import org.junit.jupiter.api.Test;

class MessageCatalogueTest {
    private final MessageCatalogue catalogue = MessageCatalogue.standard();

    @Test
    void every_message_has_english_words_and_says_who_reads_them() {
        assertThat(catalogue.keys()).hasSizeGreaterThan(500).allSatisfy(key -> {
            assertThat(key.english()).as(key.key()).isNotBlank();
            assertThat(key.audience()).as(key.key()).isNotNull();
        });
    }

    @Test
    void no_two_messages_have_one_key() {
        assertThat(catalogue.keys()).map(MessageKey::key).doesNotHaveDuplicates();
    }

    @Test
    void a_type_that_is_here_already_adds_nothing_and_a_new_one_each_of_its_messages() {
        assertThat(catalogue.with(Role.class).keys()).containsExactlyElementsOf(catalogue.keys());
        assertThat(catalogue.with(Added.class).keys())
                .hasSize(catalogue.keys().size() + Added.values().length)
                .contains(Added.values());
    }

    @Test
    void a_key_that_another_message_has_is_refused_by_name() {
        assertThatThrownBy(() -> catalogue.with(Added.class).with(Doubled.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Two messages have the key " + Added.FIRST.key() + ". Rename the type of one of them.");
    }

    private enum Added implements MessageKey {
        FIRST,
        SECOND;

        @Override
        public Audience audience() {
            return Audience.OFFICER;
        }

        @Override
        public String english() {
            return "Words of " + name();
        }
    }

    private enum Doubled implements MessageKey {
        FIRST;

        @Override
        public Audience audience() {
            return Audience.OFFICER;
        }

        @Override
        public String english() {
            return "Other words";
        }

        @Override
        public String key() {
            return Added.FIRST.key();
        }
    }
}
