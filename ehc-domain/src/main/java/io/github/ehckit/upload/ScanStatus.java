package io.github.ehckit.upload;

/** The scan status of an attachment: whether its bytes may be read (P10). */
public enum ScanStatus {
    /** The attachment waits for its first verdict: it cannot be read, and no person waits for the scan. */
    WAITING("waits to be checked for viruses"),
    /** A scanner found no virus: each person who may read the advice may download the attachment. */
    CLEAN("was checked for viruses"),
    /** A scanner found a virus: the attachment can never be read. */
    WITHHELD("is withheld: a virus was found in it"),
    /** Every attempt to scan it failed: the attachment cannot be read until it is requeued and scanned. */
    PARKED("could not be checked for viruses: ask your authority to have it looked at");

    private final String english;

    ScanStatus(String words) {
        this.english = words;
    }

    public String english() {
        return english;
    }
}
