package io.github.ehckit.notification;

import io.github.ehckit.message.Audience;
import io.github.ehckit.message.MessageKey;

/** The reasons why a notification has not reached anybody. None holds personal data. */
public enum DeliveryFailure implements MessageKey {
    /** Nobody is there to be told: the team has no manager, or the person may no longer answer the request. */
    NO_RECIPIENT("It has no recipient. Name a team manager or ask another person, then send it again."),
    /** The gateway refuses for good, or the person has no address. */
    REFUSED("The email was refused. Check the address, then send it again."),
    /** The gateway did not take the email, and may take it later. */
    NOT_TAKEN("The email system did not accept the email. It will be tried again for three to four days."),
    /** The directory, the gateway or the store failed, or a process died. */
    FAULT("A technical fault stopped the email. It will be tried again for three to four days."),
    /** The email was taken, and came back later. */
    BOUNCED("The email came back. Check the address, then send it again.");

    private final String english;

    DeliveryFailure(String english) {
        this.english = english;
    }

    @Override
    public Audience audience() {
        return Audience.OFFICER;
    }

    @Override
    public String english() {
        return english;
    }
}
