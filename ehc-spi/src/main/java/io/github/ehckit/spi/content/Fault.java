package io.github.ehckit.spi.content;

import static io.github.ehckit.outcome.RefusalCode.MALFORMED;
import static io.github.ehckit.outcome.RefusalCode.MISSING;
import static io.github.ehckit.outcome.RefusalCode.OVER_BUDGET;
import static io.github.ehckit.outcome.RefusalCode.UNSAFE;
import static io.github.ehckit.outcome.RefusalCode.WRONG_TYPE;

import io.github.ehckit.outcome.Refusal;
import io.github.ehckit.outcome.RefusalCode;
import io.github.ehckit.upload.FileType;

/** A fault in the content of a file, in words that tell the sender how to mend it. None quotes the content. */
enum Fault {
    EMPTY(MISSING, "there is nothing in the file"),
    UNKNOWN(WRONG_TYPE, "the content is of no type that is taken"),
    MISMATCH(WRONG_TYPE, "the content is not of the type that the name says"),
    TRUNCATED(MALFORMED, "the file ends before its content does: send the whole of it"),
    DAMAGED(MALFORMED, "the file is not built as files of its type are: save it again and send that"),
    NOT_TEXT(MALFORMED, "a text is written in UTF-8, without characters that control something"),
    MIXED(UNSAFE, "the file holds something besides its own content: save it again and send that"),
    ACTIVE(UNSAFE, "the file holds a macro, a script or an action that runs by itself: send a copy without it"),
    EMBEDDED(UNSAFE, "the file holds another file: send each by itself"),
    EXTERNAL(UNSAFE, "the file fetches something from elsewhere: save it as PDF and send that"),
    PROTECTED(UNSAFE, "the file is protected by a password, or written for old programs: send a copy that is not"),
    LOCKED(
            UNSAFE,
            "the PDF is locked, by a password or against changes, and cannot be looked into: print it to PDF and send that"),
    HIDDEN(UNSAFE, "the file is written so that it cannot be looked into: save it again and send that"),
    MARKUP(UNSAFE, "the text is a program or a page for a browser: send it as a document"),
    TOO_MANY(OVER_BUDGET, "the file has more parts than are taken: save it again, or print it to PDF and send that"),
    TOO_LARGE(OVER_BUDGET, "the file unpacks to more than is taken"),
    TOO_WIDE(OVER_BUDGET, "the picture has no pixels, or more than the 200 million that are taken");

    private static final String PRINT = ": print it to PDF and send that";

    private final RefusalCode code;
    private final String because;

    Fault(RefusalCode code, String because) {
        this.code = code;
        this.because = because;
    }

    /** Answers whether it does harm, and not to the file alone. */
    boolean unsafe() {
        return code == UNSAFE || code == OVER_BUDGET;
    }

    /** The reason against a file that claims to be of the type. */
    Refusal refusal(FileType claimed) {
        return Refusal.of(code, "R-082", claimed == FileType.PDF ? becauseOfPdf() : because);
    }

    /** A PDF can be printed as a new one, which has none of these. */
    private String becauseOfPdf() {
        return switch (this) {
            case DAMAGED -> "the file is not built as a PDF is" + PRINT;
            case MIXED -> "the PDF holds something besides its own content" + PRINT;
            case ACTIVE -> "the PDF holds a script or an action that runs by itself" + PRINT;
            case EXTERNAL -> "the PDF shows what is in another file" + PRINT;
            case HIDDEN -> "the PDF is written so that it cannot be looked into" + PRINT;
            case TOO_LARGE -> "the PDF unpacks to more than the 48 MB that are taken" + PRINT;
            default -> because;
        };
    }
}
