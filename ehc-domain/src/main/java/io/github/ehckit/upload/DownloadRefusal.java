package io.github.ehckit.upload;

import io.github.ehckit.message.Audience;
import io.github.ehckit.outcome.Refusal;
import io.github.ehckit.outcome.RefusalCode;
import io.github.ehckit.outcome.RefusalKey;
import io.github.ehckit.outcome.RefusalText;

/** The reasons for which a document cannot be downloaded, as its {@link ScanStatus} has them. */
public enum DownloadRefusal implements RefusalKey {
    WAITING(RefusalCode.NOT_NOW, "We are checking this document for viruses. Try again later."),
    PARKED(
            RefusalCode.NOT_NOW,
            "We could not check this document for viruses. Ask the local authority to have it checked."),
    WITHHELD(
            RefusalCode.UNSAFE,
            "This document had a virus, so it has been removed from use. Ask the case co-ordinator for a clean copy.");

    private final RefusalText text;

    DownloadRefusal(RefusalCode code, String english) {
        text = new RefusalText(Audience.FAMILY, code, "R-019", english);
    }

    @Override
    public RefusalText text() {
        return text;
    }

    /** Makes the refusal of a document. */
    public Refusal ofDocument() {
        return at(UploadField.DOCUMENT.place());
    }
}
