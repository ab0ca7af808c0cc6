package io.github.ehckit.spi.content;

import io.github.ehckit.upload.FileType;
import io.github.ehckit.upload.Source;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * The metadata that devices write into photographs and videos, above all the place where they were made, and its
 * removal (P10).
 */
final class Metadata {
    private Metadata() {}

    /**
     * Writes a file without its metadata. Picture and sound stay the same, and the copy is still confirmed as its type.
     * Files that are neither photographs nor videos are copied as they are.
     *
     * @param type as {@link ContentCheck} has confirmed it
     * @param from read from start to end, twice at most
     * @param to flushed, and left open
     * @throws IOException if one of them cannot be read or written, or the file is not of the type after all
     */
    static void strip(FileType type, Source from, OutputStream to) throws IOException {
        Findings findings = new Findings();
        BufferedOutputStream buffered = new BufferedOutputStream(to);
        switch (type) {
            case JPEG -> JpegStrip.strip(from, findings, buffered);
            case PNG -> PngStrip.strip(from, findings, buffered);
            case HEIC -> HeicStrip.strip(from, findings, buffered);
            case MP4, MOV -> VideoStrip.strip(from, findings, buffered);
            case PDF, DOCX, XLSX, ODT, TEXT -> new Patches().copy(from, buffered);
        }
        buffered.flush();
        if (!findings.none()) {
            throw new IOException(
                    "The file was not confirmed as " + type + ". Inspect it before its metadata are removed.");
        }
    }
}
