package io.github.ehckit.spi.tck;

import io.github.ehckit.document.DocumentModel;
import io.github.ehckit.document.Paragraph;
import io.github.ehckit.message.Argument;
import io.github.ehckit.outcome.Notice;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.Refusal;
import io.github.ehckit.port.DocumentRenderer;
import io.github.ehckit.spi.text.HtmlRenderer;
import io.github.ehckit.spi.text.PageListener;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.atomic.AtomicInteger;

/** Renderers that break one rule each: sound pages, changed in one place. */
final class BrokenRenderers {
    private BrokenRenderers() {}

    /** A renderer and the pages that come of it. */
    abstract static class Broken extends DocumentRendererContract implements DocumentRenderer {
        private final DocumentRenderer sound = new HtmlRenderer();

        @Override
        protected DocumentRenderer renderer() {
            return this;
        }

        @Override
        protected List<SpokenElement> read(byte[] document) {
            return PageListener.listen(document);
        }

        @Override
        public String mediaType() {
            return sound.mediaType();
        }

        @Override
        public String extension() {
            return sound.extension();
        }

        @Override
        public Outcome<Rendered> render(DocumentModel document, OutputStream to) throws IOException {
            ByteArrayOutputStream page = new ByteArrayOutputStream();
            Outcome<Rendered> outcome = sound.render(document, page);
            to.write(changed(page.toString(StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
            return outcome;
        }

        Outcome<Rendered> soundly(DocumentModel document, OutputStream to) throws IOException {
            return sound.render(document, to);
        }

        String changed(String page) {
            return page;
        }
    }

    /** Writes no captions. */
    static class LeavesCaptionsOut extends Broken {
        @Override
        String changed(String page) {
            return page.replaceAll("(?s)<figcaption.*?</figcaption>", "");
        }
    }

    /** Says what the whole is called at the end of it. */
    static class BeginsAtTheEnd extends Broken {
        @Override
        String changed(String page) {
            return page.replaceAll("(?s)(<h1.*?</h1>)(.*)</main>", "$2$1</main>");
        }
    }

    /** Has headings that only look like it. */
    static class HasNoHeadings extends Broken {
        @Override
        String changed(String page) {
            return page.replaceAll("<(/?)h[3-6]", "<$1p");
        }
    }

    /** Reads everything aloud in one voice. */
    static class ForgetsLanguages extends Broken {
        @Override
        String changed(String page) {
            return page.replaceAll("<span lang=\"[^\"]*\"", "<span");
        }
    }

    /** Is always in English. */
    static class IsAlwaysInEnglish extends Broken {
        @Override
        String changed(String page) {
            return page.replace("lang=\"cy\">\n<head>", "lang=\"en\">\n<head>");
        }
    }

    /** Numbers what it writes. */
    static class CountsItsPages extends Broken {
        private final AtomicInteger written = new AtomicInteger();

        @Override
        String changed(String page) {
            return page + "<!-- " + written.incrementAndGet() + " -->";
        }
    }

    /** Writes a date as people do where it runs. */
    static class WritesAsOneDoesThere extends Broken {
        @Override
        String changed(String page) {
            return page + "<!-- "
                    + String.format(Locale.getDefault(), "%d", 1234)
                    + TimeZone.getDefault().getID() + " -->";
        }
    }

    /** Has one place for whatever it is writing. */
    static class HasOneDesk extends Broken {
        private final OneDesk<DocumentModel> desk = new OneDesk<>();

        @Override
        public Outcome<Rendered> render(DocumentModel document, OutputStream to) throws IOException {
            return super.render(desk.taken(document), to);
        }
    }

    /** Lets some of what was typed through. */
    static class LetsMarkupThrough extends Broken {
        @Override
        String changed(String page) {
            return page.replace("&lt;script&gt;", "<i>").replace("&lt;/script&gt;", "</i>");
        }
    }

    /** Writes what fits into sixteen bits. */
    static class DropsWhatItCannotShow extends Broken {
        @Override
        String changed(String page) {
            return page.replaceAll("[\\x{10000}-\\x{10FFFF}]", "");
        }
    }

    /** Quotes what somebody wrote. */
    static class QuotesInNotices extends Broken {
        @Override
        public Outcome<Rendered> render(DocumentModel document, OutputStream to) throws IOException {
            String text = document.blocks().getFirst() instanceof Paragraph first
                    ? first.text().plain()
                    : "";
            return Outcome.done(
                    super.render(document, to).orElseThrow(),
                    List.of(new Notice(
                            "R-137",
                            BrokenWords.NOT_IN_FONT.message(Argument.label("value", text)),
                            Optional.empty())));
        }
    }

    /** Looks at its budget when it is spent. */
    static class WritesThenRefuses extends Broken {
        private static final int BUDGET = 10_000;

        @Override
        protected Optional<DocumentRenderer> ofOnePage() {
            return Optional.of(new Spendthrift(this));
        }

        private record Spendthrift(Broken sound) implements DocumentRenderer {
            @Override
            public String mediaType() {
                return sound.mediaType();
            }

            @Override
            public String extension() {
                return sound.extension();
            }

            @Override
            public Outcome<Rendered> render(DocumentModel document, OutputStream to) throws IOException {
                ByteArrayOutputStream page = new ByteArrayOutputStream();
                Outcome<Rendered> outcome = sound.render(document, page);
                to.write(page.toByteArray());
                Refusal refusal = BrokenWords.PAGE_TOO_LONG.refusal();
                return page.size() > BUDGET ? Outcome.refused(refusal) : outcome;
            }
        }
    }

    /** Closes what it did not open. */
    static class ClosesTheStream extends Broken {
        @Override
        public Outcome<Rendered> render(DocumentModel document, OutputStream to) throws IOException {
            try (to) {
                return super.render(document, to);
            }
        }
    }

    /** Reports that all is well. */
    static class HidesAFullDisk extends Broken {
        @Override
        public Outcome<Rendered> render(DocumentModel document, OutputStream to) throws IOException {
            ByteArrayOutputStream page = new ByteArrayOutputStream();
            Outcome<Rendered> outcome = soundly(document, page);
            try {
                to.write(page.toByteArray());
            } catch (IOException full) {
                return outcome;
            }
            return outcome;
        }
    }

    /** Puts the dot before the dot. */
    static class WritesTheDot extends Broken {
        @Override
        public String extension() {
            return "." + super.extension();
        }
    }

    /** Calls every file by one name. */
    static class NamesFilesAlike extends Broken {
        @Override
        public String fileName(DocumentModel document) {
            return "document.html";
        }
    }

    /** Sends what a browser shows in the page. */
    static class SendsToBeShown extends Broken {
        @Override
        public Map<String, String> headers(DocumentModel document) {
            return Map.of("Content-Type", mediaType());
        }
    }

    /** Lets nobody stop it. */
    static class GoesOn extends Broken {
        @Override
        public Outcome<Rendered> render(DocumentModel document, OutputStream to) throws IOException {
            Thread.interrupted();
            return super.render(document, to);
        }
    }
}
