package io.github.ehckit.upload.content;

import io.github.ehckit.outcome.Outcome;
import java.io.IOException;
import java.io.InputStream;
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
            Optional<FileType> type = Signature.of(head(source), name.claims());
            findings.addIf(type.isEmpty(), Fault.UNKNOWN);
            findings.addIf(type.isPresent() && type.get() != name.claims(), Fault.MISMATCH);
        }
        return findings.none() ? Outcome.done(name.claims()) : Outcome.refused(findings.refusals());
    }

    private static byte[] head(Source source) throws IOException {
        try (InputStream in = source.open()) {
            return in.readNBytes(Signature.LENGTH);
        }
    }
}
