package io.github.ehckit.pdf;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.document.DocumentModel;
import io.github.ehckit.document.Language;
import io.github.ehckit.document.Paragraph;
import io.github.ehckit.document.Run;
import io.github.ehckit.document.Text;
import io.github.ehckit.document.VisibleText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("P16 Any name is spelt right, in every language that a family or a professional writes in")
class ScriptsTest {

    @Test
    void all_languages_in_one_document_pass_ua_1_and_a_2a_and_are_read_back() {
        assertSound(Languages.together());
    }

    @ParameterizedTest
    @EnumSource
    void a_document_of_one_language_passes_ua_1_and_a_2a_and_is_read_back(Languages language) {
        assertSound(language.alone());
    }

    private static void assertSound(DocumentModel document) {
        byte[] pdf = Pdf.of(document);

        assertThat(Validation.ua1(pdf)).isEmpty();
        assertThat(Validation.a2a(pdf)).isEmpty();
        assertThat(Pdf.tree(pdf)).isEqualTo(ExpectedTree.of(document));
    }

    @Test
    void every_character_has_a_font() {
        Typesetter typesetter = new Typesetter(Languages.URDU.language());
        Stream.of(Languages.values()).forEach(language -> language.lines(typesetter));

        assertThat(typesetter.missing()).isEmpty();
    }

    @Test
    void urdu_is_set_in_nastaliq_and_arabic_in_naskh() {
        assertThat(fonts(Languages.URDU))
                .contains("NotoNastaliqUrdu-Regular.ttf")
                .doesNotContain("NotoSansArabic-Regular.ttf");
        assertThat(fonts(Languages.ARABIC))
                .contains("NotoSansArabic-Regular.ttf")
                .doesNotContain("NotoNastaliqUrdu-Regular.ttf");
    }

    @Test
    void latin_greek_and_cyrillic_need_one_font_and_no_shaping() {
        for (Languages language : List.of(
                Languages.WELSH, Languages.POLISH, Languages.VIETNAMESE, Languages.GREEK, Languages.UKRAINIAN)) {
            assertThat(fragments(language))
                    .allSatisfy(each -> assertThat(each.look()).isInstanceOf(Fragment.Look.Plain.class))
                    .allSatisfy(each -> assertThat(each.look().font()).isSameAs(FontFile.NOTO_SANS));
        }
    }

    @Test
    void every_character_that_a_byte_can_name_is_read_back_as_itself() {
        String latin = IntStream.rangeClosed(' ' + 1, 0x2122)
                .mapToObj(Character::toString)
                .filter(WinAnsi::has)
                .collect(joining());

        assertSound(Samples.document(Paragraph.of(latin), Paragraph.of("no\u00A0break")));
    }

    @Test
    void symbols_and_emoji_are_shown_and_read_back() {
        Typesetter typesetter = new Typesetter(Language.ENGLISH);

        assertThat(fragments(Samples.SYMBOLS + Samples.EMOJI, typesetter)).isNotEmpty();
        assertThat(typesetter.missing()).isEmpty();
        assertSound(Samples.document(Paragraph.of(Samples.SYMBOLS + Samples.EMOJI), Samples.stressed()));
    }

    @Test
    @DisplayName("R-188: every character of Word's symbol fonts has a glyph in each style, and passes UA-1 and A-2a")
    void every_character_of_Words_symbol_fonts_is_shown_and_read_back() {
        String typed = IntStream.rangeClosed(0xF020, 0xF0FF)
                .mapToObj(c -> Character.toString(c) + " ")
                .collect(joining());
        String shown = VisibleText.of(typed);
        for (Style style : Style.values()) {
            assertThat(shown.codePoints().boxed())
                    .as("%s", style)
                    .allMatch(c -> Fonts.of(c, style, Language.ENGLISH).isPresent());
        }
        assertSound(Samples.document(Paragraph.of(typed), Paragraph.of(Run.strong(typed))));
    }

    @Test
    void english_takes_a_byte_a_character_and_other_letters_two() {
        assertThat(encodings("Zoë’s café – “fine”…")).containsOnly(Encoding.WIN_ANSI);
        assertThat(encodings("Siân Llŷr")).containsOnly(Encoding.IDENTITY);
    }

    @Test
    void two_subsets_of_one_font_bear_names_of_their_own() throws IOException {
        byte[] pdf = Pdf.of(Samples.document(Paragraph.of(Run.strong("Zoë")), Paragraph.of(Run.strong("Llŷr"))));

        try (PDDocument read = Loader.loadPDF(pdf)) {
            PDResources resources = read.getPage(0).getResources();
            List<String> names = new ArrayList<>();
            for (COSName name : resources.getFontNames()) {
                names.add(resources.getFont(name).getName());
            }

            assertThat(names.stream().filter(name -> name.endsWith("+NotoSans-Bold")))
                    .hasSize(2)
                    .doesNotHaveDuplicates();
        }
    }

    private static Stream<Encoding> encodings(String text) {
        return fragments(text, new Typesetter(Language.ENGLISH))
                .map(each -> each.look().encoding());
    }

    private static Stream<Fragment> fragments(String text, Typesetter typesetter) {
        List<Span> spans = Spans.of(Text.of(text), TextStyle.BODY, new Node("P"));
        return typesetter.lines(spans, Direction.LEFT_TO_RIGHT, 12, 400).stream()
                .flatMap(line -> line.fragments().stream());
    }

    @Test
    void chinese_lines_break_between_characters_and_begin_with_no_stop() {
        List<Line> lines = Languages.CHINESE.lines(new Typesetter(Languages.CHINESE.language()));

        assertThat(lines).hasSizeGreaterThan(3);
        assertThat(lines.stream().map(line -> line.fragments().getFirst().text()))
                .noneMatch(text -> text.startsWith("，") || text.startsWith("。") || text.startsWith("）"));
    }

    private static Stream<Fragment> fragments(Languages language) {
        return language.lines(new Typesetter(language.language())).stream().flatMap(line -> line.fragments().stream());
    }

    private static Stream<String> fonts(Languages language) {
        return fragments(language).map(each -> each.look().font().fileName());
    }
}
