package io.github.ehckit.advice;

/** A recipient of reminders of a request for advice, by their part in it. */
public enum ReminderRecipient {
    /** The person who is to answer the request; the managers of the team until it is allocated. */
    RESPONDER,
    /** The managers of the team that was asked. */
    MANAGERS,
    /** The case co-ordinator. */
    COORDINATOR
}
