/**
 * What is told to people outside: that something happened to a case, never anything about the child.
 *
 * <p>A {@link io.github.ehckit.notification.Notification} is written into the outbox by the same commit as the event it tells of.
 * Who receives it, and where, is found out when it is sent: somebody who has lost access in the meantime is told nothing (P6).
 */
@NullMarked
package io.github.ehckit.notification;

import org.jspecify.annotations.NullMarked;
