package io.github.ehckit.spi.memory;

import io.github.ehckit.notification.Notification;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.port.Notifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A notifier that sends nothing and records each attempt. Thread-safe. */
public final class RecordingNotifier implements Notifier {
    private final List<Told> told = new ArrayList<>();
    private Delivery answer = Delivery.SENT;

    /**
     * A record of one attempt.
     *
     * @param notification that was to be sent
     * @param people its recipients
     */
    public record Told(Notification notification, Set<PersonId> people) {
        public Told {
            people = Set.copyOf(people);
        }
    }

    /**
     * Sets the answer to every attempt from now on; until then it is {@link
     * io.github.ehckit.port.Notifier.Delivery#SENT}.
     */
    public synchronized RecordingNotifier answering(Delivery chosen) {
        answer = chosen;
        return this;
    }

    /** Returns every attempt so far, whatever the answer, in order. */
    public synchronized List<Told> told() {
        return List.copyOf(told);
    }

    @Override
    public synchronized Delivery tell(Notification notification, Set<PersonId> people) {
        told.add(new Told(notification, people));
        return answer;
    }
}
