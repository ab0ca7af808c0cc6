package io.github.ehckit.spi.tck;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.ehckit.document.DocumentModel;
import io.github.ehckit.outcome.Notice;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.RefusalCode;
import io.github.ehckit.port.DocumentRenderer;
import io.github.ehckit.port.DocumentRenderer.Rendered;
import io.github.ehckit.upload.DownloadHeaders;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/**
 * The contract test of a {@link DocumentRenderer}: rules DR1 to DR10. A vendor returns the renderer, and reads its
 * documents back with the software of a third party, as a screen reader does.
 */
@ResourceLock(Resources.LOCALE)
@ResourceLock(Resources.TIME_ZONE)
public abstract class DocumentRendererContract {
    /** The number of times that all runners render at once. */
    private static final int ROUNDS = 5;

    /** The number of random strings in a document. */
    private static final int STRINGS = 100;

    /** Returns the renderer under test. */
    protected abstract DocumentRenderer renderer();

    /**
     * Reads a document that the renderer wrote, in its order, as a screen reader speaks it: the text alone, without
     * parts that the format adds, such as numbers of items and pages, and running heads and feet.
     */
    protected abstract List<SpokenElement> read(byte[] document);

    /** Returns the same renderer with a budget of one page or the like; empty for a format that has no limit. */
    protected Optional<DocumentRenderer> ofOnePage() {
        return Optional.empty();
    }

    /** Returns the number of random strings to try: more of them where there is more time. */
    protected int strings() {
        return 1_000;
    }

    /**
     * Answers whether the format can say of which kind an element is; if not, all of a document may be read as one
     * element of any kind.
     */
    protected boolean tellsStructure() {
        return true;
    }

    /** Answers whether the format can say in which language words are. */
    protected boolean tellsLanguages() {
        return true;
    }

    @Test
    @IfThisFails("a kind of block is not written, or is written in the wrong place: the message shows the expected "
            + "text and the text that was read.")
    public void DR1_the_whole_transcript_is_said_in_its_order() {
        List.of(TckModels.ordinary(), TckModels.inTongues(), TckModels.longOne())
                .forEach(this::assertSaid);
    }

    @Test
    @IfThisFails("headings, lists, tables or captions look like what they are, but are not tagged as such.")
    public void DR2_each_piece_says_what_it_is() {
        assumeTrue(tellsStructure(), "the format has no structure");
        listener().assertSame(TckModels.ordinary(), SpokenElement::what);
    }

    @Test
    @IfThisFails("a screen reader reads words in the voice of another language.")
    public void DR3_words_say_what_language_they_are_in() {
        assumeTrue(tellsLanguages(), "the format does not tell languages");
        listener().assertSame(TckModels.inTongues(), SpokenElement::languages);
        listener().assertSame(TckModels.welsh(), SpokenElement::languages);
    }

    @Test
    @IfThisFails("the bytes hold the time of writing, a random identifier, or the order of a hash map.")
    public void DR4_the_same_document_gives_the_same_bytes_each_time() {
        DocumentModel document = TckModels.ordinary();
        assertArrayEquals(listener().bytes(document), listener().bytes(document));
    }

    @Test
    @IfThisFails("a number is formatted without a locale, or a date in the time zone of the machine.")
    public void DR4_the_same_document_gives_the_same_bytes_in_every_locale_and_time_zone() {
        DocumentModel document = TckModels.ordinary();
        byte[] here = listener().bytes(document);
        assertArrayEquals(here, listener().bytes(document, "tr-TR", "Asia/Kathmandu"));
        assertArrayEquals(here, listener().bytes(document, "ar-EG-u-nu-arab", "America/Los_Angeles"));
        assertArrayEquals(here, listener().bytes(document, "th-TH-u-ca-buddhist", "Pacific/Apia"));
    }

    @Test
    @IfThisFails("renderings on several threads share a mutable object.")
    public void DR4_the_same_document_gives_the_same_bytes_on_several_threads_at_once() {
        List<DocumentModel> documents =
                List.of(TckModels.ordinary(), TckModels.inTongues(), TckModels.welsh(), TckModels.rare());
        RenderedDocumentReader listener = listener();
        List<byte[]> alone = documents.stream().map(listener::bytes).toList();
        for (int round = 0; round < ROUNDS; round++) {
            List<byte[]> together = ConcurrentRuns.run(runner -> listener.bytes(documents.get(runner)));
            ConcurrentRuns.numbers().forEach(runner -> assertArrayEquals(alone.get(runner), together.get(runner)));
        }
    }

    @Test
    @IfThisFails("text is not escaped everywhere: the message shows the text that differs.")
    public void DR5_what_somebody_typed_is_text_and_nothing_else() {
        TckModels.hostile().forEach(this::assertSaid);
    }

