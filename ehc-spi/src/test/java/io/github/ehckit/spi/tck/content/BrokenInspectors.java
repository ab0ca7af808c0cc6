package io.github.ehckit.spi.tck.content;

import io.github.ehckit.message.Argument;
import io.github.ehckit.message.Message;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.Refusal;
import io.github.ehckit.outcome.RefusalCode;
import io.github.ehckit.port.ContentInspector;
import io.github.ehckit.spi.content.StrictContentInspector;
import io.github.ehckit.upload.FileName;
import io.github.ehckit.upload.FileType;
import io.github.ehckit.upload.Source;
import io.github.ehckit.upload.UploadRefusal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;

/** Inspectors that break one rule each: a sound one, changed in one place. */
public final class BrokenInspectors {
    private BrokenInspectors() {}

    /** An inspector and its contract. */
    abstract static class Broken extends ContentInspectorContract implements ContentInspector {
        final ContentInspector sound = new StrictContentInspector();

        @Override
        protected ContentInspector inspector() {
            return this;
        }

        @Override
        public Outcome<FileType> confirm(FileName name, Source file) throws IOException {
            return sound.confirm(name, file);
        }

        @Override
        public Outcome<FileType> confirmBeforeCopying(FileName name, Source file) throws IOException {
            return sound.confirmBeforeCopying(name, file);
        }

        @Override
        public void copyWithoutMetadata(FileType type, Source from, OutputStream to) throws IOException {
            sound.copyWithoutMetadata(type, from, to);
        }

        /** Refuses a file as before, in words that quote something of it. */
        Outcome<FileType> quoting(String something, List<Refusal> reasons) {
            Message quoting = UploadRefusal.CONTENT_NOT_OF_TYPE.message(
                    Argument.code("ending", something), Argument.of("type", FileType.PDF));
            return Outcome.refused(new Refusal(reasons.getFirst().code(), "P10", quoting, Optional.empty()));
        }
    }

    /** Passes over some of the reasons. */
    abstract static class Forgiving extends Broken {
        private final Predicate<Refusal> forgiven;

        Forgiving(Predicate<Refusal> forgiven) {
            this.forgiven = forgiven;
        }

        @Override
        public Outcome<FileType> confirm(FileName name, Source file) throws IOException {
            Outcome<FileType> outcome = sound.confirm(name, file);
            return outcome instanceof Outcome.Refused<FileType>(var reasons)
                            && reasons.stream().allMatch(forgiven)
                    ? Outcome.done(name.claims())
                    : outcome;
        }

        static Predicate<Refusal> isOneOf(UploadRefusal... keys) {
            return reason -> List.of(keys).contains(reason.message().key());
        }
    }

    /** Fears everything. */
    public static class RefusesEverything extends Broken {
        @Override
        public Outcome<FileType> confirm(FileName name, Source file) {
            return Outcome.refused(UploadRefusal.UNREADABLE.ofFile());
        }
    }

    /** Knows no photographs of telephones. */
    public static class KnowsNoHeic extends Broken {
        @Override
        public Outcome<FileType> confirm(FileName name, Source file) throws IOException {
            return name.claims() == FileType.HEIC
                    ? Outcome.refused(UploadRefusal.UNREADABLE.ofFile())
                    : sound.confirm(name, file);
        }
    }

    /** Believes the name. */
    public static class TrustsTheExtension extends Broken {
        @Override
        public Outcome<FileType> confirm(FileName name, Source file) {
            return Outcome.done(name.claims());
        }
    }

    /** Looks at the type and no further. */
    public static class LooksAtTheFirstBytes extends Forgiving {
        LooksAtTheFirstBytes() {
            super(reason -> reason.code() == RefusalCode.MALFORMED);
        }
    }

    /** Takes a macro for a convenience. */
    public static class LetsScriptsRun extends Forgiving {
        LetsScriptsRun() {
            super(isOneOf(UploadRefusal.ACTIVE, UploadRefusal.PDF_ACTIVE, UploadRefusal.PROGRAM_TEXT));
        }
    }

    /** Takes whatever comes from the web for a link. */
    public static class LetsFilesFetch extends Forgiving {
        LetsFilesFetch() {
            super(isOneOf(UploadRefusal.LINKED));
        }
    }

    /** Reads no further than to the end of the picture. */
    public static class StopsAtTheEnd extends Forgiving {
        StopsAtTheEnd() {
            super(isOneOf(UploadRefusal.EXTRA_DATA, UploadRefusal.PDF_EXTRA_DATA));
        }
    }

    /** Takes what it cannot read. */
    public static class PassesWhatIsEncrypted extends Forgiving {
        PassesWhatIsEncrypted() {
            super(isOneOf(
                    UploadRefusal.PASSWORD,
                    UploadRefusal.PDF_LOCKED,
                    UploadRefusal.UNREADABLE,
                    UploadRefusal.PDF_UNREADABLE));
        }
    }

    /** Unpacks nothing, and counts no pixels. */
    public static class KnowsNoBudget extends Forgiving {
        KnowsNoBudget() {
            super(reason -> reason.code() == RefusalCode.OVER_BUDGET);
        }
    }

