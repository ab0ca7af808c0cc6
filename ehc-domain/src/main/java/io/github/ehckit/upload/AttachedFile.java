package io.github.ehckit.upload;

/**
 * A document as part of a response: what a submission seals of it.
 *
 * @param number within the response, from 1; never given twice
 * @param name of the file
 * @param type of the file
 * @param bytes its size
 * @param digest of its bytes
 */
public record AttachedFile(int number, FileName name, FileType type, long bytes, Sha256 digest) {
    public AttachedFile {
        if (number < 1) {
            throw new IllegalArgumentException("documents of a response are numbered from 1");
        }
    }
}