    @Test
    @IfThisFails("text is not escaped everywhere: run the test again with the seed of the message, -Dehc.tck.seed=…")
    public void DR5_random_strings_are_text_and_nothing_else() {
        long first = Long.getLong("ehc.tck.seed", 11);
        for (long seed = first; seed < first + strings() / STRINGS; seed++) {
            DocumentModel document = TckModels.random(new Random(seed), STRINGS);
            try {
                assertSaid(document);
            } catch (AssertionError different) {
                throw new AssertionError("ehc.tck.seed=" + seed, different);
            }
        }
    }

    @Test
    @IfThisFails("a character without a glyph is lost for screen readers, and not only on the page.")
    public void DR6_what_cannot_be_shown_is_said_all_the_same() {
        assertSaid(TckModels.rare());
    }

    @Test
    @IfThisFails("a notice quotes the text of a person, although notices may be logged.")
    public void DR6_a_notice_names_characters_and_repeats_none() throws IOException {
        Outcome<Rendered> outcome = renderer().render(TckModels.rare(), OutputStream.nullOutputStream());
        Outcome.Done<?> done = assertInstanceOf(Outcome.Done.class, outcome);
        for (Notice notice : done.notices()) {
            assertFalse(notice.sentence().contains(TckModels.NEIGHBOUR), "a notice quotes the text");
            assertTrue(
                    notice.sentence().codePoints().noneMatch(c -> c > ' ' && TckModels.RARE.indexOf(c) >= 0),
                    "a notice holds the character itself");
        }
    }

    @Test
    @IfThisFails("the page limit is checked only while the document is being written.")
    public void DR7_what_is_beyond_the_budget_is_refused_before_the_first_byte() throws IOException {
        assumeTrue(ofOnePage().isPresent(), "the renderer has no budget");
        DocumentRenderer frugal = ofOnePage().orElseThrow();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Outcome.Refused<?> refused = assertInstanceOf(Outcome.Refused.class, frugal.render(TckModels.longOne(), out));
        assertEquals(RefusalCode.OVER_BUDGET, refused.reasons().getFirst().code());
        assertEquals(0, out.size(), "bytes that were written all the same");
        frugal.render(TckModels.welsh(), out).orElseThrow();
    }

    @Test
    @IfThisFails("the renderer closes a stream that the host opened.")
    public void DR8_the_stream_is_left_open() throws IOException {
        try (TestStreams.Open open = new TestStreams.Open()) {
            renderer().render(TckModels.ordinary(), open).orElseThrow();
            assertFalse(open.isClosed(), "the stream was closed");
        }
    }

    @Test
    @IfThisFails("a document that was cut short is reported as written.")
    public void DR8_a_stream_that_fails_is_reported_as_itself() {
        for (int room : List.of(0, 100, 1000)) {
            IOException told = assertThrows(
                    IOException.class, () -> renderer().render(TckModels.longOne(), new TestStreams.Full(room)));
            assertEquals(TestStreams.Full.NO_ROOM, told.getMessage());
        }
    }

    @Test
    @IfThisFails("the rendering of a long document cannot be interrupted.")
    public void DR9_an_interrupted_thread_writes_no_document() {
        Thread.currentThread().interrupt();
        try {
            assertThrows(
                    InterruptedIOException.class,
                    () -> renderer().render(TckModels.longOne(), OutputStream.nullOutputStream()));
        } finally {
            Thread.interrupted();
        }
    }

    @Test
    @IfThisFails("the extension has a dot, a capital or another character, or files are not named by it.")
    public void DR10_a_file_has_the_name_of_its_document_and_the_extension_of_the_format() {
        DocumentModel document = TckModels.ordinary();
        assertTrue(
                renderer().extension().matches("[a-z0-9]{1,10}"),
                "the extension is " + renderer().extension());
        assertEquals(
                document.metadata().name().value() + "." + renderer().extension(),
                renderer().fileName(document));
    }

    @Test
    @IfThisFails("a browser is not told to save the document under its name, or of which type it is.")
    public void DR10_a_document_is_sent_to_be_saved_under_its_name() {
        DocumentModel document = TckModels.ordinary();
        assertEquals(
                DownloadHeaders.of(renderer().fileName(document), renderer().mediaType()),
                renderer().headers(document));
    }

    private RenderedDocumentReader listener() {
        return new RenderedDocumentReader(renderer(), this::read);
    }

    private void assertSaid(DocumentModel document) {
        if (tellsStructure()) {
            listener().assertSame(document, SpokenElement::text);
        } else {
            listener().assertSaidInOrder(document);
        }
    }
}
