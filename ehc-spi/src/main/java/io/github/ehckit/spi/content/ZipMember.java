package io.github.ehckit.spi.content;

/**
 * A member of a ZIP, as its directory has it (APPNOTE.TXT, section 4.3.12).
 *
 * @param name with {@code /} between its parts
 * @param flags of the member
 * @param method 0 stored, 8 deflated
 * @param sum CRC-32 of its unpacked content
 * @param packed its bytes in the ZIP
 * @param unpacked the bytes that it says it unpacks to
 * @param start where its local header begins
 * @param mode of the file under Unix, 0 if it comes from elsewhere
 */
record ZipMember(String name, int flags, int method, long sum, long packed, long unpacked, long start, int mode) {
    private static final int ENCRYPTED = 0x2041;
    private static final int DESCRIBED_AFTERWARDS = 0x08;
    private static final int KNOWN = 0x080E;
    private static final int KIND = 0xF000;
    private static final int FILE = 0x8000;
    private static final int FOLDER = 0x4000;

    boolean stored() {
        return method == 0;
    }

    boolean encrypted() {
        return (flags & ENCRYPTED) != 0;
    }

    /** Answers whether checksum and lengths are written after it. */
    boolean describedAfterwards() {
        return (flags & DESCRIBED_AFTERWARDS) != 0;
    }

    boolean folder() {
        return name.endsWith("/");
    }

    /**
     * Answers whether it is stored or deflated, with none but the flags for its name, its deflating and its descriptor.
     */
    boolean readable() {
        return (stored() ? packed == unpacked : method == 8) && (flags & ~KNOWN & ~ENCRYPTED) == 0;
    }

    /** Answers whether it is neither a symbolic link nor a device. */
    boolean ordinary() {
        int kind = mode & KIND;
        return kind == 0 || kind == FILE || kind == FOLDER;
    }
}
