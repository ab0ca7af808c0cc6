package io.github.ehckit.spi.tck.content;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.RefusalCode;
import io.github.ehckit.port.ContentInspector;
import io.github.ehckit.spi.tck.ConcurrentRuns;
import io.github.ehckit.spi.tck.IfThisFails;
import io.github.ehckit.upload.FileName;
import io.github.ehckit.upload.FileType;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The contract test of a {@link ContentInspector}: rules CI1 to CI16, tried on a corpus of sound and hostile files that
 * is written here, byte by byte. The sound ones can be opened, drawn and played, so that an inspector may decode them.
 */
public abstract class ContentInspectorContract {
    private static final int SMALLEST_BLOCK = 512;

    /** Returns the inspector under test. */
    protected abstract ContentInspector inspector();

    @Test
    @IfThisFails("people cannot send what they have; the message names the files that were not taken.")
    public void CI1_a_sound_file_of_each_type_is_confirmed() {
        assertEquals(
                Set.of(FileType.values()),
                TckSoundFiles.plain().map(file -> file.fileName().claims()).collect(Collectors.toSet()));
        assertNone(
                "sound files are not confirmed",
                Stream.concat(TckSoundFiles.plain(), TckSoundFiles.telling()).filter(file -> !tried().takes(file)));
    }

    @Test
    @IfThisFails("see whether the extension or the first bytes are believed, or whether \"any ZIP\" is an office file.")
    public void CI2_a_file_of_another_type_than_its_name_claims_is_refused() {
        assertRefused(RefusalCode.WRONG_TYPE, TckHostileFiles.mistyped());
        assertRefused(
                RefusalCode.MISSING,
                Arrays.stream(FileType.values())
                        .map(type ->
                                TckFile.file("nothing", "a." + type.extensions().getFirst(), "")));
    }

    @Test
    @IfThisFails("half an upload is kept as if it were whole.")
    public void CI3_a_file_that_ends_before_its_content_does_is_refused() {
        assertNone(
                "files that are cut off are confirmed",
                TckHostileFiles.truncated().filter(file -> tried().reasons(file).isEmpty()));
    }

    @Test
    @IfThisFails("a file runs something on the machine of whoever opens it.")
    public void CI4_a_file_in_which_something_runs_by_itself_is_refused() {
        assertRefused(RefusalCode.UNSAFE, TckHostileFiles.acting());
    }

    @Test
    @IfThisFails("a file tells somebody outside when and where it is opened, or brings in what nobody has looked at.")
    public void CI5_a_file_that_fetches_something_is_refused() {
        assertRefused(RefusalCode.UNSAFE, TckHostileFiles.fetching());
    }

    @Test
    @IfThisFails("see whether the whole of the file is read, to its last byte, and whatever it unpacks to.")
    public void CI6_a_file_that_holds_something_else_is_refused() {
        assertRefused(RefusalCode.UNSAFE, TckHostileFiles.carrying());
    }

    @Test
    @IfThisFails("what could not be looked at is taken for harmless.")
    public void CI7_a_file_that_cannot_be_looked_into_is_refused() {
        assertRefused(RefusalCode.UNSAFE, TckHostileFiles.closed());
    }

    @Test
    @IfThisFails("whoever opens a small file runs out of memory.")
    public void CI8_a_file_that_unpacks_to_too_much_is_refused() {
        assertRefused(RefusalCode.OVER_BUDGET, TckHostileFiles.flooding());
    }

    @Test
    @IfThisFails("people mend one thing, send again, and are told the next.")
    public void CI9_every_reason_is_told_at_once() {
        assertNone(
                "files are refused for one of their two reasons alone",
                TckHostileFiles.twice()
                        .filter(file ->
                                tried().reasons(file).stream().distinct().count() < 2));
    }

    @Test
    @IfThisFails("a photograph of a child tells where the child lives; the message names the file and what it says.")
    public void CI10_a_copy_tells_no_place_device_or_person() {
        List<TckFile> files = Stream.concat(TckSoundFiles.telling(), TckSoundFiles.surrounded())
                .toList();
        assertNone(
                "files are not confirmed before copying",
                files.stream().filter(file -> !tried().takesBeforeCopying(file)));
        List<TckFile> copies = files.stream().map(tried()::copied).toList();
        assertNone(
                "copies tell of themselves",
                copies.stream().filter(copy -> TckSoundFiles.sayings().stream().anyMatch(copy.latin()::contains)));
        assertNone("copies are not confirmed", copies.stream().filter(copy -> !tried().takes(copy)));
    }

    @Test
    @IfThisFails("evidence is changed: a picture is coded anew, turned, or left out.")
    public void CI11_a_copy_shows_what_the_original_shows() {
        assertNone(
                "copies lack the coded picture",
                Stream.of(
                                TckSoundFiles.telling(),
                                TckSoundFiles.surrounded(),
                                TckSoundFiles.photographs(),
                                TckSoundFiles.films())
                        .flatMap(files -> files)
                        .map(tried()::copied)
                        .filter(copy -> Stream.of(TckPicture.CODED, TckPicture.data(), TckHeic.CODED)
                                .noneMatch(copy.latin()::contains)));
        assertNone(
                "copies lie on their side",
                TckSoundFiles.telling()
                        .filter(file -> file.name().matches(".*\\.(jpg|png)"))
                        .map(tried()::copied)
                        .filter(copy ->
                                Stream.of(TckExif.TURNED, TckExif.TURNED_LITTLE).noneMatch(copy.latin()::contains)));
    }

