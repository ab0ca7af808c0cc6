package io.github.ehckit.upload.content;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The first bytes of a file, by which its type shows. */
final class Signature {
    static final int LENGTH = 64;

    private Signature() {}

    /**
     * The type whose first bytes these are.
     *
     * @param head at least {@value #LENGTH} bytes, or all that there are
     * @param claimed of the office files, which begin alike, the one to be assumed
     */
    static Optional<FileType> of(byte[] head, FileType claimed) {
        String start = new String(head, StandardCharsets.ISO_8859_1);
        if (start.startsWith("%PDF-")) {
            return Optional.of(FileType.PDF);
        } else if (start.startsWith("\u0089PNG\r\n\u001a\n")) {
            return Optional.of(FileType.PNG);
        } else if (start.startsWith("\u00FF\u00D8\u00FF")) {
            return Optional.of(FileType.JPEG);
        } else if (start.startsWith("PK\u0003\u0004")) {
            return Optional.of(office(claimed));
        }
        return start.startsWith("ftyp", 4) ? media(start.substring(8)) : text(start, claimed);
    }

    private static FileType office(FileType claimed) {
        return switch (claimed) {
            case DOCX, XLSX, ODT -> claimed;
            default -> FileType.DOCX;
        };
    }

    private static Optional<FileType> media(String brand) {
        return Optional.of(
                brand.startsWith("qt  ") ? FileType.MOV : brand.startsWith("h") ? FileType.HEIC : FileType.MP4);
    }

    private static Optional<FileType> text(String start, FileType claimed) {
        return claimed == FileType.TEXT && start.indexOf(0) < 0 ? Optional.of(FileType.TEXT) : Optional.empty();
    }
}
