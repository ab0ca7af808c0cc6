package io.github.ehckit.spi.tck.content;

import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.Refusal;
import io.github.ehckit.outcome.RefusalCode;
import io.github.ehckit.port.ContentInspector;
import io.github.ehckit.upload.FileType;
import io.github.ehckit.upload.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/**
 * An inspection of the corpus.
 *
 * @param inspector under test
 */
record Inspection(ContentInspector inspector) {

    Outcome<FileType> confirm(TckFile file) {
        return confirm(file, file);
    }

    /** Confirms a file whose bytes come from another source. */
    Outcome<FileType> confirm(TckFile file, Source bytes) {
        try {
            return inspector.confirm(file.fileName(), bytes);
        } catch (IOException unread) {
            throw new AssertionError(file + " could not be read", unread);
        }
    }

    Outcome<FileType> confirmBeforeCopying(TckFile file) {
        try {
            return inspector.confirmBeforeCopying(file.fileName(), file);
        } catch (IOException unread) {
            throw new AssertionError(file + " could not be read", unread);
        }
    }

    /** Returns the copy of a file, under its name. */
    TckFile copied(TckFile file) {
        ByteArrayOutputStream copy = new ByteArrayOutputStream();
        try {
            inspector.copyWithoutMetadata(file.fileName().claims(), file, copy);
        } catch (IOException failed) {
            throw new AssertionError(file + " could not be copied", failed);
        }
        return TckFile.file("the copy of " + file.what(), file.name(), copy.toByteArray());
    }

    /** Answers whether a file is confirmed as of the type that its name claims. */
    boolean takes(TckFile file) {
        return isTaken(file, confirm(file));
    }

    boolean takesBeforeCopying(TckFile file) {
        return isTaken(file, confirmBeforeCopying(file));
    }

    /** Returns the files that are not refused with a code, each with the answer instead. */
    List<String> missed(RefusalCode code, Stream<TckFile> files) {
        return files.filter(file -> reasons(file).stream().noneMatch(reason -> reason.code() == code))
                .map(file -> file + ": " + confirm(file))
                .toList();
    }

    List<Refusal> reasons(TckFile file) {
        return confirm(file) instanceof Outcome.Refused<FileType>(var reasons) ? reasons : List.of();
    }

    private static boolean isTaken(TckFile file, Outcome<FileType> outcome) {
        return outcome instanceof Outcome.Done<FileType>(var type, var notices)
                && type == file.fileName().claims();
    }
}
