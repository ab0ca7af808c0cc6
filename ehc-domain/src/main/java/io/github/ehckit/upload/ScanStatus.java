package io.github.ehckit.upload;

/** Whether the bytes of a document may be read (P10). */
public enum ScanStatus {
    /** No scanner has said anything of it yet: nobody reads it, and nobody waits for it. */
    WAITING("waits to be checked for viruses"),
    /** A scanner found nothing: whoever may read the response may download it. */
    CLEAN("was checked for viruses"),
    /** A scanner found a virus: nobody ever reads it. */
    WITHHELD("is withheld: a virus was found in it"),
    /** Every attempt to scan it went wrong: it cannot be read until it is requeued and scanned. */
    PARKED("could not be checked for viruses: ask your authority to have it looked at");

    private final String words;

    ScanStatus(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
