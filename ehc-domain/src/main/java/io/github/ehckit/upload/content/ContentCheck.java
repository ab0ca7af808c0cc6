package io.github.ehckit.upload.content;

import io.github.ehckit.outcome.Outcome;
import java.io.IOException;
import java.util.Optional;

/** Confirms that a file is of the type that its name claims, that it is whole, and that nothing in it acts by itself (P10). */
public final class ContentCheck {
    private ContentCheck() {}

    /**
     * The type, if name and content agree on it and nothing speaks against the content; refused otherwise, with every reason. No
     * reason quotes the content.
     *
     * @throws IOException only if the source cannot be read
     */
    public static Outcome<FileType> confirm(FileName name, Source source) throws IOException {
        Findings findings = new Findings();
        if (!findings.addIf(source.bytes() == 0, Fault.EMPTY)) {
            Optional<FileType> type = type(name.claims(), source, findings);
            findings.addIf(type.isEmpty() && findings.none(), Fault.UNKNOWN);
            findings.addIf(type.isPresent() && type.get() != name.claims(), Fault.MISMATCH);
        }
        return findings.none() ? Outcome.done(name.claims()) : Outcome.refused(findings.refusals(name.claims()));
    }

    /** What the content is, whatever the name says; what speaks against it is among the findings. */
    private static Optional<FileType> type(FileType claimed, Source source, Findings findings) throws IOException {
        Optional<Signature> signature = Signature.of(head(source), claimed);
        if (signature.isEmpty()) {
            return Optional.empty();
        }
        Polyglot.check(signature.get(), source, findings);
        return signature.get().check(source, findings);
    }

    private static String head(Source source) throws IOException {
        try (Input in = Input.of(source)) {
            return in.ahead(Signature.LENGTH);
        }
    }
}
