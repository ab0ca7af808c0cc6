package io.github.ehckit.spi.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.ehckit.document.DocumentModel;
import io.github.ehckit.document.Language;
import io.github.ehckit.document.Paragraph;
import io.github.ehckit.document.Run;
import io.github.ehckit.document.Transcript;
import io.github.ehckit.document.TranscriptEntry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class HtmlRendererTest {

    static Stream<DocumentModel> documents() {
        return Samples.all();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void the_page_says_the_transcript_in_its_order(DocumentModel document) throws IOException {
        assertThat(PageReader.passages(html(document)))
                .extracting(TranscriptEntry::role, TranscriptEntry::level, TranscriptEntry::text)
                .isEqualTo(Transcript.of(document).stream()
                        .map(passage ->
                                org.assertj.core.groups.Tuple.tuple(passage.role(), passage.level(), passage.text()))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("documents")
    @DisplayName("P11 Nothing on the page acts, whatever was typed")
    void nothing_acts(DocumentModel document) throws IOException {
        List<Element> elements = elements(PageReader.parse(html(document)), "*");

        assertThat(elements)
                .noneMatch(element -> List.of("script", "iframe", "object", "embed", "form", "link", "base")
                        .contains(element.getTagName()));
        for (Element element : elements) {
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                String name = element.getAttributes().item(i).getNodeName();
                assertThat(name).doesNotStartWith("on").isNotEqualTo("style");
            }
        }
        assertThat(elements.stream()
                        .map(element -> element.getAttribute("href"))
                        .filter(href -> !href.isEmpty()))
                .allMatch(href -> href.startsWith("#s") || href.equals("https://www.gov.uk/a?b=c&d=%22e"));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void ids_are_unique_and_what_is_referred_to_is_there(DocumentModel document) throws IOException {
        List<Element> elements = elements(PageReader.parse(html(document)), "*");
        List<String> ids = new ArrayList<>(elements.stream()
                .map(element -> element.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList());

        assertThat(ids).doesNotHaveDuplicates();
        for (Element element : elements) {
            if (element.hasAttribute("aria-labelledby")) {
                assertThat(ids).contains(element.getAttribute("aria-labelledby"));
            }
            if (element.getAttribute("href").startsWith("#")) {
                assertThat(ids).contains(element.getAttribute("href").substring(1));
            }
        }
    }

    @Test
    @DisplayName("P16 Cells of the head name columns, header cells of the body name rows")
    void header_cells_have_a_scope() throws IOException {
        Document page = PageReader.parse(html(Samples.all().findFirst().orElseThrow()));

        assertThat(elements(page, "th"))
                .extracting(th -> th.getTextContent() + " " + th.getAttribute("scope"))
                .containsExactly("Ordinary text col", "c col", "h row");
        assertThat(elements(page, "th").getFirst().getAttribute("colspan")).isEqualTo("2");
        assertThat(elements(page, "th").getLast().getAttribute("rowspan")).isEqualTo("2");
    }

    @Test
    @DisplayName("P16 The page and its foreign words tell their language, and text from the right its direction")
    void languages_and_directions_are_told() throws IOException {
        DocumentModel document = Samples.document(
                Paragraph.of(Run.of("In Welsh: "), Run.of("tŷ").in(Language.WELSH)),
                Paragraph.of("\u05E9\u05DC\u05D5\u05DD"),
                Paragraph.of("left"));
        Document page = PageReader.parse(html(document));

        assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo("en-GB");
        assertThat(elements(page, "span"))
                .extracting(span -> span.getAttribute("lang"))
                .containsExactly("cy");
        assertThat(elements((Element) page.getElementsByTagName("main").item(0), "p"))
                .extracting(p -> p.getAttribute("dir"))
                .containsExactly("", "auto", "");
    }

    @Test
    @DisplayName("P11 The policy admits the style sheet by its digest, and nothing else")
    void the_policy_fits_the_style_sheet() throws Exception {
        Document page = PageReader.parse(html(Samples.document()));
        String style = elements(page, "style").getFirst().getTextContent();
        byte[] digest =
                java.security.MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));

        assertThat(new String(html(Samples.document()), StandardCharsets.UTF_8))
                .contains(
                        "style-src &#39;sha256-" + java.util.Base64.getEncoder().encodeToString(digest) + "&#39;")
                .contains("default-src &#39;none&#39;");
    }

    @Test
    void the_same_document_gives_the_same_bytes_anywhere() throws IOException {
        DocumentModel document = Samples.all().toList().getLast();
        byte[] here = html(document);
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        try {
            assertThat(html(document)).isEqualTo(here);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void an_interrupted_thread_writes_no_page() {
        Thread.currentThread().interrupt();
        try {
            assertThatExceptionOfType(InterruptedIOException.class)
                    .isThrownBy(() -> new HtmlRenderer()
                            .render(Samples.document(Paragraph.of("x")), OutputStream.nullOutputStream()));
        } finally {
            Thread.interrupted();
        }
    }

    @Test
    void it_writes_html() {
        assertThat(new HtmlRenderer().mediaType()).isEqualTo("text/html");
    }

    private static byte[] html(DocumentModel document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new HtmlRenderer().render(document, out).orElseThrow();
        return out.toByteArray();
    }

    private static List<Element> elements(Document page, String name) {
        return elements(page.getDocumentElement(), name);
    }

    private static List<Element> elements(Element in, String name) {
        NodeList found = in.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }
}
