package io.github.ehckit.spi;

import static io.github.ehckit.spi.FakePlugin.complete;
import static io.github.ehckit.spi.FakePlugin.named;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.ehckit.port.StorageException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClosingTest {
    private final List<String> closed = new ArrayList<>();

    @Test
    void a_hub_closes_what_plugins_opened_the_last_first_and_once() {
        EhcHub hub = EhcHub.assemble()
                .with(complete("sound"))
                .with(opening("pool", "file"))
                .open();
        hub.close();
        hub.close();
        assertThat(closed).containsExactly("file", "pool");
    }

    @Test
    void an_assembly_that_fails_closes_what_plugins_had_opened() {
        assertThatExceptionOfType(AssemblyException.class)
                .isThrownBy(() -> EhcHub.assemble().with(opening("pool")).open());
        assertThat(closed).containsExactly("pool");
    }

    @Test
    void what_cannot_be_closed_is_told_after_everything_else_was() {
        EhcHub hub = EhcHub.assemble()
                .with(complete("sound"))
                .with(opening("pool"))
                .with(named(
                        "acme",
                        to -> to.closing(() -> {
                            throw new IOException("secret");
                        })))
                .open();
        assertThatExceptionOfType(StorageException.class)
                .isThrownBy(hub::close)
                .withMessageContaining("closing")
                .withMessageNotContaining("secret");
        assertThat(closed).containsExactly("pool");
    }

    private FakePlugin opening(String... resources) {
        return named("acme", to -> List.of(resources).forEach(name -> to.closing(() -> closed.add(name))));
    }
}
