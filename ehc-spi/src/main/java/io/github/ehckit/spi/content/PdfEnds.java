package io.github.ehckit.spi.content;

import io.github.ehckit.upload.Source;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ends of a PDF: it begins with its first byte, and a byte may follow its end (ISO 32000-2, section 7.5). */
final class PdfEnds {
    private static final int TAIL = 2048;
    /** Some programs leave a byte behind the end; a file of another type needs more. */
    private static final int STRAY = 1;

    private static final Pattern HEADER = Pattern.compile("(?s)%PDF-[12]\\.[0-9].*");
    private static final Pattern END = Pattern.compile("(?s).*startxref[\\s\\x00]+([0-9]{1,18})[\\s\\x00]+%%EOF(.*)");

    private PdfEnds() {}

    static void check(Source source, Findings findings) throws IOException {
        try (Input in = Input.of(source)) {
            findings.addIf(!HEADER.matcher(in.ahead(9)).matches(), Fault.DAMAGED);
        }
        Matcher end = END.matcher(Tail.of(source, TAIL));
        if (!findings.addIf(!end.matches(), Fault.TRUNCATED)) {
            long table = Long.parseLong(end.group(1));
            findings.addIf(table == 0 || table >= source.bytes(), Fault.TRUNCATED);
            findings.addIf(end.group(2).chars().filter(c -> c > ' ').count() > STRAY, Fault.MIXED);
        }
    }
}
