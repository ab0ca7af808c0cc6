package io.github.ehckit.port;

/** The result of a change to one item that may not exist, or that another person may have changed first. */
public enum ChangeResult {
    /** The change was made. */
    CHANGED,
    /** There is no such item that could still be changed in this way; nothing was changed. */
    UNCHANGED;

    /** Returns the result of a change that found its item or found none. */
    public static ChangeResult of(boolean met) {
        return met ? CHANGED : UNCHANGED;
    }
}
