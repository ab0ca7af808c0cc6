package io.github.ehckit.spi.content;

import io.github.ehckit.upload.FileType;
import io.github.ehckit.upload.Source;
import java.io.IOException;
import java.util.Optional;

/** The signature of a file type, its first bytes, with the check of the rest of the file. */
enum Signature {
    PDF,
    OFFICE,
    /** The office files of old, and the wrapping of new ones that a password protects. */
    COMPOUND,
    PNG,
    JPEG,
    HEIC,
    MP4,
    MOV,
    TEXT;

    static final int LENGTH = 64;
    private static final String ZIP = "PK\3\4";
    private static final String COMPOUND_FILE = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";

    /**
     * The signature, if it is one that is known.
     *
     * @param head the first {@value #LENGTH} bytes as characters, or all that there are
     * @param claimed by the name: only a file that claims to be a text is read as one, since it has no signature
     */
    static Optional<Signature> of(String head, FileType claimed) {
        if (head.startsWith("%PDF-")) {
            return Optional.of(PDF);
        } else if (head.startsWith(ZIP)) {
            return Optional.of(OFFICE);
        } else if (head.startsWith(COMPOUND_FILE)) {
            return Optional.of(COMPOUND);
        }
        return picture(head)
                .or(() -> Brand.of(head).map(type -> valueOf(type.name())))
                .or(() -> text(claimed));
    }

    private static Optional<Signature> picture(String head) {
        if (head.startsWith(PngChunks.SIGNATURE)) {
            return Optional.of(PNG);
        }
        return head.startsWith("\u00FF\u00D8\u00FF") ? Optional.of(JPEG) : Optional.empty();
    }

    private static Optional<Signature> text(FileType claimed) {
        return claimed == FileType.TEXT ? Optional.of(TEXT) : Optional.empty();
    }

    /** The type of the whole file; empty if it is none that is taken. */
    Optional<FileType> check(Source source, Kept kept, Findings findings) throws IOException {
        switch (this) {
            case PDF -> PdfScan.check(source, findings);
            case PNG -> PngCheck.check(source, kept, findings);
            case JPEG -> JpegCheck.check(source, kept, findings);
            case HEIC -> HeicCheck.check(source, findings);
            case MP4, MOV -> VideoCheck.check(source, findings);
            case TEXT -> TextCheck.check(source, findings);
            case COMPOUND -> CompoundFile.check(source, findings);
            case OFFICE -> {
                return OfficePackage.check(source, findings);
            }
        }
        return this == COMPOUND ? Optional.empty() : Optional.of(FileType.valueOf(name()));
    }
}
