package io.github.ehckit.upload;

/**
 * The attached file as a seal covers it: number, name, type, size and digest.
 *
 * @param number within the draft, from 1; never reused
 * @param name of the file
 * @param type of the file
 * @param bytes its size
 * @param digest of its bytes
 */
public record AttachedFile(int number, FileName name, FileType type, long bytes, Sha256 digest) {
    public AttachedFile {
        if (number < 1) {
            throw new IllegalArgumentException("The number of a document must be 1 or more.");
        }
    }
}
