package io.github.ehckit.notification;

/** The kinds of notification. The words of each are in {@link EmailSubject} and {@link EmailText}. */
public enum NotificationKind {
    ADVICE_REQUESTED,
    NOTE_ADDED,
    ADVICE_ALLOCATED,
    /** The team has a request again, as its member has left. */
    MEMBER_LEFT,
    /** Someone is to answer a request that others had. */
    ADVICE_HANDED_OVER,
    /** Those who were asked declined a request. */
    ADVICE_DECLINED,
    DUE_DAY_CORRECTED,
    ADVICE_REMINDER,
    ADVICE_SUBMITTED,
    ADVICE_ENTERED,
    ADVICE_REOPENED,
    ADVICE_BEING_CORRECTED,
    ADVICE_CORRECTED,
    ADVICE_REQUEST_WITHDRAWN,
    /** Someone else is to answer a request that they had. */
    REQUEST_MOVED,
    COORDINATOR_REPLACED,
    COORDINATOR_ASSIGNED,
    CORRECTION_ENDED,
    ADVICE_AWAITED_AGAIN,
    ATTACHMENT_WITHHELD
}
