package io.github.ehckit.port;

/** The result of a change to one thing that may not be there, or may have been changed by another person first. */
public enum ChangeResult {
    /** The change was made. */
    CHANGED,
    /** There is no such thing that could still be changed in this way; nothing was changed. */
    UNCHANGED;

    /** The result of a change that met something or met nothing. */
    public static ChangeResult of(boolean met) {
        return met ? CHANGED : UNCHANGED;
    }
}
