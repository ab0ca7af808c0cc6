package io.github.ehckit.upload;

import java.util.List;
import java.util.Optional;

/**
 * A document that was attached to a response.
 *
 * <p>A response is opened again and again, and each opening but the last ended in a submission. The openings in which a document was
 * attached and removed therefore say in which submitted versions it is.
 *
 * @param number within the response
 * @param file what was attached
 * @param scan whether it may be read
 * @param attachedIn the opening of the response in which it was attached, from 1
 * @param removedIn the opening in which it was removed; empty while it stands
 */
public record Attachment(int number, Upload file, ScanStatus scan, int attachedIn, Optional<Integer> removedIn) {

    /** The documents that stand, as a submission would seal them. */
    public static List<AttachedFile> current(List<Attachment> all) {
        return all.stream().filter(Attachment::current).map(Attachment::asFile).toList();
    }

    public AttachedFile asFile() {
        return file.as(number);
    }

    /** Whether it is part of what is being written, or was submitted last. */
    public boolean current() {
        return removedIn.isEmpty();
    }

    /** Whether it is part of the version that was submitted at the end of some opening. */
    public boolean isIn(int version) {
        return attachedIn <= version
                && removedIn.filter(removed -> removed <= version).isEmpty();
    }

    /** Whether it was removed before it was ever submitted. */
    public boolean discarded() {
        return removedIn.filter(removed -> removed == attachedIn).isPresent();
    }
}
