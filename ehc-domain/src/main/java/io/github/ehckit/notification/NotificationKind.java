package io.github.ehckit.notification;

/** The kinds of notification, each with its subject line and sentence. No sentence has room for a name. */
public enum NotificationKind {
    ADVICE_REQUESTED("Request for advice", "You, or your team, have been asked for advice."),
    ADVICE_ALLOCATED("Request for advice", "A request for advice has been allocated to you."),
    ADVICE_SUBMITTED("Advice submitted", "Advice that was asked for has been submitted."),
    ADVICE_REOPENED("Advice re-opened", "Your submitted advice has been re-opened for correction."),
    ADVICE_BEING_CORRECTED("Advice re-opened", "Advice that you have read has been re-opened for correction."),
    ADVICE_CORRECTED("Corrected advice", "Advice that you have read has been corrected and submitted again."),
    ADVICE_REQUEST_WITHDRAWN("Request for advice withdrawn", "A request for advice made to you has been withdrawn."),
    ATTACHMENT_WITHHELD(
            "Document withheld", "A document that was added to advice holds a virus, and nobody can open it.");

    private final String title;
    private final String sentence;

    NotificationKind(String title, String sentence) {
        this.title = title;
        this.sentence = sentence;
    }

    public String title() {
        return title;
    }

    public String sentence() {
        return sentence;
    }
}
