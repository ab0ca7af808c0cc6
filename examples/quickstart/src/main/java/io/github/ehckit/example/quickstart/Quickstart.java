package io.github.ehckit.example.quickstart;

import static io.github.ehckit.example.quickstart.People.COORDINATOR;

import io.github.ehckit.casework.AdviceRequestId;
import io.github.ehckit.document.DocumentModel;
import io.github.ehckit.example.mail.MailFolder;
import io.github.ehckit.pdf.PdfPlugin;
import io.github.ehckit.persistence.PersistencePlugin;
import io.github.ehckit.port.DocumentRenderer;
import io.github.ehckit.spi.EhcHub;
import io.github.ehckit.usecase.CaseFile;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Runs the contributor's journey, and shows what is kept of it. */
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
    }

    static void run(Options options, PrintStream out) throws IOException {
        StoryClock clock = new StoryClock();
        Story story = new Story(out, clock);
        try (Database database = Database.open(options);
                EhcHub hub = hub(database, options.folder(), clock)) {
            story.say("EHC Kit: the contributor's journey, on " + database.name());
            CaseFile file = new Journey(hub, story).travel();
            new Summary(hub, story).of(file);
            story.say("PDF       " + pdf(hub, file, options.folder()));
            story.say("Mails     " + options.folder().resolve("mail"));
            story.say("Database  " + database.name());
        }
    }

    /** What a host does once, when it starts. */
    private static EhcHub hub(Database database, Path folder, StoryClock clock) {
        return EhcHub.assemble()
                .with(new PersistencePlugin())
                .host(database.source())
                .with(new PdfPlugin())
                .with(new MailFolder(folder.resolve("mail"), People.letter(), People::address))
                .with(People.directory())
                .clock(clock)
                .open();
    }

    /** Writes the first response as the co-ordinator may see it. */
    private static Path pdf(EhcHub hub, CaseFile file, Path folder) throws IOException {
        DocumentModel advice = hub.documents()
                .advice(new AdviceRequestId(file.id(), 1), COORDINATOR)
                .orElseThrow();
        DocumentRenderer renderer = hub.renderer("application/pdf").orElseThrow();
        Path pdf = folder.resolve(file.reference() + "-advice-1.pdf");
        try (OutputStream out = Files.newOutputStream(pdf)) {
            renderer.render(advice, out).orElseThrow();
        }
        return pdf;
    }
}
