package io.github.ehckit.spi.tck;

import io.github.ehckit.port.AttachmentScanner;
import io.github.ehckit.port.AttachmentScanner.Verdict;
import io.github.ehckit.spi.tck.content.AttachmentScannerContract;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReference;

/** Scanners that break one rule each. */
final class BrokenScanners {
    private BrokenScanners() {}

    abstract static class Broken extends AttachmentScannerContract {
        @Override
        protected AttachmentScanner scanner() {
            return new EicarScanner();
        }

        @Override
        protected AttachmentScanner unreachable() {
            return file -> Verdict.UNDECIDED;
        }
    }

    /** Takes whatever is large for a virus. */
    static class FearsWhatIsLarge extends Broken {
        @Override
        protected AttachmentScanner scanner() {
            AttachmentScanner sound = new EicarScanner();
            return file -> file.bytes() > 1_000_000 ? Verdict.INFECTED : sound.scan(file);
        }
    }

    /** Says clean unseen. */
    static class SaysCleanUnseen extends Broken {
        @Override
        protected AttachmentScanner scanner() {
            return file -> Verdict.CLEAN;
        }
    }

    /** Takes an error for an all-clear. */
    static class TakesAnErrorForAnAllClear extends Broken {
        @Override
        protected AttachmentScanner unreachable() {
            return file -> {
                try {
                    throw new IOException("connection refused");
                } catch (IOException down) {
                    return Verdict.CLEAN;
                }
            };
        }
    }

    /** Answers for what it could read. */
    static class AnswersForTheFirstPart extends Broken {
        @Override
        protected AttachmentScanner scanner() {
            return file -> {
                try (InputStream in = file.open()) {
                    return EicarScanner.verdict(new String(in.readNBytes(100), StandardCharsets.ISO_8859_1));
                }
            };
        }
    }

    /** Answers with what it found of the file before. */
    static class MixesAnswersUp extends Broken {
        private final AtomicReference<Verdict> latest = new AtomicReference<>(Verdict.CLEAN);

        @Override
        protected AttachmentScanner scanner() {
            AttachmentScanner sound = new EicarScanner();
            return file -> latest.getAndSet(sound.scan(file));
        }
    }

    /** Reads a file to its end, and looks at the first kilobyte. */
    static class LooksAtTheFirstKilobyte extends Broken {
        @Override
        protected AttachmentScanner scanner() {
            return file -> {
                try (InputStream in = file.open()) {
                    String beginning = new String(in.readNBytes(1024), StandardCharsets.ISO_8859_1);
                    in.transferTo(OutputStream.nullOutputStream());
                    return EicarScanner.verdict(beginning);
                }
            };
        }
    }
}
