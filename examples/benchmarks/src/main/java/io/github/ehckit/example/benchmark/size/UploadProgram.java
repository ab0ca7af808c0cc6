package io.github.ehckit.example.benchmark.size;

import io.github.ehckit.example.benchmark.Figures;
import io.github.ehckit.example.benchmark.journey.Database;
import io.github.ehckit.history.AdviceRequestId;
import io.github.ehckit.persistence.HostTransaction;
import io.github.ehckit.persistence.PersistencePlugin;
import io.github.ehckit.persistence.files.AttachmentFolder;
import io.github.ehckit.spi.EhcHub;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;

/**
 * The program that measures on H2 the cost of receiving, scanning and downloading a film of 200 MB, the most that is
 * taken. It prints the rows of the table in {@code docs/benchmarks.md}. Run in a small heap it shows that no attachment
 * is ever held in memory.
 */
public final class UploadProgram {
    private static final int ROUNDS = 3;
    private static final long MB = 1024 * 1024;

    private UploadProgram() {}

    public static void main(String[] arguments) throws IOException {
        try (Database database = Database.Kind.H2.open()) {
            Desk desk = new Desk(EhcHub.assemble()
                    .with(new PersistencePlugin())
                    .hostResource(database.source())
                    .hostResource(HostTransaction.NONE)
                    .hostResource(new AttachmentFolder(
                            Files.createDirectory(database.folder().resolve("documents"))))
                    .scanner(new ReadsToTheEnd()));
            System.out.println("| heap | film | receive, check and strip, s | scan, s | hand out, verified, s |");
            System.out.println("|---|---|---|---|---|");
            for (int round = 0; round < ROUNDS; round++) {
                measure(desk, desk.asked(desk.opened()));
            }
        }
        Figures.written();
    }

    private static void measure(Desk desk, AdviceRequestId request) {
        double receive = Cost.millis(() -> desk.attach(request, "visit.mp4", new Film(200 * MB)));
        double scan = Cost.millis(desk::scan);
        double handOut = Cost.millis(() -> desk.download(request));
        System.out.printf(
                Locale.UK,
                "| %d MB | 200 MB | %.1f | %.1f | %.1f |%n",
                Runtime.getRuntime().maxMemory() / MB,
                receive / 1000,
                scan / 1000,
                handOut / 1000);
    }
}
