package io.github.ehckit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A page of {@code docs} that is generated from the tables of the code. With {@code -Dehc.docs=write} it is written; otherwise it is
 * compared, and a page that has drifted fails.
 */
public final class DocsPage {
    private static final Path DOCS = Path.of("..", "docs");

    private DocsPage() {}

    public static void holds(String name, String content) throws IOException {
        Path page = DOCS.resolve(name);
        if ("write".equals(System.getProperty("ehc.docs"))) {
            Files.createDirectories(DOCS);
            Files.writeString(page, content);
        }
        assertThat(Files.readString(page))
                .as("%s has drifted from the code: write it with -Dehc.docs=write", name)
                .isEqualTo(content);
    }
}
