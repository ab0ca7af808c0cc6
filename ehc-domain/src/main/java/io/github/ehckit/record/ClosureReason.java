package io.github.ehckit.record;

import io.github.ehckit.message.Audience;
import io.github.ehckit.message.MessageKey;
import java.util.Set;

/** A reason for closing a case: a statutory decision, or a reason outside of the process. */
public enum ClosureReason implements MessageKey {
    NOT_ASSESSED("Decided not to assess"),
    NOT_ISSUED("Decided not to issue a plan"),
    WITHDRAWN("Request withdrawn"),
    MOVED_TO_ANOTHER_AUTHORITY("Moved to another local authority"),
    MOVED_OUT_OF_ENGLAND("Moved outside England"),
    DECEASED("Deceased"),
    DUPLICATE("Duplicate case"),
    OPENED_IN_ERROR("Opened in error"),
    OTHER("Other");

    private static final Set<ClosureReason> IN_PROCESS = Set.of(NOT_ASSESSED, NOT_ISSUED);

    private final String english;

    ClosureReason(String english) {
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

    /** Answers whether a statutory decision ended the case. */
    public boolean inProcess() {
        return IN_PROCESS.contains(this);
    }
}
