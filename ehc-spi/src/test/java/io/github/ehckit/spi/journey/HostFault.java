package io.github.ehckit.spi.journey;

import java.io.IOException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The ways in which something of the host's goes wrong. */
enum HostFault {
    UNCHECKED(IllegalStateException.class, () -> new IllegalStateException("the gateway said: Zqcanary")),
    CHECKED_AND_UNDECLARED(IOException.class, () -> new IOException("Zqcanary")),
    NOT_LINKED(NoClassDefFoundError.class, () -> new NoClassDefFoundError("com/example/Zqcanary")),
    OUT_OF_STACK(StackOverflowError.class, StackOverflowError::new),
    ASSERTED(AssertionError.class, () -> new AssertionError("Zqcanary")),
    NULL(NullPointerException.class, () -> null);

    private final Class<? extends Throwable> failure;
    private final Supplier<@Nullable Throwable> happening;

    HostFault(Class<? extends Throwable> failure, Supplier<@Nullable Throwable> happening) {
        this.failure = failure;
        this.happening = happening;
    }

    /** The class that is reported. */
    String reported() {
        return failure.getName();
    }

    /** Throws, whether or not the caller declares it; or does nothing, and leaves it to the caller to answer null. */
    void happen() {
        Throwable thrown = happening.get();
        if (thrown != null) {
            HostFault.<RuntimeException>sneak(thrown);
        }
    }

    /** Throws, whether or not the caller declares it, in the place of an answer. */
    @SuppressWarnings("TypeParameterUnusedInFormals")
    static <A> A thrown(Throwable thrown) {
        HostFault.<RuntimeException>sneak(thrown);
        throw new AssertionError("It was thrown.", thrown);
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals", "DoNotCallSuggester"})
    private static <E extends Throwable> void sneak(Throwable thrown) throws E {
        throw (E) thrown;
    }
}
