package io.github.ehckit.spi.memory;

import io.github.ehckit.notification.Email;
import io.github.ehckit.port.Notifier;
import io.github.ehckit.port.Notifier.Delivery;
import io.github.ehckit.spi.tck.DeliveredMessage;
import io.github.ehckit.spi.tck.NotifierContract;
import java.net.URI;
import java.util.List;
import java.util.Set;

class RecordingNotifierTest extends NotifierContract {
    private final RecordingNotifier recording = new RecordingNotifier();

    @Override
    protected Notifier notifier() {
        return recording;
    }

    @Override
    protected Notifier unreachable() {
        return new RecordingNotifier().answering(Delivery.RETRY);
    }

    @Override
    protected List<DeliveredMessage> delivered() {
        return recording.told().stream()
                .map(email -> new DeliveredMessage(email.identity(), Set.of(address(email.to())), text(email)))
                .toList();
    }

    /** The notifier records people and looks up no addresses. */
    @Override
    protected boolean knowsAddresses() {
        return false;
    }

    private static String text(Email email) {
        return email.subject() + "\n" + String.join("\n", email.lines(URI.create("https://hub.example/")));
    }
}
