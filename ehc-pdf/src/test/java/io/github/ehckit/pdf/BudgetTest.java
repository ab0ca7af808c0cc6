package io.github.ehckit.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ehckit.document.DocumentModel;
import io.github.ehckit.document.Paragraph;
import io.github.ehckit.message.Argument;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.port.DocumentRenderer.Rendered;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("P12 What is beyond the budget is refused before its first byte")
class BudgetTest {
    private final DocumentModel document = Samples.longTable(40);
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @AfterEach
    void nobody_is_interrupted_any_more() {
        Thread.interrupted();
    }

    @Test
    void as_many_pages_as_allowed_are_written() throws IOException {
        int pages = pages(new PdfRenderer().render(document, OutputStream.nullOutputStream()));

        assertThat(pages(render(pages, Duration.ofMinutes(1)))).isEqualTo(pages);
    }

    @Test
    void one_page_more_is_refused() throws IOException {
        int pages = pages(new PdfRenderer().render(document, OutputStream.nullOutputStream()));

        assertThat(render(pages - 1, Duration.ofMinutes(1)))
                .isEqualTo(Outcome.refused(PdfRefusal.TOO_MANY_PAGES.refusal(Argument.of("pages", pages - 1))));
        assertThat(out.size()).isZero();
    }

    @Test
    void what_takes_too_long_is_refused() throws IOException {
        assertThat(render(100, Duration.ofNanos(1))).isEqualTo(Outcome.refused(PdfRefusal.TOO_SLOW.refusal()));
        assertThat(out.size()).isZero();
    }

    @Test
    void what_would_take_too_much_memory_is_refused_before_layout() throws IOException {
        PdfBudget little = new PdfBudget(100, Duration.ofMinutes(1), 1_000);

        assertThat(new PdfRenderer(PdfOptions.DEFAULT.with(little)).render(document, out))
                .isEqualTo(Outcome.refused(PdfRefusal.TOO_LARGE.refusal()));
        assertThat(out.size()).isZero();
    }

    @Test
    void progress_is_told_for_each_page_that_is_laid_out_and_for_each_that_is_written() throws IOException {
        Told told = new Told();
        int pages = pages(new PdfRenderer(PdfOptions.DEFAULT.with(told)).render(document, out));

        assertThat(told.laidOut)
                .containsExactlyElementsOf(IntStream.range(1, pages).boxed().toList());
        assertThat(told.written)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, pages)
                        .mapToObj(page -> page + "/" + pages)
                        .toList());
    }

    @Test
    void a_document_is_cancelled_while_it_is_laid_out_and_while_it_is_written() {
        for (boolean writing : List.of(false, true)) {
            PdfProgress cancel = cancelling(writing);
            assertThatExceptionOfType(InterruptedIOException.class)
                    .isThrownBy(() -> new PdfRenderer(PdfOptions.DEFAULT.with(cancel)).render(document, out));
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    private static PdfProgress cancelling(boolean whileWriting) {
        return new PdfProgress() {
            @Override
            public void laidOut(int pages) {
                cancel(!whileWriting);
            }

            @Override
            public void written(int pages, int of) {
                cancel(whileWriting);
            }

            private void cancel(boolean now) {
                if (now) {
                    Thread.currentThread().interrupt();
                }
            }
        };
    }

    private static final class Told implements PdfProgress {
        final List<Integer> laidOut = new ArrayList<>();
        final List<String> written = new ArrayList<>();

        @Override
        public void laidOut(int pages) {
            laidOut.add(pages);
        }

        @Override
        public void written(int pages, int of) {
            written.add(pages + "/" + of);
        }
    }

    @Test
    void an_interrupted_thread_writes_no_document() {
        Thread.currentThread().interrupt();

        assertThatExceptionOfType(InterruptedIOException.class)
                .isThrownBy(() -> new PdfRenderer().render(document, out));
    }

    @Test
    void a_stream_that_fails_is_reported_as_itself() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("no space left");
            }
        };

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> new PdfRenderer().render(document, full))
                .withMessage("no space left");
    }

    @Test
    void the_stream_is_left_open() throws IOException {
        ByteArrayOutputStream open = new ByteArrayOutputStream() {
            @Override
            public void close() {
                throw new IllegalStateException("closed");
            }
        };
        new PdfRenderer().render(document, open);

        assertThat(open.size()).isPositive();
    }

    @Test
    void characters_without_a_font_are_told_by_number_and_name() throws IOException {
        var outcome = new PdfRenderer().render(Samples.document(Paragraph.of("\uD55C \uD80C\uDC00")), out);

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Done.class,
                        done -> assertThat(done.notices().toString())
                                .contains(
                                        "R-137",
                                        "These characters cannot be printed, so their code numbers are shown instead:"
                                                + " [U+D55C] HANGUL SYLLABLES D55C and"
                                                + " [U+13000] EGYPTIAN HIEROGLYPH A001."));
    }

    @Test
    void of_many_characters_without_a_font_twenty_are_named_and_the_others_are_counted() throws IOException {
        assertThat(shownAsNumbers(21)).endsWith(" and 1 more. You can still copy the characters from the PDF.");
        assertThat(shownAsNumbers(25)).endsWith(" and 5 more. You can still copy the characters from the PDF.");
    }

    private static String shownAsNumbers(int hieroglyphs) throws IOException {
        String text = IntStream.range(0x13000, 0x13000 + hieroglyphs)
                .mapToObj(Character::toString)
                .collect(Collectors.joining(" "));
        Outcome<Rendered> outcome =
                new PdfRenderer().render(Samples.document(Paragraph.of(text)), OutputStream.nullOutputStream());
        return ((Outcome.Done<Rendered>) outcome).notices().getFirst().sentence();
    }

    @Test
    void a_budget_has_room_and_time() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PdfBudget(0, Duration.ofSeconds(1), 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new PdfBudget(1, Duration.ZERO, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new PdfBudget(1, Duration.ofSeconds(1), 0));
    }

    private Outcome<Rendered> render(int pages, Duration time) throws IOException {
        return new PdfRenderer(PdfOptions.DEFAULT.with(new PdfBudget(pages, time, 1 << 30))).render(document, out);
    }

    private static int pages(Outcome<Rendered> outcome) {
        return outcome.orElseThrow().pages().orElseThrow();
    }
}
