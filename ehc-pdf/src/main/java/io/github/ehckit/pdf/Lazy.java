package io.github.ehckit.pdf;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A lazy value, made by one thread when it is first asked for. */
final class Lazy<T> implements Supplier<T> {
    private final Supplier<T> make;
    private volatile @Nullable T made;

    Lazy(Supplier<T> make) {
        this.make = make;
    }

    @Override
    public T get() {
        T value = made;
        return value == null ? makeNow() : value;
    }

    private synchronized T makeNow() {
        T value = made;
        if (value == null) {
            value = make.get();
            made = value;
        }
        return value;
    }
}
