package io.github.ehckit.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.ehckit.document.DocumentModel;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The HTML twin of a document on paper, as Chromium prints it. */
@DisplayName("P16 A page of HTML loses nothing when it is printed, and is printed at its own size")
class PaperTest {
    private final Optional<Browser> browser = Browser.found();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"long-words", "table-of-seven-columns", "advice-long"})
    void every_letter_is_on_the_paper(String name) throws Exception {
        DocumentModel document = GoldenDocuments.ALL.get(name);
        List<TextPosition> printed = printed(document);

        Map<String, Long> letters =
                letters(printed.stream().map(TextPosition::getUnicode).collect(Collectors.joining()));
        assertThat(letters(text(document)))
                .as("the heads of tables are printed once more on each of their pages")
                .allSatisfy((letter, count) ->
                        assertThat(letters.getOrDefault(letter, 0L)).as(letter).isGreaterThanOrEqualTo(count));
        assertThat(printed)
                .allSatisfy(letter -> assertThat(letter.getXDirAdj()).isNotNegative())
                .allSatisfy(letter -> assertThat(letter.getXDirAdj() + letter.getWidthDirAdj())
                        .isLessThanOrEqualTo(letter.getPageWidth()));
        assertThat(printed.stream().map(letter -> Math.round(letter.getYScale())))
                .as("12 points for text: not shrunk to fit")
                .contains(12);
    }

    private List<TextPosition> printed(DocumentModel document) throws IOException, InterruptedException {
        assumeTrue(browser.isPresent(), "no Chromium on the path: install the package chromium to have pages printed");
        Path page = Files.writeString(folder.resolve("page.html"), Twins.html(document));
        try (PDDocument pdf = Loader.loadPDF(browser.orElseThrow().print(page, folder))) {
            List<TextPosition> found = new ArrayList<>();
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    found.add(text);
                }
            }.writeText(pdf, Writer.nullWriter());
            return found;
        }
    }

    /** The text of a page as its reader sees it. */
    private static String text(DocumentModel document) {
        String page = Twins.html(document);
        return page.substring(page.indexOf("<body>"))
                .replaceAll("<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    /** How often each letter and digit occurs; other signs may be drawn by the browser, such as bullets. */
    private static Map<String, Long> letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .codePoints()
                .filter(Character::isLetter)
                .mapToObj(Character::toString)
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    }
}