    /** Stops at the first reason. */
    public static class TellsOneReason extends Broken {
        @Override
        public Outcome<FileType> confirm(FileName name, Source file) throws IOException {
            Outcome<FileType> outcome = sound.confirm(name, file);
            return outcome instanceof Outcome.Refused<FileType>(var reasons)
                    ? Outcome.refused(reasons.getFirst())
                    : outcome;
        }
    }

    /** Copies photographs and films as they are. */
    public static class LeavesThePlace extends Broken {
        @Override
        public void copyWithoutMetadata(FileType type, Source from, OutputStream to) throws IOException {
            sound.copyWithoutMetadata(FileType.TEXT, from, to);
        }
    }

    /** Knows what photographs say, and not what films do. */
    public static class LeavesThePlaceInFilms extends Broken {
        @Override
        public void copyWithoutMetadata(FileType type, Source from, OutputStream to) throws IOException {
            sound.copyWithoutMetadata(type.video() ? FileType.TEXT : type, from, to);
        }
    }

    /** Codes pictures anew. */
    public static class CodesAnew extends Broken {
        @Override
        public void copyWithoutMetadata(FileType type, Source from, OutputStream to) throws IOException {
            ByteArrayOutputStream copy = new ByteArrayOutputStream();
            sound.copyWithoutMetadata(type, from, copy);
            String coded = TckFile.latin(copy.toByteArray()).replace(TckPicture.CODED, "f".repeat(32));
            to.write(TckFile.bytes(coded));
            to.flush();
        }
    }

    /** Forgets which way up a photograph is. */
    public static class LaysPicturesDown extends Broken {
        @Override
        public void copyWithoutMetadata(FileType type, Source from, OutputStream to) throws IOException {
            ByteArrayOutputStream copy = new ByteArrayOutputStream();
            sound.copyWithoutMetadata(type, from, copy);
            String upright = TckExif.TURNED.substring(0, TckExif.TURNED.length() - 1) + "\1";
            to.write(TckFile.bytes(TckFile.latin(copy.toByteArray()).replace(TckExif.TURNED, upright)));
            to.flush();
        }
    }

    /** Closes what it did not open. */
    public static class ClosesTheStream extends Broken {
        @Override
        public void copyWithoutMetadata(FileType type, Source from, OutputStream to) throws IOException {
            try (to) {
                sound.copyWithoutMetadata(type, from, to);
            }
        }
    }

    /** Shows the first line of what it refuses. */
    public static class QuotesTheContent extends Broken {
        @Override
        public Outcome<FileType> confirm(FileName name, Source file) throws IOException {
            try (InputStream in = file.open()) {
                String first = TckFile.latin(in.readNBytes(60));
                Outcome<FileType> outcome = sound.confirm(name, file);
                return outcome instanceof Outcome.Refused<FileType>(var reasons) ? quoting(first, reasons) : outcome;
            }
        }
    }

    /** Says which file it refuses. */
    public static class QuotesTheName extends Broken {
        @Override
        public Outcome<FileType> confirm(FileName name, Source file) throws IOException {
            Outcome<FileType> outcome = sound.confirm(name, file);
            return outcome instanceof Outcome.Refused<FileType>(var reasons) ? quoting(name.value(), reasons) : outcome;
        }
    }

    /** Answers with what it found of the file before. */
    public static class MixesAnswersUp extends Broken {
        private final AtomicReference<Outcome<FileType>> latest = new AtomicReference<>(Outcome.done(FileType.PDF));

        @Override
        public Outcome<FileType> confirm(FileName name, Source file) throws IOException {
            return latest.getAndSet(sound.confirm(name, file));
        }
    }

    /** Takes a file that it could not read. */
    public static class PassesWhatItCannotRead extends Broken {
        @Override
        public Outcome<FileType> confirm(FileName name, Source file) throws IOException {
            try {
                return sound.confirm(name, file);
            } catch (IOException torn) {
                return Outcome.done(name.claims());
            }
        }
    }

    /** Has every file in memory. */
    public static class KeepsFilesInMemory extends Broken {
        @Override
        public void copyWithoutMetadata(FileType type, Source from, OutputStream to) throws IOException {
            try (InputStream in = from.open()) {
                sound.copyWithoutMetadata(type, TckFile.file("a copy", "a", in.readAllBytes()), to);
            }
        }
    }

    /** Asks for one byte after the other. */
    public static class ReadsByteByByte extends Broken {
        @Override
        public Outcome<FileType> confirmBeforeCopying(FileName name, Source file) throws IOException {
            try (InputStream in = file.open()) {
                for (int next = in.read(); next >= 0; ) {
                    next = in.read();
                }
            }
            return sound.confirmBeforeCopying(name, file);
        }
    }

    /** Opens a file to see whether it is there. */
    public static class LeavesFilesOpen extends Broken {
        private final AtomicReference<List<InputStream>> opened = new AtomicReference<>(List.of());

        @Override
        public Outcome<FileType> confirm(FileName name, Source file) throws IOException {
            opened.set(List.of(file.open()));
            return sound.confirm(name, file);
        }
    }
}
