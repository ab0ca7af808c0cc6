package io.github.ehckit.upload;

import java.util.List;
import java.util.Optional;

/**
 * An attachment: a file that a person added to advice.
 *
 * <p>Advice may be re-opened any number of times, and each round but the last ended in a submission. The rounds in
 * which an attachment was added and removed therefore tell which submitted versions it is part of.
 *
 * @param number within the draft, from 1
 * @param file the uploaded file
 * @param scan whether it may be read
 * @param attachedIn the round in which it was attached, from 1
 * @param removedIn the round in which it was removed; empty until then
 */
public record Attachment(int number, Upload file, ScanStatus scan, int attachedIn, Optional<Integer> removedIn) {

    /** Lists the current attachments as a submission would seal them. */
    public static List<AttachedFile> current(List<Attachment> all) {
        return all.stream().filter(Attachment::current).map(Attachment::asFile).toList();
    }

    /** Lists the attachments of a submitted version as its seal has them; none for version 0. */
    public static List<AttachedFile> submittedWith(int version, List<Attachment> all) {
        return all.stream()
                .filter(attachment -> attachment.isIn(version))
                .map(Attachment::asFile)
                .toList();
    }

    public AttachedFile asFile() {
        return file.as(number);
    }

    /** Answers whether it is part of the open draft, or of the latest submitted version. */
    public boolean current() {
        return removedIn.isEmpty();
    }

    /** Answers whether it is part of the version that was submitted at the end of a round. */
    public boolean isIn(int version) {
        return attachedIn <= version
                && removedIn.filter(removed -> removed <= version).isEmpty();
    }

    /** Returns it as it was when a version was submitted: what was done to it in later rounds is undone. */
    public Attachment restored(int version) {
        Optional<Integer> removed =
                attachedIn > version ? Optional.of(attachedIn) : removedIn.filter(in -> in <= version);
        return new Attachment(number, file, scan, attachedIn, removed);
    }

    /** Answers whether it was removed before it was ever submitted. */
    public boolean discarded() {
        return removedIn.filter(removed -> removed == attachedIn).isPresent();
    }
}
