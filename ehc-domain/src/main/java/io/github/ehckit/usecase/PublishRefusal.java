package io.github.ehckit.usecase;

import static io.github.ehckit.outcome.RefusalCode.CONFLICT;
import static io.github.ehckit.outcome.RefusalCode.NOT_FOUND;
import static io.github.ehckit.outcome.RefusalCode.NOT_PERMITTED;

import io.github.ehckit.message.Audience;
import io.github.ehckit.outcome.RefusalCode;
import io.github.ehckit.outcome.RefusalKey;
import io.github.ehckit.outcome.RefusalText;

/** The reasons for which the publication of a template is refused. */
public enum PublishRefusal implements RefusalKey {
    NOT_ADMINISTRATOR(
            NOT_PERMITTED,
            "Only an administrator of the local authority can publish a template. Ask your administrator."),
    VERSION_TAKEN(
            CONFLICT,
            "Another template has already been published as {template}. Give your template the next version number."),
    VERSION_OUT_OF_TURN(
            CONFLICT,
            "Version numbers follow one another, so {template} cannot be published now."
                    + " Give your template the next version number."),
    NAME_RESERVED(NOT_PERMITTED, "The name {name} belongs to a template of the library. Choose another name."),
    OLDER_TEMPLATE_NOT_FOUND(
            NOT_FOUND, "We cannot find the template {template}. Check its name and version in this migration.");

    private final RefusalText text;

    PublishRefusal(RefusalCode code, String english) {
        text = new RefusalText(Audience.TEMPLATE_AUTHOR, code, "R-081", english);
    }

    @Override
    public RefusalText text() {
        return text;
    }
}
