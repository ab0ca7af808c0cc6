package io.github.ehckit.spi.content;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

/** A track of a film: its purpose, and the boxes that say where its samples lie (ISO/IEC 14496-12, section 8). */
final class VideoTrack {
    /** Pictures and sound; {@code pict} and {@code auxv} are the pictures of a HEIC sequence (ISO/IEC 23008-12, section 7). */
    private static final Set<String> SHOWN = Set.of("vide", "soun", "pict", "auxv");

    private final AtomicLong id = new AtomicLong();
    private final AtomicReference<String> handler = new AtomicReference<>("");
    private final Map<Table, Box> tables = new HashMap<>();

    /** The tables that together say where samples lie. */
    enum Table {
        /** How long each sample is. */
        SIZES,
        /** How many samples each chunk has. */
        RUNS,
        /** Where each chunk begins. */
        PLACES
    }

    /** Says whether there was one already. */
    boolean add(Table table, Box box) {
        return tables.put(table, box) != null;
    }

    /** Says whether there was one already. */
    boolean handledBy(String type) {
        return !handler.getAndSet(type).isEmpty();
    }

    void number(long number) {
        id.set(number);
    }

    long number() {
        return id.get();
    }

    Optional<Box> table(Table table) {
        return Optional.ofNullable(tables.get(table));
    }

    /** Answers whether it is neither seen nor heard. */
    boolean isHidden() {
        return !SHOWN.contains(handler.get());
    }
}
