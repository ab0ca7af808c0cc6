package io.github.ehckit.example.timetable;

import io.github.ehckit.message.Audience;
import io.github.ehckit.outcome.RefusalCode;
import io.github.ehckit.outcome.RefusalKey;
import io.github.ehckit.outcome.RefusalText;

/** The reasons for which a row of the input is not answered. */
enum RowRefusal implements RefusalKey {
    TOO_LONG("The line has more than {count} characters. Shorten it."),
    ONE_COLUMN("The line has one column. Write rule_id,trigger_date."),
    NOT_A_RULE("‘{name}’ is not the name of a rule. Choose a name from docs/statute-map.md."),
    NOT_A_DATE("‘{date}’ is not a date. Write it like 2025-05-21."),
    NOT_A_MILESTONE_DATE("‘{column}’ is not MILESTONE=date. Write it like TRANSFER=2026-02-02."),
    NOT_A_MILESTONE("‘{name}’ is not a milestone. Choose one that --help names.");

    private final RefusalText text;

    RowRefusal(String english) {
        text = new RefusalText(Audience.DEVELOPER, RefusalCode.MALFORMED, "R-070", english);
    }

    @Override
    public RefusalText text() {
        return text;
    }
}
