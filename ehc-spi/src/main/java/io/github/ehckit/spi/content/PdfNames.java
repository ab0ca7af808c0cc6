package io.github.ehckit.spi.content;

import java.util.Locale;
import java.util.Set;

/** The names in a PDF that show what it can do besides being read (ISO 32000-2, sections 7.11, 12.6 and 13). */
final class PdfNames {
    private static final Set<String> ACTIVE = Set.of(
            "JavaScript",
            "JS",
            "Launch",
            "AA",
            "XFA",
            "SubmitForm",
            "ImportData",
            "GoToE",
            "GoToR",
            "Rendition",
            "RichMedia",
            "RichMediaExecute",
            "Movie",
            "OnInstantiate");
    private static final Set<String> EMBEDDED = Set.of("EmbeddedFile", "EmbeddedFiles", "EF");

    private PdfNames() {}

    static void check(String name, Findings findings) {
        findings.addIf(ACTIVE.contains(name), Fault.ACTIVE);
        findings.addIf(EMBEDDED.contains(name), Fault.EMBEDDED);
        findings.addIf(name.equals("Encrypt"), Fault.LOCKED);
    }

    /** Answers whether an address runs a script in the browser that is asked to open it. */
    static boolean isScript(String address) {
        String scheme = address.toLowerCase(Locale.ROOT);
        return scheme.startsWith("javascript:") || scheme.startsWith("vbscript:");
    }
}
