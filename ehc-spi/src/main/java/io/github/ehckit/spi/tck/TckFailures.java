package io.github.ehckit.spi.tck;

/** The failures of work that a test makes on purpose. */
final class TckFailures {
    private TckFailures() {}

    /** Throws anything, checked or not, as languages without checked exceptions do. */
    static RuntimeException unchecked(Throwable thrown) {
        throw TckFailures.<RuntimeException>as(thrown);
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <X extends Throwable> X as(Throwable thrown) throws X {
        throw (X) thrown;
    }
}
