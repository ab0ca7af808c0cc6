package io.github.ehckit.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.document.DocumentModel;
import io.github.ehckit.document.Paragraph;
import java.io.IOException;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A font is read when one of its characters is met, and never before")
class FontsOnDemandTest {

    @Test
    void a_document_in_english_reads_no_font_of_another_script() throws Exception {
        assertThat(fontsRead(Samples.longAdvice()))
                .contains("NotoSans-Regular.ttf")
                .allMatch(name -> name.startsWith("NotoSans-"));
    }

    @Test
    void one_name_in_bengali_reads_one_font_more() throws Exception {
        assertThat(fontsRead(Samples.document(Paragraph.of("শ্রেয়া"))))
                .filteredOn(name -> !name.startsWith("NotoSans-"))
                .containsExactly("NotoSansBengali-Regular.ttf");
    }

    @Test
    void without_the_jar_for_chinese_characters_are_told_by_number_and_name_and_what_would_help() throws Exception {
        try (WatchedLoader loader = new WatchedLoader(name -> name.contains("NotoSansSC"))) {
            assertThat(loader.render(Samples.document(Paragraph.of("王小明"))).toString())
                    .contains("[U+738B] CJK UNIFIED IDEOGRAPHS 738B", "classifier ‘chinese’")
                    .doesNotContain("王");
        }
    }

    private static Set<String> fontsRead(DocumentModel document) throws IOException, ReflectiveOperationException {
        try (WatchedLoader loader = new WatchedLoader(name -> false)) {
            loader.render(document);
            return loader.fontsRead();
        }
    }
}
