package io.github.ehckit.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.ehckit.document.DocumentModel;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The twin of each golden document in a browser, examined by axe-core at the width of a desk and of a telephone. */
@DisplayName("P16 Pages have no barrier that axe-core finds, and none scrolls sideways")
class BrowserTest {
    private static final Pattern TOLD = Pattern.compile("<pre id=\"told\">(.*?)</pre>", Pattern.DOTALL);
    private static final Pattern PASSED = Pattern.compile(".* at (1280|320): [1-9]\\d* rules passed");
    private static final String BARRIER =
            "<!DOCTYPE html><html><head><title></title></head><body><img src=\"data:,\"><p>x</p>"
                    + "<div style=\"width: 2000px\">wide</div></body></html>";

    private final Optional<Browser> browser = Browser.found();

    @TempDir
    private Path folder;

    @Test
    void no_golden_document_has_a_barrier() throws Exception {
        String pages = GoldenDocuments.ALL.entrySet().stream()
                .map(golden -> "[" + quoted(golden.getKey()) + "," + quoted(page(golden.getValue())) + "]")
                .collect(Collectors.joining(","));
        List<String> told = examined(pages);

        assertThat(told).filteredOn(line -> !PASSED.matcher(line).matches()).isEmpty();
        assertThat(told).hasSize(2 * GoldenDocuments.ALL.size());
    }

    @Test
    void a_page_with_barriers_is_told() throws Exception {
        assertThat(String.join("\n", examined("[\"bad\"," + quoted(BARRIER) + "]")))
                .contains("scrolls sideways", "html-has-lang", "document-title", "image-alt");
    }

    /** The page without its policy, which would forbid the examination; nothing else is changed. */
    private static String page(DocumentModel document) {
        return Twins.html(document).replaceFirst("<meta http-equiv=\"Content-Security-Policy\"[^>]*>", "");
    }

    private List<String> examined(String pages) throws IOException, InterruptedException {
        assumeTrue(browser.isPresent(), "no Chromium on the path: install the package chromium to have pages examined");
        Path harness = folder.resolve("harness.html");
        Files.writeString(
                harness,
                "<!DOCTYPE html><meta charset=\"utf-8\"><body><script>const PAGES = [" + pages + "]; const AXE = "
                        + quoted(resource("/axe.min.js")) + ";" + resource("/io/github/ehckit/pdf/examine.js")
                        + "</script>");
        Matcher told = TOLD.matcher(browser.orElseThrow().open(harness, folder));
        assertThat(told.find()).as("the examination came to its end").isTrue();
        return told.group(1).lines().filter(line -> !line.isBlank()).toList();
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = BrowserTest.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** As a string of JavaScript inside of an element {@code script}. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars().forEach(c -> {
            boolean plain = c >= ' ' && c < 0x7F && c != '"' && c != '\\' && c != '<';
            quoted.append(plain ? String.valueOf((char) c) : "\\u%04x".formatted(c));
        });
        return quoted.append('"').toString();
    }
}
