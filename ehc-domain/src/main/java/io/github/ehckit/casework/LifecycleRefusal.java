package io.github.ehckit.casework;

import io.github.ehckit.message.Audience;
import io.github.ehckit.outcome.RefusalCode;
import io.github.ehckit.outcome.RefusalKey;
import io.github.ehckit.outcome.RefusalText;

/** The reasons for which a command is refused in the present status of the case, each with the time for it. */
public enum LifecycleRefusal implements RefusalKey {
    OPENED_ALREADY("The case is already open, at ‘{status}’. You do not need to do anything."),
    ONE_STATUS(now("You can do it when the case is at ‘{allowed}’.")),
    CLOSED(now("Ask a decision maker to re-open the case first.")),
    STILL_OPEN(now("You can do it after the case has been closed.")),
    NOT_ASSESSING(now("You can do it from the decision to assess until the decision whether to issue a plan.")),
    NOT_AT_ASSESSMENT_STAGE(now("You can do it from the decision to assess until a decision to issue a plan.")),
    ASSESSMENT_DECIDED(
            now("The local authority has already decided whether to assess. You do not need to do anything.")),
    NOT_REFUSED(now("You can do it after the local authority refuses to assess or to issue a plan.")),
    REQUEST_DECIDED(now("The local authority has already decided. Ask the case co-ordinator what you can do."));

    private final RefusalText text;

    LifecycleRefusal(String english) {
        text = new RefusalText(Audience.FAMILY, RefusalCode.NOT_NOW, "R-016", english);
    }

    private static String now(String next) {
        return "You cannot do this now, because the case is at ‘{status}’. " + next;
    }

    @Override
    public RefusalText text() {
        return text;
    }
}
