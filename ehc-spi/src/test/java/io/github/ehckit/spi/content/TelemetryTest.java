package io.github.ehckit.spi.content;

import static io.github.ehckit.spi.content.Chunks.number;
import static io.github.ehckit.spi.content.Films.alike;
import static io.github.ehckit.spi.content.Films.film;
import static io.github.ehckit.spi.content.Films.place;
import static io.github.ehckit.spi.content.Films.sizes;
import static io.github.ehckit.spi.content.Films.tables;
import static io.github.ehckit.spi.content.Films.track;
import static io.github.ehckit.spi.content.HostileFilms.box;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.upload.FileType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What cameras write into a film frame by frame goes out of it; what is seen and heard stays as it was (U5). */
class TelemetryTest {
    private static final String DATA = "SEEN-51.5-HEARD-0.12-SEEN-N51-end";
    private static final String BARE = "SEEN-\0\0\0\0-HEARD-\0\0\0\0-SEEN-\0\0\0-end";
    private static final String PICTURE = track(1, "vide", tables(1, sizes(4, 4), 0, 21));
    private static final String SOUND = track(2, "soun", tables(1, alike(5, 1), 10));

    @ParameterizedTest(name = "U5: a track of {0} is blank")
    @ValueSource(strings = {"meta", "gpmd", "camm", "text", "sbtl", "subt", "tmcd", "data", "\0\0\0\0"})
    void U5_a_track_that_is_neither_seen_nor_heard_is_blank(String handler) {
        String hidden = track(3, handler, tables(1, sizes(4, 4, 3), 5, 16, 26));
        assertThat(data(stripped(film(DATA, PICTURE, SOUND, hidden)))).isEqualTo(BARE);
    }

    @ParameterizedTest(name = "a track of {0} stays as it is")
    @ValueSource(strings = {"vide", "soun", "pict", "auxv"})
    void a_track_that_is_seen_or_heard_stays_as_it_is(String handler) {
        String shown = track(3, handler, tables(1, sizes(4, 4, 3), 5, 16, 26));
        assertThat(data(stripped(film(DATA, PICTURE, SOUND, shown)))).isEqualTo(DATA);
    }

    @Test
    void U5_samples_are_found_however_their_places_are_written() {
        String runs = box("stsc", number(0) + number(1) + number(1) + number(2) + number(1));
        String far = box("co64", number(0) + number(1) + number(0) + number(place(5)));
        assertThat(data(stripped(film(DATA, track(3, "meta", runs + sizes(1, 3) + far)))))
                .startsWith("SEEN-\0\0\0\0-HEARD-0");
        String compact = box("stz2", number(0) + number(8) + number(2) + "\u0001\u0003");
        assertThat(data(stripped(film(DATA, track(3, "meta", runs + compact + far)))))
                .startsWith("SEEN-\0\0\0\0-HEARD-0");
        assertThat(data(stripped(film(DATA, track(3, "meta", runs + alike(2, 2) + far)))))
                .startsWith("SEEN-\0\0\0\0-HEARD-0");
    }

    @Test
    void U5_chunks_may_have_different_numbers_of_samples() {
        String runs = box(
                "stsc", number(0) + number(2) + number(1) + number(1) + number(1) + number(2) + number(2) + number(1));
        String hidden = track(
                3,
                "meta",
                runs
                        + sizes(4, 2, 2, 1, 2)
                        + box("stco", number(0) + number(3) + Films.numbers(place(5), place(16), place(26))));
        assertThat(data(stripped(film(DATA, PICTURE, SOUND, hidden)))).isEqualTo(BARE);
    }

    @Test
    void U5_fragments_are_blanked_too() {
        assertThat(fragmented(0x20000, "")).endsWith("SEEN\0\0\0\0SEEN");
        assertThat(fragmented(0x1, number(0) + number(moof()))).endsWith("SEEN\0\0\0\0SEEN");
    }

    @Test
    void U5_a_fragment_that_does_not_say_where_it_lies_is_refused() {
        String film = fragments(0, "");
        assertThat(Judged.faults("a.mp4", Ascii.bytes(film))).containsExactly(Fault.HIDDEN);
    }

    @Test
    void U5_a_fragment_that_ends_before_its_numbers_is_refused() {
        String cut = box("moof", box("traf", box("tfhd", number(0xA) + number(2))));
        assertThat(Judged.faults("a.mp4", Ascii.bytes(beginning() + box("mdat", DATA) + cut)))
                .containsExactly(Fault.DAMAGED);
    }

