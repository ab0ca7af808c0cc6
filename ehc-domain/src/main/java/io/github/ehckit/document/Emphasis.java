package io.github.ehckit.document;

/** How words are meant, not how they look. */
public enum Emphasis {
    NONE,
    /** Stressed, as the voice would: most often set in italics. */
    STRESS,
    /** Important: most often set in bold. */
    STRONG,
    /** Both at once. */
    STRONG_STRESS;

    public boolean isStrong() {
        return this == STRONG || this == STRONG_STRESS;
    }

    public boolean isStressed() {
        return this == STRESS || this == STRONG_STRESS;
    }
}
