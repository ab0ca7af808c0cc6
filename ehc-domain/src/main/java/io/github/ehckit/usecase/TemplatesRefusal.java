package io.github.ehckit.usecase;

import io.github.ehckit.message.Audience;
import io.github.ehckit.outcome.RefusalCode;
import io.github.ehckit.outcome.RefusalKey;
import io.github.ehckit.outcome.RefusalText;

/** The reasons for which a template is not published. */
public enum TemplatesRefusal implements RefusalKey {
    ADMINISTRATORS_ONLY(
            RefusalCode.NOT_PERMITTED,
            "Only an administrator of the local authority can publish templates. Ask an administrator to publish it."),
    VERSION_PUBLISHED(
            RefusalCode.CONFLICT,
            "Another template was published as ‘{template}’. Publish your changes as the next version."),
    NOT_NEXT_VERSION(
            RefusalCode.CONFLICT,
            "‘{template}’ is not the next version. Set `version` to the one after the last that was published."),
    ID_RESERVED(RefusalCode.NOT_PERMITTED, "The id ‘{id}’ is that of a template of EHC Kit. Choose another `id`."),
    OLDER_TEMPLATE_UNKNOWN(
            RefusalCode.NOT_FOUND,
            "The local authority has not published ‘{older}’. Correct `from`, or remove this migration.");

    private final RefusalText text;

    TemplatesRefusal(RefusalCode code, String english) {
        text = new RefusalText(Audience.TEMPLATE_AUTHOR, code, "R-081", english);
    }

    @Override
    public RefusalText text() {
        return text;
    }
}
