package io.github.ehckit.spi.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HostileFilesTest {

    @ParameterizedTest(name = "P10: {0} is refused")
    @MethodSource("files")
    void P10_a_hostile_file_is_refused_with_every_reason(Hostile file) {
        assertThat(Judged.faults(file.name(), file.content())).isEqualTo(file.faults());
    }

    @Test
    void P10_there_are_a_hundred_hostile_files_at_least() {
        assertThat(files()).hasSizeGreaterThanOrEqualTo(100);
    }

    @Test
    void P10_what_hostile_office_files_are_made_from_is_accepted() {
        assertThat(Judged.faults("a.docx", Office.docx().bytes())).isEmpty();
        assertThat(Judged.faults("a.xlsx", Office.xlsx().bytes())).isEmpty();
        assertThat(Judged.faults("a.odt", Office.odt().bytes())).isEmpty();
    }

    @Test
    void P10_what_other_hostile_files_are_made_from_is_accepted() {
        assertThat(faults("a.pdf", Pdf.with(""))).isEmpty();
        assertThat(faults("a.png", Chunks.picture(Chunks.chunk("tEXt", "a\0b"))))
                .isEmpty();
        assertThat(faults("a.jpg", Segments.picture(""))).isEmpty();
        assertThat(faults("a.mp4", HostileFilms.film())).isEmpty();
    }

    @Test
    void P10_what_cameras_put_after_a_photograph_is_accepted() {
        String picture = Segments.picture("");
        assertThat(faults("a.jpg", picture + picture + "\0\0")).isEmpty();
        assertThat(faults("a.jpg", picture + HostileFilms.film())).isEmpty();
        assertThat(faults("a.jpg", picture + Segments.samsung("block"))).isEmpty();
    }

    @Test
    void U11_a_film_of_another_brand_is_taken_for_those_it_is_compatible_with() {
        String rest = HostileFilms.film().substring(HostileFilms.film().indexOf("moov") - 4);
        assertThat(faults("a.mp4", HostileFilms.box("ftyp", "mp4v\0\0\0\0mp42isom") + rest))
                .isEmpty();
        assertThat(faults("a.mp4", HostileFilms.box("ftyp", "M4A \0\0\0\0mp42isom") + rest))
                .containsExactly(Fault.UNKNOWN);
        assertThat(faults("a.mp4", HostileFilms.box("ftyp", "avif\0\0\0\0mif1isom") + rest))
                .containsExactly(Fault.UNKNOWN);
    }

    @Test
    void P10_a_pdf_may_open_at_a_page_and_link_to_the_web() {
        String opening = Pdf.object(5, "<< /OpenAction [3 0 R /Fit] >>") + Pdf.object(6, "<< /OpenAction 9 0 R >>");
        String link = Pdf.object(7, "<< /A << /S /URI /URI (https://example.org/) >> >>");
        assertThat(faults("a.pdf", Pdf.with(opening + link + Pdf.objectStream(8, "<< /Next 1 0 R >>"))))
                .isEmpty();
    }

    @Test
    void P10_the_test_line_of_virus_scanners_is_a_text_and_the_scanners_task() {
        String eicar = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";
        assertThat(faults("a.txt", eicar)).isEmpty();
    }

    @Test
    void P13_no_reason_quotes_the_content() {
        assertThat(Judged.file("a.txt", "<html>Canary".getBytes(StandardCharsets.UTF_8))
                        .toString())
                .doesNotContain("Canary");
    }

    private static List<Fault> faults(String name, String latin) {
        return Judged.faults(name, Ascii.bytes(latin));
    }

    static Stream<Hostile> files() {
        return Stream.of(
                        HostileOffice.rows(),
                        HostileLinks.rows(),
                        HostileFields.rows(),
                        HostileArchives.rows(),
                        HostilePdfs.rows(),
                        HostilePictures.rows(),
                        HostileFilms.rows(),
                        HostileTexts.rows())
                .flatMap(rows -> rows);
    }
}
