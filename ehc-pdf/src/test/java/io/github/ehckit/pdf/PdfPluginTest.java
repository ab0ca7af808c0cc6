package io.github.ehckit.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.spi.EhcHub;
import io.github.ehckit.spi.memory.InMemoryDirectory;
import io.github.ehckit.spi.memory.MemoryPlugin;
import io.github.ehckit.spi.memory.RecordingNotifier;
import org.junit.jupiter.api.Test;

class PdfPluginTest {

    @Test
    void a_hub_that_names_it_writes_pdf() {
        try (EhcHub hub = EhcHub.assemble()
                .with(new MemoryPlugin())
                .with(new InMemoryDirectory())
                .notifier(new RecordingNotifier())
                .with(new PdfPlugin())
                .open()) {
            assertThat(hub.renderer("application/pdf")).containsInstanceOf(PdfRenderer.class);
        }
    }

    @Test
    void a_hub_that_discovers_finds_it() {
        try (EhcHub hub = EhcHub.assemble()
                .with(new MemoryPlugin())
                .with(new InMemoryDirectory())
                .notifier(new RecordingNotifier())
                .discover()
                .open()) {
            assertThat(hub.mediaTypes()).contains("application/pdf");
        }
    }
}
