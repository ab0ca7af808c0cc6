package io.github.ehckit.upload;

import io.github.ehckit.message.Audience;
import io.github.ehckit.outcome.NoticeKey;
import io.github.ehckit.outcome.NoticeText;

/** The notices about an uploaded file that is accepted. */
public enum UploadNotice implements NoticeKey {
    TEMPLATE_ON_SERVER(
            "The file looks for its template on a server when it is opened. You can upload it as a PDF instead.");

    private final NoticeText text;

    UploadNotice(String english) {
        text = new NoticeText(Audience.CONTRIBUTOR, "R-082", english);
    }

    @Override
    public NoticeText text() {
        return text;
    }
}