    @Test
    @IfThisFails("files of other types are written anew, or a copy is never the last.")
    public void CI11_what_has_nothing_to_tell_is_copied_as_it_is() {
        assertNone(
                "documents are changed",
                TckSoundFiles.documents()
                        .filter(file -> !tried().copied(file).latin().equals(file.latin())));
        assertNone(
                "copies of copies differ",
                TckSoundFiles.telling()
                        .map(tried()::copied)
                        .filter(copy -> !tried().copied(copy).latin().equals(copy.latin())));
    }

    @Test
    @IfThisFails("the store that receives the copy finds its stream closed, or the end of the copy missing.")
    public void CI11_the_stream_is_flushed_and_left_open() throws IOException {
        TckFile file = TckSoundFiles.telling().findFirst().orElseThrow();
        AtomicInteger closings = new AtomicInteger();
        AtomicInteger flushings = new AtomicInteger();
        OutputStream to = new FilterOutputStream(new ByteArrayOutputStream()) {
            @Override
            public void flush() throws IOException {
                flushings.incrementAndGet();
                super.flush();
            }

            @Override
            public void close() {
                closings.incrementAndGet();
            }
        };
        inspector().copyWithoutMetadata(file.fileName().claims(), file, to);
        assertEquals(0, closings.get(), "how often the stream was closed");
        assertTrue(flushings.get() > 0, "the stream was not flushed");
    }

    @Test
    @IfThisFails("a refusal that is logged or shown holds a piece of a child's papers.")
    public void CI12_no_answer_quotes_the_content_or_the_name() {
        Stream<TckFile> hostile = Stream.concat(
                TckHostileFiles.all(),
                Stream.of(
                        TckFile.file("a page that speaks", "a.txt", "<html>Quotation"),
                        TckFile.file(
                                "a script that speaks",
                                "a.pdf",
                                TckPdf.with("", "<< /S /JavaScript /JS (Quotation) >>"))));
        assertNone(
                "answers quote the file",
                hostile.map(file -> file.as("Quotation-" + file.name()))
                        .filter(file -> tried().confirm(file).toString().contains("Quotation")));
        TckFile text = TckFile.file("a text", "a.txt", "Quotation");
        assertFalse(said(text, FileType.JPEG).contains("Quotation"), "an exception quotes the file");
    }

    @Test
    @IfThisFails("something of one file is left over when the next is inspected.")
    public void CI13_each_of_several_files_gets_its_own_answer() {
        List<TckFile> files = List.of(
                TckSoundFiles.documents().findFirst().orElseThrow(),
                TckHostileFiles.acting().findFirst().orElseThrow(),
                TckSoundFiles.films().findFirst().orElseThrow(),
                TckHostileFiles.flooding().findFirst().orElseThrow());
        Inspection alone = tried();
        List<Outcome<FileType>> answers = files.stream().map(alone::confirm).toList();
        for (int round = 0; round < ConcurrentRuns.ROUNDS; round++) {
            assertEquals(answers, ConcurrentRuns.run(runner -> alone.confirm(files.get(runner))));
        }
    }

    @Test
    @IfThisFails("the inspector answers for what it has read, though it has not read all.")
    public void CI14_a_file_that_cannot_be_read_to_its_end_is_not_confirmed() {
        assertNone(
                "files are confirmed that could not be read",
                TckSoundFiles.plain().filter(this::isConfirmedTorn));
    }

    @Test
    @IfThisFails(
            "a few films at once take the memory of the host; look for a list or an array that holds all of a file.")
    public void CI15_a_file_is_read_in_blocks_and_not_kept_in_memory() throws IOException {
        WatchedFile film = WatchedFile.of(new LargeFilm());
        FileName name = FileName.of("clip.mp4").orElseThrow();
        ContentInspector inspector = inspector();
        long before = allocated();
        assertTrue(inspector.confirmBeforeCopying(name, film) instanceof Outcome.Done, "a large film is refused");
        inspector.copyWithoutMetadata(FileType.MP4, film, OutputStream.nullOutputStream());
        assertAll(
                () -> assertTrue(
                        allocated() - before < film.bytes() / 2, "as much memory was taken as the film is long"),
                () -> assertTrue(
                        film.asked().get() < film.bytes() / SMALLEST_BLOCK,
                        "the film was asked for a few bytes at a time"));
    }

    @Test
    @IfThisFails("the host runs out of open files.")
    public void CI16_what_was_opened_of_a_file_is_closed() {
        assertNone(
                "files are left open",
                Stream.concat(TckSoundFiles.plain(), TckHostileFiles.all()).filter(file -> {
                    WatchedFile watched = WatchedFile.of(file);
                    tried().confirm(file, watched);
                    return watched.unclosed().get() > 0;
                }));
    }

    private Inspection tried() {
        return new Inspection(inspector());
    }

    private void assertRefused(RefusalCode code, Stream<TckFile> files) {
        assertEquals(List.of(), tried().missed(code, files), "files are not refused as " + code);
    }

    private static void assertNone(String fault, Stream<TckFile> files) {
        assertEquals(List.of(), files.map(TckFile::toString).toList(), fault);
    }

    /** Returns the message about a file that is copied as a type that it is not of. */
    private String said(TckFile file, FileType type) {
        try {
            inspector().copyWithoutMetadata(type, file, OutputStream.nullOutputStream());
            return "";
        } catch (IOException refused) {
            return refused.toString();
        }
    }

    private boolean isConfirmedTorn(TckFile file) {
        try {
            return inspector()
                            .confirm(
                                    file.fileName(),
                                    new TornFile(file, file.latin().length() / 2))
                    instanceof Outcome.Done;
        } catch (IOException unread) {
            return false;
        }
    }

    /** Returns the bytes of memory that this thread has ever taken; none if the machine does not count them. */
    private static long allocated() {
        return ManagementFactory.getThreadMXBean() instanceof com.sun.management.ThreadMXBean counting
                ? counting.getCurrentThreadAllocatedBytes()
                : 0;
    }
}
