package io.github.ehckit.spi.content;

import java.util.regex.Pattern;

/** The kind of a part of an office file, by its first bytes. */
enum PartKind {
    /** Text with elements. */
    XML("(\u00EF\u00BB\u00BF)?[ \t\r\n]*<.*|\u00FF\u00FE.*|\u00FE\u00FF.*"),
    /** A PDF, which is a picture to some programs. */
    PDF("%PDF-.*"),
    /** One file that was packed, as drawings of Windows are. */
    PACKED("\u001F\u008B.*"),
    /** A ZIP, which an office file may be. */
    ZIP("PK\3\4.*"),
    /** An archive of another kind, a program, or a document that may hold either. */
    FILE(
            "Rar!.*|7z\u00BC\u00AF.*|BZh[1-9]1AY.*|\u00FD7zXZ.*|MSCF.*|MZ.*|\u007FELF.*|\u00CA\u00FE\u00BA\u00BE.*|\\{\\\\rtf.*"),
    /** An old office file, or an object of Windows. */
    OBJECT("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1.*"),
    /** A picture, a font or other data: nothing that another program would run. */
    DATA(".*");

    static final int LENGTH = 64;

    private final Pattern beginning;

    PartKind(String beginning) {
        this.beginning = Pattern.compile(beginning, Pattern.DOTALL);
    }

    /**
     * The kind.
     *
     * @param head the first {@value #LENGTH} bytes as characters, or all that there are
     */
    static PartKind of(String head) {
        for (PartKind kind : values()) {
            if (kind.beginning.matcher(head).matches()) {
                return kind;
            }
        }
        return DATA;
    }
}
