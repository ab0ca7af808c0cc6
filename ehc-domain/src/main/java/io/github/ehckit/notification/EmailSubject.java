package io.github.ehckit.notification;

import static io.github.ehckit.message.Audience.CONTRIBUTOR;
import static io.github.ehckit.message.Audience.OFFICER;

import io.github.ehckit.message.Audience;
import io.github.ehckit.message.MessageKey;

/** The subject lines of emails, one for each duty: the act and its date first, the case reference last. */
public enum EmailSubject implements MessageKey {
    ADVICE_NEEDED(CONTRIBUTOR, "Advice needed by {due}: case {reference}"),
    ADVICE_NEEDED_NOW(CONTRIBUTOR, "Advice needed now, was due {due}: case {reference}"),
    ADVICE_NEEDED_FROM_YOU(CONTRIBUTOR, "Advice needed from you by {due}: case {reference}"),
    ADVICE_NEEDED_FROM_YOU_NOW(CONTRIBUTOR, "Advice needed from you now, was due {due}: case {reference}"),
    CHOOSE_WHO_ADVISES(CONTRIBUTOR, "Choose who will advise, due {due}: case {reference}"),
    CHOOSE_WHO_ADVISES_NOW(CONTRIBUTOR, "Choose now who will advise, was due {due}: case {reference}"),
    READ_NOTE(CONTRIBUTOR, "Read a new note on a request for advice: case {reference}"),
    DUE_DATE_CORRECTED(CONTRIBUTOR, "Due date of your advice corrected to {due}: case {reference}"),
    ADVICE_ENTERED(CONTRIBUTOR, "Check your advice, which was entered for you: case {reference}"),
    CORRECT_YOUR_ADVICE(CONTRIBUTOR, "Correct your advice by {due}: case {reference}"),
    CORRECT_YOUR_ADVICE_NOW(CONTRIBUTOR, "Correct your advice now, was due {due}: case {reference}"),
    TEAMS_ADVICE_REOPENED(CONTRIBUTOR, "Check your team’s advice, which was re-opened: case {reference}"),
    REMINDER(CONTRIBUTOR, "Reminder of advice needed from you by {due}: case {reference}"),
    REMINDER_OVERDUE(CONTRIBUTOR, "Your advice is overdue, was due {due}: case {reference}"),
    TEAMS_REMINDER(CONTRIBUTOR, "Reminder of advice needed from your team by {due}: case {reference}"),
    TEAMS_REMINDER_OVERDUE(CONTRIBUTOR, "Your team’s advice is overdue, was due {due}: case {reference}"),
    ADVICE_AWAITED(OFFICER, "Advice for request {request} not received, due {due}: case {reference}"),
    ADVICE_OVERDUE(OFFICER, "Advice for request {request} is overdue, was due {due}: case {reference}"),
    ADVICE_RECEIVED(OFFICER, "Advice received for request {request}: case {reference}"),
    CORRECTED_ADVICE_RECEIVED(OFFICER, "Corrected advice received for request {request}: case {reference}"),
    REQUEST_DECLINED(OFFICER, "Request {request} was declined, hand it over: case {reference}"),
    ADVICE_PROMISED(OFFICER, "Advice promised by {promised} for request {request}: case {reference}"),
    ADVICE_PROMISED_UNDATED(OFFICER, "Advice promised for request {request}: case {reference}"),
    NO_ADVICE_GIVEN(OFFICER, "No advice given for request {request}: case {reference}"),
    ADVICE_BEING_CORRECTED(CONTRIBUTOR, "Advice that you read is being corrected: case {reference}"),
    READ_CORRECTED_ADVICE(CONTRIBUTOR, "Read the corrected advice: case {reference}"),
    ADVICE_NO_LONGER_NEEDED(CONTRIBUTOR, "Advice no longer needed: case {reference}"),
    REQUEST_MOVED(CONTRIBUTOR, "Advice no longer needed from you: case {reference}"),
    COORDINATOR_REPLACED(OFFICER, "You are no longer the case co-ordinator: case {reference}"),
    COORDINATOR_ASSIGNED(OFFICER, "You are now the case co-ordinator: case {reference}"),
    CORRECTION_NOT_NEEDED(CONTRIBUTOR, "Correction no longer needed: case {reference}"),
    ADVICE_STANDS(CONTRIBUTOR, "Advice that you read is unchanged: case {reference}"),
    REPLACE_DOCUMENT(CONTRIBUTOR, "Replace a document that has a virus: case {reference}"),
    DOCUMENT_BLOCKED(OFFICER, "Document blocked because of a virus: case {reference}");

    private final Audience audience;
    private final String english;

    EmailSubject(Audience audience, String english) {
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
