package io.github.ehckit.advice;

/**
 * A message that tells the one who is to answer a request for advice of it, as far as a decision depends on it.
 *
 * @param entry the number of the entry of the history that it tells of
 * @param recipient the key of its recipient within that entry
 * @param reach whether it has reached anybody
 */
public record RequestMessage(int entry, String recipient, Reach reach) {

    /** The reach of a message. */
    public enum Reach {
        /** It waits for its first attempt. */
        WAITING,
        /** It was sent. */
        REACHED,
        /** It has failed, or there was no one to send it to. */
        UNREACHED
    }
}
