package io.github.ehckit.example.quickstart;

import static io.github.ehckit.example.quickstart.People.COORDINATOR;

import io.github.ehckit.document.DocumentModel;
import io.github.ehckit.example.mail.MailFolder;
import io.github.ehckit.history.AdviceRequestId;
import io.github.ehckit.pdf.PdfPlugin;
import io.github.ehckit.persistence.HostTransaction;
import io.github.ehckit.persistence.PersistencePlugin;
import io.github.ehckit.persistence.files.AttachmentFolder;
import io.github.ehckit.port.DocumentRenderer;
import io.github.ehckit.spi.EhcHub;
import io.github.ehckit.usecase.CaseFile;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The quickstart program, which runs a professional's journey and shows the result. */
public final class Quickstart {
    private Quickstart() {}

    public static void main(String... arguments) throws IOException {
        Options options;
        try {
            options = Options.of(arguments);
        } catch (IllegalArgumentException usage) {
            System.err.println(usage.getMessage());
            System.exit(2);
            return;
        }
        run(options, System.out);
        if (System.out.checkError()) {
            System.err.println(
                    "quickstart: The story cannot be written to standard output. Check the disk, or the program that reads it.");
            System.exit(1);
        }
    }

    static void run(Options options, PrintStream out) throws IOException {
        StoryClock clock = new StoryClock();
        try (Database database = Database.open(options);
                EhcHub hub = hub(database, options.folder(), clock)) {
            Story story = new Story(out, clock, hub.wordings().of(COORDINATOR.authority()));
            story.say("EHC Kit: the contributor's journey, on " + database.name());
            CaseFile file = new Journey(hub, story).travel();
            new Summary(hub, story).of(file);
            story.say("PDF       " + pdf(hub, advice(hub, file, 1), options.folder()));
            story.say("PDF       " + pdf(hub, advice(hub, file, 2), options.folder()));
            story.say("PDF       " + pdf(hub, allAdvice(hub, file), options.folder()));
            new Enclosure(hub, story)
                    .download(
                            new AdviceRequestId(file.id(), 2), file.reference().value(), options.folder())
                    .forEach(document -> story.say("Document  " + document));
            story.say("Emails    " + options.folder().resolve("mail"));
            story.say("Database  " + database.name());
        }
    }

    /** Opens the hub, as a host does once, when it starts. */
    private static EhcHub hub(Database database, Path folder, StoryClock clock) {
        return EhcHub.assemble()
                .with(new PersistencePlugin())
                .hostResource(database.source())
                .hostResource(HostTransaction.NONE)
                .hostResource(new AttachmentFolder(folder.resolve("documents")))
                .scanner(new TestPatternScanner())
                .with(new PdfPlugin())
                .notifier(new MailFolder(folder.resolve("mail"), People.letter(), People::address))
                .with(People.directory())
                .clock(clock)
                .open();
    }

    /** Renders advice as the co-ordinator may see it. */
    private static DocumentModel advice(EhcHub hub, CaseFile file, int request) {
        return hub.documents()
                .advice(new AdviceRequestId(file.id(), request), COORDINATOR)
                .orElseThrow();
    }

    /** Renders all submitted advice, as the co-ordinator may see it, in one document. */
    private static DocumentModel allAdvice(EhcHub hub, CaseFile file) {
        return hub.documents().allAdvice(file.id(), COORDINATOR).orElseThrow();
    }

    /** Writes a PDF under the name that it has. A portal sends it with {@code renderer.headers(document)} instead. */
    private static Path pdf(EhcHub hub, DocumentModel document, Path folder) throws IOException {
        DocumentRenderer renderer = hub.renderer("application/pdf").orElseThrow();
        Path pdf = folder.resolve(renderer.fileName(document));
        try (OutputStream out = Files.newOutputStream(pdf)) {
            renderer.render(document, out).orElseThrow();
        }
        return pdf;
    }
}
