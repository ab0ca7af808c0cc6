/**
 * Notifications to people outside: they say that a case has changed, never anything about the child. Start at
 * {@link io.github.ehckit.notification.Notification}.
 *
 * <p>The commit that stores an event also writes its {@link io.github.ehckit.notification.Notification} into the
 * outbox. The recipients and their addresses are found when it is sent: a person who has lost access in the meantime is
 * told nothing (P6).
 */
@NullMarked
package io.github.ehckit.notification;

import org.jspecify.annotations.NullMarked;
