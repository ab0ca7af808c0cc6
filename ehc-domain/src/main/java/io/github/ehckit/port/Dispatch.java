package io.github.ehckit.port;

import io.github.ehckit.notification.Notification;

/**
 * A notification that was claimed from the outbox.
 *
 * @param notification what is to be told
 * @param attempt which attempt this is, from 1
 */
public record Dispatch(Notification notification, int attempt) {}
