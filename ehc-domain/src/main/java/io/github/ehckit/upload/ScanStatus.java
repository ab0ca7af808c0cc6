package io.github.ehckit.upload;

import io.github.ehckit.message.Audience;
import io.github.ehckit.message.MessageKey;

/** The scan status of an attachment: whether its bytes may be read (P10). */
public enum ScanStatus implements MessageKey {
    /** The attachment waits for its first verdict: it cannot be read, and no person waits for the scan. */
    WAITING("Not yet checked for viruses"),
    /** A scanner found no virus: each person who may read the advice may download the attachment. */
    CLEAN("Checked for viruses"),
    /** A scanner found a virus: the attachment can never be read. */
    WITHHELD("Removed from use, because it had a virus"),
    /** Every attempt to scan it failed: the attachment cannot be read until it is requeued and scanned. */
    PARKED("Could not be checked for viruses");

    private final String english;

    ScanStatus(String english) {
        this.english = english;
    }

    @Override
    public Audience audience() {
        return Audience.FAMILY;
    }

    @Override
    public String english() {
        return english;
    }
}
