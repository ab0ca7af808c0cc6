package io.github.ehckit.spi.content;

import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.Outcome.Done;
import io.github.ehckit.outcome.Outcome.Refused;
import io.github.ehckit.upload.FileName;
import io.github.ehckit.upload.FileType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;

/** What the check says of a file. */
final class Judged {
    private Judged() {}

    static Outcome<FileType> file(String name, byte[] content) {
        try {
            return ContentCheck.confirm(FileName.of(name).orElseThrow(), new MemorySource(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean accepted(String name, byte[] content) {
        return file(name, content) instanceof Done<FileType>;
    }

    /** The faults behind the reasons; none if it was accepted. */
    static List<Fault> faults(String name, byte[] content) {
        return faults(claimed(name), file(name, content));
    }

    /** The faults for which no copy is made. */
    static List<Fault> faultsBeforeStripping(String name, byte[] content) {
        try {
            return faults(
                    claimed(name),
                    ContentCheck.confirmBeforeStripping(FileName.of(name).orElseThrow(), new MemorySource(content)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileType claimed(String name) {
        return FileName.of(name).orElseThrow().claims();
    }

    private static List<Fault> faults(FileType claimed, Outcome<FileType> outcome) {
        return switch (outcome) {
            case Done<FileType> done -> List.of();
            case Refused<FileType>(var reasons) ->
                Arrays.stream(Fault.values())
                        .filter(fault -> reasons.stream()
                                .anyMatch(reason -> reason.message().key() == fault.reason(claimed)))
                        .toList();
        };
    }
}
