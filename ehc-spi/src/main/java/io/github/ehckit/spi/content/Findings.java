package io.github.ehckit.spi.content;

import io.github.ehckit.outcome.Notice;
import io.github.ehckit.outcome.Refusal;
import io.github.ehckit.upload.FileName;
import io.github.ehckit.upload.FileType;
import io.github.ehckit.upload.UploadNotice;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The findings about one file: each fault once, in the order of {@link Fault}. */
final class Findings {
    private final Set<Fault> faults = EnumSet.noneOf(Fault.class);
    private final Set<UploadNotice> notices = EnumSet.noneOf(UploadNotice.class);

    void add(Fault fault) {
        faults.add(fault);
    }

    /** Adds the fault if it is there, and says whether it is. */
    boolean addIf(boolean there, Fault fault) {
        if (there) {
            faults.add(fault);
        }
        return there;
    }

    void noticeIf(boolean there, UploadNotice notice) {
        if (there) {
            notices.add(notice);
        }
    }

    /** Returns the notices for a person about a file that is taken. */
    List<Notice> notices() {
        return notices.stream().map(notice -> notice.notice()).toList();
    }

    /** Adds the faults of others that make a file unsafe or too large, but not that it is damaged. */
    void addUnsafe(Findings others) {
        others.faults.stream().filter(Fault::unsafe).forEach(faults::add);
    }

    boolean none() {
        return faults.isEmpty();
    }

    boolean has(Fault fault) {
        return faults.contains(fault);
    }

    /**
     * Returns every reason against a file; that it cannot be looked into is left out where a password protects it.
     *
     * @param found the type of the content
     */
    List<Refusal> refusals(FileName name, Optional<FileType> found) {
        return faults.stream()
                .filter(fault -> fault != Fault.HIDDEN || !(has(Fault.PROTECTED) || has(Fault.LOCKED)))
                .map(fault -> fault.refusal(name, found))
                .toList();
    }
}
