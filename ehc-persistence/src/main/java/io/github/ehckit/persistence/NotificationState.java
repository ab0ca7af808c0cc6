package io.github.ehckit.persistence;

import io.github.ehckit.history.CaseId;
import io.github.ehckit.history.CaseReference;
import io.github.ehckit.notification.Notification;
import io.github.ehckit.notification.NotificationKind;
import io.github.ehckit.notification.Recipient;
import java.time.LocalDate;
import java.util.Optional;

/** The state of a notification that is stored as one JSON text; the rest has columns. */
record NotificationState(
        CaseReference reference,
        NotificationKind kind,
        Optional<Integer> request,
        Optional<LocalDate> due,
        Recipient to) {

    static NotificationState of(Notification notification) {
        return new NotificationState(
                notification.reference(),
                notification.kind(),
                notification.request(),
                notification.due(),
                notification.to());
    }

    Notification with(CaseId about, int entry) {
        return new Notification(about, entry, reference, kind, request, due, to);
    }
}
