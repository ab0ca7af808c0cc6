package io.github.ehckit.assessment;

import static io.github.ehckit.message.Audience.FAMILY;
import static io.github.ehckit.message.Audience.OFFICER;
import static io.github.ehckit.outcome.RefusalCode.IMPOSSIBLE_DATE;
import static io.github.ehckit.outcome.RefusalCode.MISSING;
import static io.github.ehckit.outcome.RefusalCode.NOT_CONFIRMED;
import static io.github.ehckit.outcome.RefusalCode.NOT_NOW;
import static io.github.ehckit.outcome.RefusalCode.NOT_OFFERED;

import io.github.ehckit.message.Audience;
import io.github.ehckit.outcome.RefusalCode;
import io.github.ehckit.outcome.RefusalKey;
import io.github.ehckit.outcome.RefusalText;

/** The reasons for which a command on a request for an EHC needs assessment is refused. */
public enum AssessmentRefusal implements RefusalKey {
    BORN_AFTER_START(
            FAMILY,
            IMPOSSIBLE_DATE,
            "R-008",
            "The date of birth must be on or before {start}, the date from which the time limits run."),
    TOO_OLD(
            FAMILY,
            NOT_OFFERED,
            "CFA s.83; R-008",
            "An EHC plan is for children and young people under 25. Check the date of birth."),
    SAME_CHILD(
            FAMILY,
            NOT_CONFIRMED,
            "R-184",
            "Case {reference} of a child with this name and date of birth is open."
                    + " Open that case, or confirm that you want to open another."),
    WITHDRAWAL_UNCONFIRMED(
            FAMILY, NOT_CONFIRMED, "practice", "Confirm that you want to withdraw the request for an assessment."),
    NO_COORDINATOR(OFFICER, MISSING, "R-067", "Choose the case co-ordinator who will be responsible for the case."),
    APPEAL_POSSIBLE(
            OFFICER,
            NOT_NOW,
            "HESC Rules r.20(1)(c)",
            "The time to appeal ends on {last} at the earliest (HESC Rules r.20(1)(c)). Check for a mediation certificate or an appeal after that day, before you close the case.");

    private final RefusalText text;

    AssessmentRefusal(Audience audience, RefusalCode code, String under, String english) {
        text = new RefusalText(audience, code, under, english);
    }

    @Override
    public RefusalText text() {
        return text;
    }
}
