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
 * What a {@link DocumentRenderer} promises: rules DR1 to DR9. A vendor says where the renderer is, and reads back what it wrote:
 * with somebody else's software, as those do who have it read aloud to them.
 */
@ResourceLock(Resources.LOCALE)
@ResourceLock(Resources.TIME_ZONE)
public abstract class DocumentRendererContract {
    /** How often all runners render at once. */
    private static final int ROUNDS = 5;

    /** How many random strings a document holds. */
    private static final int STRINGS = 100;

    /** The renderer under test. */
    protected abstract DocumentRenderer renderer();

    /**
     * What is heard of a document that the renderer wrote, in its order: the text alone, without what the format adds, such as
     * numbers of items and pages, and running heads and feet.
     */
    protected abstract List<Heard> read(byte[] document);

    /** The same renderer with a budget of one page or the like; empty for a format that has no limit. */
    protected Optional<DocumentRenderer> ofOnePage() {
        return Optional.empty();
    }

    /** How many random strings are tried: more of them where there is more time. */
    protected int strings() {
        return 1_000;
    }

    /** Whether the format can say what a piece is; if not, all of a document may be read as one piece of any kind. */
    protected boolean tellsStructure() {
        return true;
    }

    /** Whether the format can say in what language words are. */
    protected boolean tellsLanguages() {
        return true;
    }

    /** If it fails, see which kind of block is not written, or where: the message shows the text that was expected and heard. */
    @Test
    public void DR1_the_whole_transcript_is_said_in_its_order() {
        List.of(TckModels.ordinary(), TckModels.inTongues(), TckModels.longOne())
                .forEach(this::assertSaid);
    }

    /** If it fails, headings, lists, tables or captions look like what they are and do not say it. */
    @Test
    public void DR2_each_piece_says_what_it_is() {
        assumeTrue(tellsStructure(), "the format has no structure");
        listener().assertSame(TckModels.ordinary(), Heard::what);
    }

    /** If it fails, words are read aloud in the voice of another language. */
    @Test
    public void DR3_words_say_what_language_they_are_in() {
        assumeTrue(tellsLanguages(), "the format does not tell languages");
        listener().assertSame(TckModels.inTongues(), Heard::languages);
        listener().assertSame(TckModels.welsh(), Heard::languages);
    }

    /** If it fails, look for the time of writing, a random identifier, or the order of a hash map. */
    @Test
    public void DR4_the_same_document_gives_the_same_bytes_each_time() {
        DocumentModel document = TckModels.ordinary();
        assertArrayEquals(listener().bytes(document), listener().bytes(document));
    }

    /** If it fails, something is formatted without a locale, or a date in the zone of the machine. */
    @Test
    public void DR4_the_same_document_gives_the_same_bytes_in_every_locale_and_time_zone() {
        DocumentModel document = TckModels.ordinary();
        byte[] here = listener().bytes(document);
        assertArrayEquals(here, listener().bytes(document, "tr-TR", "Asia/Kathmandu"));
        assertArrayEquals(here, listener().bytes(document, "ar-EG-u-nu-arab", "America/Los_Angeles"));
        assertArrayEquals(here, listener().bytes(document, "th-TH-u-ca-buddhist", "Pacific/Apia"));
    }

    /** If it fails, renderings share something that each of them changes. */
    @Test
    public void DR4_the_same_document_gives_the_same_bytes_on_several_threads_at_once() {
        List<DocumentModel> documents =
                List.of(TckModels.ordinary(), TckModels.inTongues(), TckModels.welsh(), TckModels.rare());
        Listener listener = listener();
        List<byte[]> alone = documents.stream().map(listener::bytes).toList();
        for (int round = 0; round < ROUNDS; round++) {
            List<byte[]> together = Race.run(runner -> listener.bytes(documents.get(runner)));
            Race.numbers().forEach(runner -> assertArrayEquals(alone.get(runner), together.get(runner)));
        }
    }

    /** If it fails, text is not escaped everywhere; look at the piece that differs. */
    @Test
    public void DR5_what_somebody_typed_is_text_and_nothing_else() {
        TckModels.hostile().forEach(this::assertSaid);
    }

    /** If it fails, run it again with the seed of the message: {@code -Dehc.tck.seed=…}. */
    @Test
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

    /** If it fails, a character without a glyph is left out of what is said, and not only of what is seen. */
    @Test
    public void DR6_what_cannot_be_shown_is_said_all_the_same() {
        assertSaid(TckModels.rare());
    }

    /** If it fails, a notice repeats what somebody wrote, though it may be logged. */
    @Test
    public void DR6_a_notice_names_characters_and_repeats_none() throws IOException {
        Outcome<Rendered> outcome = renderer().render(TckModels.rare(), OutputStream.nullOutputStream());
        Outcome.Done<?> done = assertInstanceOf(Outcome.Done.class, outcome);
        for (Notice notice : done.notices()) {
            assertFalse(notice.says().contains(TckModels.NEIGHBOUR), "a notice quotes the text");
            assertTrue(
                    notice.says().codePoints().noneMatch(c -> c > ' ' && TckModels.RARE.indexOf(c) >= 0),
                    "a notice holds the character itself");
        }
    }

    /** If it fails, the budget is looked at while the document is being written. */
    @Test
    public void DR7_what_is_beyond_the_budget_is_refused_before_the_first_byte() throws IOException {
        assumeTrue(ofOnePage().isPresent(), "the renderer has no budget");
        DocumentRenderer frugal = ofOnePage().orElseThrow();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Outcome.Refused<?> refused = assertInstanceOf(Outcome.Refused.class, frugal.render(TckModels.longOne(), out));
        assertEquals(RefusalCode.OVER_BUDGET, refused.reasons().getFirst().code());
        assertEquals(0, out.size(), "bytes that were written all the same");
        frugal.render(TckModels.welsh(), out).orElseThrow();
    }

    /** If it fails, the host cannot write anything after the document, or close the stream where it opened it. */
    @Test
    public void DR8_the_stream_is_left_open() throws IOException {
        try (Ends.Open open = new Ends.Open()) {
            renderer().render(TckModels.ordinary(), open).orElseThrow();
            assertFalse(open.isClosed(), "the stream was closed");
        }
    }

    /** If it fails, a document that was cut short is taken for written. */
    @Test
    public void DR8_a_stream_that_fails_is_reported_as_itself() {
        for (int room : List.of(0, 100, 1000)) {
            IOException told =
                    assertThrows(IOException.class, () -> renderer().render(TckModels.longOne(), new Ends.Full(room)));
            assertEquals(Ends.Full.NO_ROOM, told.getMessage());
        }
    }

    /** If it fails, nobody can stop the rendering of a long document. */
    @Test
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

    private Listener listener() {
        return new Listener(renderer(), this::read);
    }

    private void assertSaid(DocumentModel document) {
        if (tellsStructure()) {
            listener().assertSame(document, Heard::text);
        } else {
            listener().assertSaidInOrder(document);
        }
    }
}
