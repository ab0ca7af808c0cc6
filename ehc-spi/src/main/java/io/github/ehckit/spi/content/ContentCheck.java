package io.github.ehckit.spi.content;

import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.upload.FileName;
import io.github.ehckit.upload.FileType;
import io.github.ehckit.upload.Source;
import java.io.IOException;
import java.util.Optional;

/**
 * A check that a file is of the type that its name claims, that it is whole, and that nothing in it acts by itself
 * (P10).
 */
final class ContentCheck {
    private ContentCheck() {}

    /**
     * Returns the type if name and content agree on it and the content has no fault; refuses the file otherwise, with
     * every reason. A notice tells of a template on a server of one's own office, which the document would look for.
     * Neither quotes the content.
     *
     * @throws IOException only if the source cannot be read
     */
    static Outcome<FileType> confirm(FileName name, Source source) throws IOException {
        return confirm(name, source, Kept.WHOLE);
    }

    /**
     * Confirms a photograph or video of which {@link Metadata#strip} is to write a copy. Bytes around the picture, such
     * as telephones write after its end, are no reason against it, since they are left out of the copy. The copy itself
     * must be {@linkplain #confirm confirmed} before it is kept. Files of other types are confirmed as they are.
     *
     * @throws IOException only if the source cannot be read
     */
    static Outcome<FileType> confirmBeforeStripping(FileName name, Source source) throws IOException {
        FileType claimed = name.claims();
        return confirm(name, source, claimed.photograph() || claimed.video() ? Kept.STRIPPED : Kept.WHOLE);
    }

    private static Outcome<FileType> confirm(FileName name, Source source, Kept kept) throws IOException {
        Findings findings = new Findings();
        Optional<FileType> type = findings.addIf(source.bytes() == 0, Fault.EMPTY)
                ? Optional.empty()
                : type(name.claims(), source, kept, findings);
        findings.addIf(type.isEmpty() && findings.none(), Fault.UNKNOWN);
        findings.addIf(type.isPresent() && type.get() != name.claims(), Fault.MISMATCH);
        return findings.none()
                ? Outcome.done(name.claims(), findings.notices())
                : Outcome.refused(findings.refusals(name, type));
    }

    /** Returns the type of the content, whatever the name says; its faults are added to the findings. */
    private static Optional<FileType> type(FileType claimed, Source source, Kept kept, Findings findings)
            throws IOException {
        Optional<Signature> signature = Signature.of(head(source), claimed);
        if (signature.isEmpty()) {
            return Optional.empty();
        }
        if (!kept.leavesOutTheRest()) {
            Polyglot.check(signature.get(), source, findings);
        }
        return signature.get().check(source, kept, findings);
    }

    private static String head(Source source) throws IOException {
        try (Input in = Input.of(source)) {
            return in.ahead(Signature.LENGTH);
        }
    }
}
