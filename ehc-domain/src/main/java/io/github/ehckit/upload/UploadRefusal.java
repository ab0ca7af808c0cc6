package io.github.ehckit.upload;

import static io.github.ehckit.outcome.RefusalCode.MALFORMED;
import static io.github.ehckit.outcome.RefusalCode.MISSING;
import static io.github.ehckit.outcome.RefusalCode.OVER_BUDGET;
import static io.github.ehckit.outcome.RefusalCode.UNSAFE;
import static io.github.ehckit.outcome.RefusalCode.WRONG_TYPE;

import io.github.ehckit.message.Argument;
import io.github.ehckit.message.Audience;
import io.github.ehckit.outcome.Refusal;
import io.github.ehckit.outcome.RefusalCode;
import io.github.ehckit.outcome.RefusalKey;
import io.github.ehckit.outcome.RefusalText;
import java.util.Set;

/**
 * The reasons for which an uploaded file is refused: its name, its size, its type and its content. An inspector gives
 * those of content. None quotes the file or its name (P13).
 *
 * <p>A PDF has reasons of its own, since it can be printed to a new PDF.
 */
public enum UploadRefusal implements RefusalKey {
    NAME_MISSING(MISSING, "The file has no name. Enter a name for it."),
    NAME_TOO_LONG(MALFORMED, "The file name is too long. Shorten it and upload the file again."),
    NAME_CHARACTERS(
            MALFORMED, "The file name has hidden or unsupported characters. Type it again and upload the file."),
    NAME_WITH_SLASH(MALFORMED, "The file name contains a slash (/ or \\). Remove the slash and upload the file again."),
    NAME_STARTS_WITH_DOT(MALFORMED, "The file name starts with a dot. Remove the dot and upload the file again."),
    NAME_ENDS_WITH_DOT(
            MALFORMED, "The file name ends with a dot or a space. Remove it from the end and upload the file again."),
    NAME_RESERVED(MALFORMED, "Windows keeps this file name for itself. Rename the file and upload it again."),
    NAME_OF_PROGRAM(
            MALFORMED,
            "The file name also has the ending of a program, as in ‘report.exe.pdf’."
                    + " Rename the file so that it has one ending only."),
    TYPE_NOT_ACCEPTED(
            WRONG_TYPE,
            "You can upload these types of file: {types}. Save the file as one of them and upload it again."),
    OLD_WORD_DOCUMENT(
            WRONG_TYPE, "The file is in an old format of Word (DOC). Save it as DOCX or PDF and upload it again."),
    OLD_EXCEL_WORKBOOK(
            WRONG_TYPE, "The file is in an old format of Excel (XLS). Save it as XLSX or PDF and upload it again."),
    OLD_PRESENTATION(
            WRONG_TYPE, "The file is in an old format of PowerPoint (PPT). Save it as PDF and upload it again."),
    TOO_MANY_DOCUMENTS(OVER_BUDGET, "A response can have at most {most}. Remove a document before you upload another."),
    FILE_TOO_LARGE(
            OVER_BUDGET,
            "The file is larger than {most}. Make it smaller, or split it into parts, and upload it again."),
    RESPONSE_TOO_LARGE(
            OVER_BUDGET,
            "The documents of a response can be at most {most} together. Remove a document, or make this file smaller."),
    DAILY_LIMIT(OVER_BUDGET, "You can upload at most {most} a day. Upload the rest tomorrow."),
    EMPTY(MISSING, "The file is empty. Choose the right file and upload it."),
    CONTENT_NOT_OF_TYPE(
            WRONG_TYPE,
            "The file is not in the format {type}, although its name ends in .{ending}."
                    + " Open it, save it as {type} and upload it again."),
    CONTENT_OF_OTHER_TYPE(
            WRONG_TYPE,
            "The file is in the format {found}, although its name ends in .{ending}."
                    + " Rename it so that it ends in .{right}, and upload it again."),
    TRUNCATED(MALFORMED, "The end of the file is missing. Check that the file opens, and upload all of it again."),
    DAMAGED(MALFORMED, "The file is damaged. Open it, save a new copy and upload the copy."),
    PDF_DAMAGED(MALFORMED, "The PDF is damaged. Print it to a new PDF and upload that."),
    NOT_PLAIN_TEXT(
            MALFORMED,
            "The file is not plain text in UTF-8."
                    + " Save it with the encoding UTF-8, or save it as a PDF, and upload it again."),
    EXTRA_DATA(
            UNSAFE, "The file has extra data besides its own content. Open it, save a new copy and upload the copy."),
    PDF_EXTRA_DATA(UNSAFE, "The PDF has extra data besides its own content. Print it to a new PDF and upload that."),
    ACTIVE(
            UNSAFE,
            "The file has a macro, script or action that runs by itself. Save the file as a PDF and upload the PDF."),
    PDF_ACTIVE(UNSAFE, "The PDF has a script or action that runs by itself. Print it to a new PDF and upload that."),
    FILE_WITHIN(UNSAFE, "The file has another file in it. Remove the other file, and upload each by itself."),
    LINKED(
            UNSAFE,
            "The file is linked to another file, such as a template, picture or workbook."
                    + " Save it as a PDF and upload the PDF."),
    PDF_LINKED(UNSAFE, "The PDF shows content of another file. Print it to a new PDF and upload that."),
    PASSWORD(UNSAFE, "The file has a password. Remove the password and upload the file again."),
    PDF_LOCKED(UNSAFE, "The PDF is locked. Print it to a new PDF and upload that."),
    UNREADABLE(UNSAFE, "We cannot check what is in this file. Save it as a PDF and upload the PDF."),
    PDF_UNREADABLE(UNSAFE, "We cannot check what is in this PDF. Print it to a new PDF and upload that."),
    PICTURE_UNREADABLE(
            UNSAFE, "We cannot check what is in this picture or video. Save a new copy of it and upload the copy."),
    PROGRAM_TEXT(UNSAFE, "The text file contains a program or a web page. Save it as a PDF and upload the PDF."),
    TOO_MANY_PARTS(
            OVER_BUDGET,
            "The file has more parts than we can check. Split it into smaller files and upload each of them."),
    UNPACKS_TOO_LARGE(
            OVER_BUDGET,
            "The file unpacks to more than we can check. Split it into smaller files and upload each of them."),
    PDF_UNPACKS_TOO_LARGE(OVER_BUDGET, "The PDF unpacks to more than {most}. Print it to a new PDF and upload that."),
    PICTURE_EMPTY(MALFORMED, "The picture is empty. Choose another picture and upload it."),
    PICTURE_TOO_LARGE(
            OVER_BUDGET, "The picture has more than {millions} million pixels. Make it smaller and upload it again.");

    private final RefusalText text;

    UploadRefusal(RefusalCode code, String english) {
        text = new RefusalText(Audience.CONTRIBUTOR, code, "R-082", english);
    }

    @Override
    public RefusalText text() {
        return text;
    }

    /** Makes the refusal of a file for its size, its type or its content. */
    public Refusal ofFile(Argument... arguments) {
        return at(UploadField.FILE.place(), arguments);
    }

    /** Makes the refusal of a file for its name. */
    Refusal ofName(Argument... arguments) {
        return at(UploadField.NAME.place(), arguments);
    }

    /** Makes the argument of {@link #TYPE_NOT_ACCEPTED}, in the order of the types. */
    static Argument types(Set<FileType> accepted) {
        return Argument.of("types", accepted.stream().sorted());
    }
}
