package io.github.ehckit.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.ehckit.document.DocumentModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Documents that are known by sight, each with its model, its structure tree and its pages. A change that is meant is looked at
 * and written anew: {@code -Dehc.golden=write}. What differs is in {@code target/golden}: expected, actual, and their difference.
 */
@DisplayName("P16 Golden documents look, and are built, as they did")
class GoldenTest {
    private static final Path KEPT = Path.of("src", "test", "resources", "golden");
    private static final boolean WRITE = "write".equals(System.getProperty("ehc.golden"));

    static Set<String> names() {
        return GoldenDocuments.ALL.keySet();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("names")
    void model_tree_and_pages_are_those_that_were_looked_at(String name) throws IOException {
        DocumentModel document = GoldenDocuments.ALL.get(name);
        byte[] pdf = Pdf.of(document);
        if (WRITE) {
            Files.createDirectories(KEPT.resolve(name));
        }
        same(KEPT.resolve(name).resolve("model.txt"), ModelPrinter.print(document));
        same(KEPT.resolve(name).resolve("tree.txt"), String.join("\n", ReadBack.tree(pdf)) + "\n");
        pages(KEPT.resolve(name), PagePicture.of(pdf));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("names")
    void they_are_ua_1_and_a_2a_and_have_the_tree_of_their_model(String name) {
        byte[] pdf = Pdf.of(GoldenDocuments.ALL.get(name));

        assertThat(Validation.ua1(pdf)).isEmpty();
        assertThat(Validation.a2a(pdf)).isEmpty();
        assertThat(Pdf.tree(pdf)).isEqualTo(ExpectedTree.of(GoldenDocuments.ALL.get(name)));
    }

    @Test
    void there_are_more_than_twenty_and_nothing_is_kept_of_others() throws IOException {
        assertThat(names()).hasSizeGreaterThan(20);
        try (Stream<Path> folders = Files.list(KEPT)) {
            assertThat(folders.map(folder -> folder.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(names());
        }
    }

    @Test
    void a_page_with_one_word_more_is_another_picture() {
        DocumentModel document = GoldenDocuments.ALL.get("one-line");
        PagePicture page = PagePicture.of(Pdf.of(document)).getFirst();
        PagePicture other =
                PagePicture.of(Pdf.of(GoldenDocuments.ALL.get("runs-and-link"))).getFirst();

        assertThat(page.isLike(PagePicture.of(Pdf.of(document)).getFirst())).isTrue();
        assertThat(page.isLike(other)).isFalse();
    }

    private static void same(Path file, String text) throws IOException {
        if (WRITE) {
            Files.writeString(file, text);
        }
        assertThat(text).as("%s", file).isEqualTo(Files.readString(file));
    }

    private static void pages(Path folder, List<PagePicture> pages) throws IOException {
        if (WRITE) {
            forget(folder);
        }
        for (int i = 0; i < pages.size(); i++) {
            Path file = folder.resolve("page-%02d.png".formatted(i + 1));
            if (WRITE) {
                pages.get(i).write(file);
            } else if (!Files.exists(file) || !pages.get(i).isLike(PagePicture.read(file))) {
                fail(pages.get(i).shown(file, Path.of("target", "golden")));
            }
        }
        assertThat(pictures(folder)).as("pages in %s", folder).hasSize(pages.size());
    }

    private static void forget(Path folder) throws IOException {
        for (Path page : pictures(folder)) {
            Files.delete(page);
        }
    }

    private static Set<Path> pictures(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".png")).collect(Collectors.toSet());
        }
    }
}
