package io.github.ehckit.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.spi.EhcHub;
import io.github.ehckit.spi.memory.InMemoryDirectory;
import io.github.ehckit.spi.memory.MemoryPlugin;
import io.github.ehckit.spi.memory.RecordingNotifier;
import io.github.ehckit.wording.MessageBundle;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PdfPluginTest {
    private static final Locale WELSH = Locale.of("cy");

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
    void a_bundle_of_texts_may_word_what_it_tells() {
        Map<String, String> texts = Map.of("pdf-refusal.too-slow", "Cymerodd y copi PDF ormod o amser.");
        try (EhcHub hub = EhcHub.assemble()
                .with(new MemoryPlugin())
                .with(new InMemoryDirectory())
                .notifier(new RecordingNotifier())
                .with(new PdfPlugin())
                .with(MessageBundle.of(WELSH, texts))
                .open()) {
            assertThat(hub.wordings().of(new AuthorityCode("DCC"), WELSH).of(PdfRefusal.TOO_SLOW))
                    .isEqualTo("Cymerodd y copi PDF ormod o amser.");
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
