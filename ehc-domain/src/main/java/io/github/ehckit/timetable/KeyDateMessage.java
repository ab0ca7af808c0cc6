package io.github.ehckit.timetable;

import io.github.ehckit.message.Audience;
import io.github.ehckit.message.MessageKey;

/** The labels of the key dates, and the messages on those that are not a time limit alone. */
public enum KeyDateMessage implements MessageKey {
    START("Start date"),
    DECISION_TO_ASSESS_DUE("Decision to assess due"),
    ADVICE_DUE("Advice due"),
    REQUESTED_ADVICE_DUE("Advice due for request {request}: {advice}"),
    DECISION_TO_ISSUE_DUE("Decision to issue due"),
    DRAFT_PLAN_DUE("Draft plan due"),
    FINAL_PLAN_DUE("Final plan due"),
    RECEIVED("The local authority received the request for an assessment on {start}."
            + " The dates for the decisions and the plan count from this day."),
    RESPONSIBLE("The local authority became responsible for the child or young person on {start}."
            + " The dates for the decisions and the plan count from this day."),
    STARTED("The process started on {start}. The dates for the decisions and the plan count from this day."),
    RECEIVED_OFFICER(
            Audience.OFFICER,
            "Start: {start}. The local authority received the request (CFA s.36(1))."
                    + " Weeks 6, 16 and 20 count from this day (regs 5(1), 10(1) and 13(2))."),
    RESPONSIBLE_OFFICER(
            Audience.OFFICER,
            "Start: {start}. The local authority became responsible (CFA s.24)."
                    + " Weeks 6, 16 and 20 count from this day (regs 5(1), 10(1) and 13(2))."),
    STARTED_OFFICER(
            Audience.OFFICER, "Start: {start}. Weeks 6, 16 and 20 count from this day (regs 5(1), 10(1) and 13(2))."),
    ADVICE_EXPECTED("Advice is expected by {day}. No advice has been asked for yet."
            + " The local authority has 6 weeks to decide, and advisers have 6 weeks to reply."),
    ADVICE_EXPECTED_OFFICER(
            Audience.OFFICER,
            "Advice: expected by {day} (practice). No advice has been asked for yet."
                    + " The decision takes 6 weeks at most (reg 5(1)), and a reply 6 weeks (reg 8(1))."),
    ADVICE_REQUESTED(
            "Request {request} is for {advice}. The answer is due by {day}. The local authority asked on {start}, and the law gives {span}."),
    ADVICE_REQUESTED_OFFICER(
            Audience.OFFICER,
            "{advice}, request {request}: by {day}. The request was received on {start}."
                    + " The person or team asked must reply within {span} of that day ({citation}; {duty}).");

    private final Audience audience;
    private final String english;

    KeyDateMessage(String english) {
        this(Audience.FAMILY, english);
    }

    KeyDateMessage(Audience audience, String english) {
        this.audience = audience;
        this.english = english;
    }

    @Override
    public Audience audience() {
        return audience;
    }

    @Override
    public String english() {
        return english;
    }
}
