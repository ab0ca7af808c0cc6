package io.github.ehckit.advisory;

import io.github.ehckit.message.Audience;
import io.github.ehckit.outcome.NoticeKey;
import io.github.ehckit.outcome.NoticeText;

/** The findings of the checks of the library, each with a suggestion. A local authority words its own checks itself. */
public enum AdvisoryNotice implements NoticeKey {
    UNSPECIFIC_FREQUENCY(
            "Code 9.69", "Make ‘{question}’ more specific. Say how often, and for how long each time, in numbers."),
    UNSPECIFIC_AVAILABILITY(
            "Code 9.69",
            "Make ‘{question}’ more specific. Say what the child or young person will get, not what they can have"
                    + " access to."),
    UNSPECIFIC_CONDITION(
            "Code 9.69",
            "Make ‘{question}’ more specific. Say exactly when this applies, so that any reader can tell."),
    UNSPECIFIC_CEILING(
            "Code 9.69",
            "Make ‘{question}’ more specific. Give the least they will get, for example ‘at least 2 hours a week’."),
    UNSPECIFIC_SUBSTITUTE(
            "Code 9.69", "Make ‘{question}’ more specific. Name the qualification, programme or equipment."),
    UNSPECIFIC_HOPE("Code 9.69", "Make ‘{question}’ more specific. Say what will be provided."),
    NEED_WITHOUT_PROVISION("Code 9.69", "You have described a need but no provision. Add the provision for each need."),
    PROVISION_WITHOUT_NEED("Code 9.69", "You have added provision but no need. Describe the need that it meets."),
    OUTCOME_WITHOUT_PROVISION(
            "Code 9.69", "This outcome has no provision yet. Add the provision that will bring it about."),
    OUTCOME_WITHOUT_ADULTHOOD(
            "reg 12(3)",
            "From year 9, the plan must prepare the young person for adulthood. Choose how this outcome does so."),
    STEP_IN_THE_PAST("R-123", "This step is to be achieved by a day that has passed. Check the date."),
    CHECK_FAILED("reg 8(1)", "The check ‘{code}’ did not run. You can submit without it.");

    private final NoticeText text;

    AdvisoryNotice(String under, String english) {
        text = new NoticeText(Audience.CONTRIBUTOR, under, english);
    }

    @Override
    public NoticeText text() {
        return text;
    }
}