    @Test
    void U5_a_fragment_of_an_unknown_track_is_refused() {
        String unknown = box("moof", traf(9, 0x20000, "", 0, 1));
        assertThat(Judged.faults("a.mp4", Ascii.bytes(beginning() + box("mdat", DATA) + unknown)))
                .containsExactly(Fault.DAMAGED);
    }

    @ParameterizedTest(name = "U5: a film whose table {0} ends before its rows is refused")
    @ValueSource(strings = {"stsc", "stco"})
    void U5_a_film_with_a_table_that_ends_before_its_rows_is_refused(String table) {
        String film = film(DATA, track(3, "meta", tables(1, sizes(4, 4, 3), 5, 16, 26)));
        int count = film.lastIndexOf(table) + 8;
        String lying = film.substring(0, count) + number(900) + film.substring(count + 4);
        assertThat(Judged.faults("a.mp4", Ascii.bytes(lying))).containsExactly(Fault.DAMAGED);
    }

    @Test
    void U5_a_film_whose_first_chunk_has_no_run_is_refused() {
        String runs = box("stsc", number(0) + number(1) + number(2) + number(1) + number(1));
        String film =
                film(DATA, track(3, "meta", runs + sizes(4) + box("stco", number(0) + number(1) + number(place(5)))));
        assertThat(Judged.faults("a.mp4", Ascii.bytes(film))).containsExactly(Fault.DAMAGED);
    }

    @Test
    void U5_two_tables_of_a_kind_are_refused() {
        String tables = tables(1, sizes(4), 5);
        assertThat(Judged.faults("a.mp4", Ascii.bytes(film(DATA, track(3, "meta", tables + tables)))))
                .containsExactly(Fault.DAMAGED);
    }

    @Test
    void U5_a_flood_of_samples_is_refused() {
        String many = box("stsz", number(0) + number(0) + number(1_100_000) + "\0".repeat(4_400_000));
        String runs = box("stsc", number(0) + number(1) + number(1) + number(2_000_000) + number(1));
        String one = box("stco", number(0) + number(1) + number(place(0)));
        assertThat(Judged.faults("a.mp4", Ascii.bytes(film(DATA, track(3, "meta", runs + many + one)))))
                .containsExactly(Fault.TOO_MANY);
    }

    @ParameterizedTest(name = "U5: the box {0} beside the film is blank")
    @ValueSource(strings = {"uuid", "udta", "meta", "free", "skip", "gps ", "emsg", "XMP_"})
    void U5_boxes_that_say_something_are_blank_wherever_they_stand(String type) {
        String saying = box(type, "N51.5");
        String film = Films.BRAND
                + saying
                + box("mdat", DATA)
                + box(
                        "moov",
                        box("mvhd", "")
                                + saying
                                + box("trak", box("tkhd", "") + saying + box("mdia", box("udta", "N51.5"))));
        String stripped = stripped(film);
        assertThat(stripped).hasSameSizeAs(film).doesNotContain("N51.5");
        assertThat(Judged.faults("a.mp4", Ascii.bytes(stripped))).isEmpty();
    }

    private static String fragmented(int flags, String base) {
        String film = fragments(flags, base);
        assertThat(Judged.faults("a.mp4", Ascii.bytes(film))).isEmpty();
        return stripped(film);
    }

    private static String beginning() {
        return Films.BRAND
                + box(
                        "moov",
                        box("mvhd", "")
                                + track(1, "vide", "")
                                + track(2, "meta", "")
                                + box(
                                        "mvex",
                                        box("trex", number(0) + Films.numbers(1, 1, 0, 4, 0))
                                                + box("trex", number(0) + Films.numbers(2, 1, 0, 4, 0))));
    }

    private static int moof() {
        return beginning().length();
    }

    /** Two tracks in a fragment: a picture at both ends of the data, and telemetry between. */
    private static String fragments(int flags, String base) {
        String first = traf(1, 0x20000, "", 0, 1);
        String second = traf(2, flags, base, 0, 1);
        int data = box("moof", first + second).length() + 8;
        String moof = box("moof", traf(1, 0x20000, "", data, 1) + traf(2, flags, base, data + 4, 1));
        return beginning() + moof + box("mdat", "SEEN51.5SEEN");
    }

    private static String traf(int track, int flags, String base, int offset, int samples) {
        return box(
                "traf",
                box("tfhd", number(flags) + number(track) + base)
                        + box("trun", number(1) + number(samples) + number(offset)));
    }

    private static String stripped(String film) {
        assertThat(Judged.faults("a.mp4", Ascii.bytes(film))).isEmpty();
        return Ascii.text(MemorySource.stripped(FileType.MP4, Ascii.bytes(film)));
    }

    private static String data(String film) {
        return film.substring(place(0), place(DATA.length()));
    }
}
