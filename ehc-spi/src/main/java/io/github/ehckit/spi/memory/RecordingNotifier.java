package io.github.ehckit.spi.memory;

import io.github.ehckit.notification.Notification;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.port.Notifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Tells nobody, and remembers what it was given. Thread-safe. */
public final class RecordingNotifier implements Notifier {
    private final List<Told> told = new ArrayList<>();
    private Delivery answer = Delivery.SENT;

    /**
     * What the notifier was given.
     *
     * @param notification what was to be told
     * @param people to whom
     */
    public record Told(Notification notification, Set<PersonId> people) {
        public Told {
            people = Set.copyOf(people);
        }
    }

    /** Answers every attempt so from now on; until then each is {@link io.github.ehckit.port.Notifier.Delivery#SENT}. */
    public synchronized RecordingNotifier answering(Delivery chosen) {
        answer = chosen;
        return this;
    }

    /** Every attempt so far, whatever was answered, in order. */
    public synchronized List<Told> told() {
        return List.copyOf(told);
    }

    @Override
    public synchronized Delivery tell(Notification notification, Set<PersonId> people) {
        told.add(new Told(notification, people));
        return answer;
    }
}
