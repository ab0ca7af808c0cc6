package io.github.ehckit.document;

/** The emphasis of words: their meaning, not their look. */
public enum Emphasis {
    NONE,
    /** Stressed, as in speech: usually set in italics. */
    STRESS,
    /** Important: usually set in bold. */
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
