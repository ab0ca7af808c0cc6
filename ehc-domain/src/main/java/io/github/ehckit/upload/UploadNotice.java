package io.github.ehckit.upload;

import io.github.ehckit.message.Audience;
import io.github.ehckit.outcome.NoticeKey;
import io.github.ehckit.outcome.NoticeText;

/** The notices about an uploaded file that is accepted. */
public enum UploadNotice implements NoticeKey {
    TEMPLATE_ON_SERVER(
            "This file was uploaded, but it looks for its template on a server when it is opened. If others cannot open it, upload it as a PDF.");

    private final NoticeText text;

    UploadNotice(String english) {
        text = new NoticeText(Audience.CONTRIBUTOR, "R-082", english);
    }

    @Override
    public NoticeText text() {
        return text;
    }
}
