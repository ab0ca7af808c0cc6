package io.github.ehckit.spi.memory;

import io.github.ehckit.notification.Notification;
import io.github.ehckit.port.Notifier;
import io.github.ehckit.port.Notifier.Delivery;
import io.github.ehckit.spi.tck.DeliveredMessage;
import io.github.ehckit.spi.tck.NotifierContract;
import java.util.List;
import java.util.stream.Collectors;

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
                .map(told -> new DeliveredMessage(
                        told.notification().key().toString(),
                        told.people().stream().map(this::address).collect(Collectors.toSet()),
                        text(told.notification())))
                .toList();
    }

    /** The notifier records people and looks up no addresses. */
    @Override
    protected boolean knowsAddresses() {
        return false;
    }

    private static String text(Notification told) {
        return told.reference() + ": " + told.kind().sentence()
                + told.due().map(day -> " " + day).orElse("");
    }
}
