package io.github.ehckit.spi.tck.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.github.ehckit.port.AttachmentScanner;
import io.github.ehckit.port.AttachmentScanner.Verdict;
import io.github.ehckit.spi.tck.ConcurrentRuns;
import io.github.ehckit.spi.tck.IfThisFails;
import io.github.ehckit.upload.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The contract test of an {@link AttachmentScanner}: rules SC1 to SC6. */
public abstract class AttachmentScannerContract {
    private static final int PADDING = 2_000_000;

    /** Returns the scanner under test, ready to scan. */
    protected abstract AttachmentScanner scanner();

    /** Returns the scanner under test when the service that it asks is missing or does not answer. */
    protected abstract AttachmentScanner unreachable();

    /**
     * Returns the bytes of a file in which the scanner finds a virus: the EICAR test file, put together here so that no
     * scanner finds it.
     */
    protected byte[] infected() {
        return ("X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR" + "-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*")
                .getBytes(StandardCharsets.US_ASCII);
    }

    /**
     * Returns a ZIP archive whose first member is two harmless megabytes, stored as they are, and whose second is
     * {@link #infected}.
     */
    protected byte[] infectedAtTheEnd() {
        return TckArchives.stored(TckFile.bytes("n".repeat(PADDING)), infected());
    }

    @Test
    @IfThisFails("the scanner reports a virus in a harmless file, or does not answer.")
    public void SC1_a_file_in_which_nothing_is_found_is_clean() {
        assertEquals(Verdict.CLEAN, scan(scanner(), file("nothing")));
        assertEquals(Verdict.CLEAN, scan(scanner(), file("n".repeat(PADDING))));
        assertEquals(Verdict.CLEAN, scan(scanner(), file("")));
    }

    @Test
    @IfThisFails("the scanner ignores the answer of its engine, or misreads it.")
    public void SC2_a_file_with_a_virus_is_infected() {
        assertEquals(Verdict.INFECTED, scan(scanner(), file(infected())));
    }

    @Test
    @IfThisFails("an error is taken for CLEAN: the gravest fault that a scanner can have.")
    public void SC3_a_scanner_that_does_not_answer_has_found_nothing_clean() {
        assertEquals(Verdict.UNDECIDED, scan(unreachable(), file("nothing")));
        assertEquals(Verdict.UNDECIDED, scan(unreachable(), file(infected())));
    }

    @Test
    @IfThisFails("the scanner answers CLEAN for a file that it could not read to its end.")
    public void SC4_a_file_that_cannot_be_read_to_its_end_is_not_clean() {
        assertNotEquals(Verdict.CLEAN, scan(scanner(), torn("n".repeat(PADDING))));
        assertNotEquals(Verdict.CLEAN, scan(scanner(), torn("n")));
    }

    @Test
    @IfThisFails("the scanner looks at the beginning of a file only.")
    public void SC6_a_virus_behind_two_megabytes_is_not_missed() {
        assertNotEquals(Verdict.CLEAN, scan(scanner(), file(infectedAtTheEnd())));
    }

    @Test
    @IfThisFails("files that are scanned at the same time get each other's answers.")
    public void SC5_each_of_several_files_gets_its_own_answer() {
        AttachmentScanner scanner = scanner();
        for (int round = 0; round < ConcurrentRuns.ROUNDS; round++) {
            List<Verdict> verdicts = ConcurrentRuns.run(
                    runner -> scan(scanner, runner % 2 == 0 ? file(infected()) : file("file " + runner)));
            assertEquals(
                    Stream.of(0, 1, 2, 3)
                            .map(runner -> runner % 2 == 0 ? Verdict.INFECTED : Verdict.CLEAN)
                            .toList(),
                    verdicts);
        }
    }

    /** Scans as the library does: a scanner that throws gives no verdict. */
    private static Verdict scan(AttachmentScanner scanner, Source file) {
        try {
            return scanner.scan(file);
        } catch (IOException unknown) {
            return Verdict.UNDECIDED;
        }
    }

    private static TckFile file(String content) {
        return file(TckFile.bytes(content));
    }

    private static TckFile file(byte[] content) {
        return TckFile.file("a file to scan", "a.txt", content);
    }

    /** Returns a file whose last byte cannot be read. */
    private static TornFile torn(String content) {
        return new TornFile(file(content + "n"), content.length());
    }
}
