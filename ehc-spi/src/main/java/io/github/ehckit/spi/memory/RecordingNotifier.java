package io.github.ehckit.spi.memory;

import io.github.ehckit.notification.Email;
import io.github.ehckit.port.Notifier;
import java.util.ArrayList;
import java.util.List;

/** A notifier that sends nothing and records each attempt. Thread-safe. */
public final class RecordingNotifier implements Notifier {
    private final List<Email> told = new ArrayList<>();
    private Delivery answer = Delivery.SENT;

    /**
     * Sets the answer to every attempt from now on; until then it is {@link
     * io.github.ehckit.port.Notifier.Delivery#SENT}.
     */
    public synchronized RecordingNotifier answering(Delivery chosen) {
        answer = chosen;
        return this;
    }

    /** Returns the email of every attempt so far, whatever the answer, in order. */
    public synchronized List<Email> told() {
        return List.copyOf(told);
    }

    @Override
    public synchronized Delivery tell(Email email) {
        told.add(email);
        return answer;
    }
}
