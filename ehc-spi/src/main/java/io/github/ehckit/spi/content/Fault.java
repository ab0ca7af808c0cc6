package io.github.ehckit.spi.content;

import io.github.ehckit.message.Argument;
import io.github.ehckit.outcome.Refusal;
import io.github.ehckit.outcome.RefusalCode;
import io.github.ehckit.upload.FileName;
import io.github.ehckit.upload.FileType;
import io.github.ehckit.upload.UploadPolicy;
import io.github.ehckit.upload.UploadRefusal;
import java.util.List;
import java.util.Optional;

/** A fault in the content of a file, with the reason that the sender is told. None quotes the content. */
enum Fault {
    EMPTY(UploadRefusal.EMPTY),
    OLD_WORD(UploadRefusal.OLD_WORD_DOCUMENT),
    OLD_EXCEL(UploadRefusal.OLD_EXCEL_WORKBOOK),
    OLD_POWERPOINT(UploadRefusal.OLD_PRESENTATION),
    UNKNOWN(UploadRefusal.CONTENT_NOT_OF_TYPE),
    MISMATCH(UploadRefusal.CONTENT_OF_OTHER_TYPE),
    TRUNCATED(UploadRefusal.TRUNCATED),
    DAMAGED(UploadRefusal.DAMAGED, UploadRefusal.PDF_DAMAGED),
    NOT_TEXT(UploadRefusal.NOT_PLAIN_TEXT),
    MIXED(UploadRefusal.EXTRA_DATA, UploadRefusal.PDF_EXTRA_DATA),
    ACTIVE(UploadRefusal.ACTIVE, UploadRefusal.PDF_ACTIVE),
    EMBEDDED(UploadRefusal.FILE_WITHIN),
    EXTERNAL(UploadRefusal.LINKED, UploadRefusal.PDF_LINKED),
    PROTECTED(UploadRefusal.PASSWORD),
    LOCKED(UploadRefusal.PDF_LOCKED),
    HIDDEN(UploadRefusal.UNREADABLE, UploadRefusal.PDF_UNREADABLE, UploadRefusal.PICTURE_UNREADABLE),
    MARKUP(UploadRefusal.PROGRAM_TEXT),
    TOO_MANY(UploadRefusal.TOO_MANY_PARTS),
    TOO_LARGE(UploadRefusal.UNPACKS_TOO_LARGE, UploadRefusal.PDF_UNPACKS_TOO_LARGE),
    NO_PIXELS(UploadRefusal.PICTURE_EMPTY),
    TOO_MANY_PIXELS(UploadRefusal.PICTURE_TOO_LARGE);

    private final UploadRefusal ofDocument;
    private final UploadRefusal ofPdf;
    private final UploadRefusal ofPicture;

    Fault(UploadRefusal ofAny) {
        this(ofAny, ofAny);
    }

    Fault(UploadRefusal ofOthers, UploadRefusal ofPdf) {
        this(ofOthers, ofPdf, ofOthers);
    }

    Fault(UploadRefusal ofDocument, UploadRefusal ofPdf, UploadRefusal ofPicture) {
        this.ofDocument = ofDocument;
        this.ofPdf = ofPdf;
        this.ofPicture = ofPicture;
    }

    /** Answers whether it does harm, and not to the file alone. */
    boolean unsafe() {
        return ofDocument.code() == RefusalCode.UNSAFE || ofDocument.code() == RefusalCode.OVER_BUDGET;
    }

    /** The reason against a file that claims to be of the type. */
    UploadRefusal reason(FileType claimed) {
        if (claimed == FileType.PDF) {
            return ofPdf;
        }
        return claimed.photograph() || claimed.video() ? ofPicture : ofDocument;
    }

    /** The refusal of a file of this name, whose content was found to be of a type. */
    Refusal refusal(FileName name, Optional<FileType> found) {
        UploadRefusal reason = reason(name.claims());
        return reason.ofFile(arguments(reason, name, found).toArray(Argument[]::new));
    }

    private static List<Argument> arguments(UploadRefusal reason, FileName name, Optional<FileType> found) {
        Argument ending = Argument.code("ending", name.extension());
        return switch (reason) {
            case CONTENT_NOT_OF_TYPE -> List.of(ending, Argument.of("type", name.claims()));
            case CONTENT_OF_OTHER_TYPE -> {
                FileType type = found.orElseThrow();
                String right = type.extensions().getFirst();
                yield List.of(ending, Argument.of("found", type), Argument.code("right", right));
            }
            case PDF_UNPACKS_TOO_LARGE -> List.of(UploadPolicy.size("most", PdfUnpacking.MOST));
            case PICTURE_TOO_LARGE -> List.of(Argument.of("millions", Pixels.MOST / 1_000_000));
            default -> List.of();
        };
    }
}
