package io.github.ehckit.record;

import io.github.ehckit.message.Audience;
import io.github.ehckit.message.MessageKey;

/** The names of the days that can be corrected, as people see them. Each fits after "the". */
public enum DayLabel implements MessageKey {
    START("date when the time limits began"),
    CONSIDERATION_NOTIFIED("date when the family was told that an assessment is being considered"),
    ASSESSMENT_DECISION("date when the family was told of the decision whether to assess"),
    PLAN_DECISION("date when the family was told of the decision whether to issue a plan"),
    REVERSAL("date of the agreement or order that overturned a decision"),
    DATE_OF_BIRTH("date of birth"),
    ADVICE_REQUESTED("date when advice was asked for (request {request})"),
    ADVICE_GIVEN("date when advice was given (request {request})"),
    PREVIOUS_ADVICE_GIVEN("date when previous advice {previous} was given"),
    SUFFICIENCY_AGREED("date when {party} agreed that previous advice {previous} is sufficient"),
    FLAG_SET("date of the flag ‘{flag}’");

    private final String english;

    DayLabel(String english) {
        this.english = english;
    }

    @Override
    public Audience audience() {
        return Audience.FAMILY;
    }

    @Override
    public String english() {
        return english;
    }
}
