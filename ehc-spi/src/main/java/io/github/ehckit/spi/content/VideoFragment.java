package io.github.ehckit.spi.content;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A fragment of a film, with the samples of its tracks (ISO/IEC 14496-12, section 8.8). Those of a track that is
 * neither seen nor heard are blanked; if it does not say itself where they begin, the film has a fault.
 */
final class VideoFragment {
    private static final int BASE = 0x1;
    private static final int DESCRIPTION = 0x2;
    private static final int DURATION = 0x8;
    private static final int SIZE = 0x10;
    private static final int FROM_THE_FRAGMENT = 0x20000;
    private static final int OFFSET = 0x1;
    private static final int FIRST_FLAGS = 0x4;
    private static final int SAMPLE_DURATION = 0x100;
    private static final int SAMPLE_SIZE = 0x200;
    private static final int SAMPLE_REST = 0xC00;

    private final VideoTracks tracks;
    private final Input in;
    private final Findings findings;
    private final Patches patches;
    private final SampleBudget budget;
    private final AtomicLong start = new AtomicLong();
    private final AtomicLong count = new AtomicLong();
    private final AtomicReference<Optional<VideoTrack>> track = new AtomicReference<>(Optional.empty());
    private final AtomicLong base = new AtomicLong();
    private final AtomicLong end = new AtomicLong();
    private final AtomicLong usualSize = new AtomicLong();

    VideoFragment(VideoTracks tracks, Input in, Findings findings, Patches patches, SampleBudget budget) {
        this.tracks = tracks;
        this.in = in;
        this.findings = findings;
        this.patches = patches;
        this.budget = budget;
    }

    void begin(Box moof) {
        start.set(moof.start());
        count.set(0);
    }

    void read(Box box) throws IOException {
        switch (box.type()) {
            case "traf" -> {
                count.incrementAndGet();
                track.set(Optional.empty());
            }
            case "tfhd" -> header(new VideoTable(in, box, findings));
            case "trun" -> run(new VideoTable(in, box, findings));
            default -> {}
        }
    }

    private void header(VideoTable table) throws IOException {
        long flags = table.next(4);
        long number = table.next(4);
        track.set(tracks.numbered(number));
        findings.addIf(track.get().isEmpty(), Fault.DAMAGED);
        base.set((flags & BASE) != 0 ? table.next(8) : start.get());
        boolean placed = (flags & (BASE | FROM_THE_FRAGMENT)) != 0 || count.get() == 1;
        findings.addIf(isHidden() && !placed, Fault.HIDDEN);
        table.next(width(flags, DESCRIPTION | DURATION));
        usualSize.set((flags & SIZE) != 0 ? table.next(4) : tracks.usualSize(number));
        end.set(base.get());
    }

    private boolean isHidden() {
        return track.get().filter(VideoTrack::isHidden).isPresent();
    }

    private void run(VideoTable table) throws IOException {
        findings.addIf(track.get().isEmpty(), Fault.DAMAGED);
        if (isHidden() && findings.none() && budget.hasPlace()) {
            long flags = table.next(4);
            long samples = table.next(4);
            long from = (flags & OFFSET) != 0 ? base.get() + (int) table.next(4) : end.get();
            table.next((flags & FIRST_FLAGS) != 0 ? 4 : 0);
            end.set(from + length(samples, flags, table));
            patches.add(Patch.blank(from, end.get()));
        }
    }

    private long length(long samples, long flags, VideoTable table) throws IOException {
        if ((flags & SAMPLE_SIZE) == 0) {
            return samples * Math.min(usualSize.get(), Integer.MAX_VALUE);
        }
        long length = 0;
        for (long i = 0; i < samples && findings.none() && budget.hasSample(); i++) {
            table.next(width(flags, SAMPLE_DURATION));
            length += table.next(4);
            table.next(width(flags, SAMPLE_REST));
        }
        return length;
    }

    /** Returns the number of bytes of the numbers that flags say are there. */
    private static int width(long flags, int numbers) {
        return 4 * Long.bitCount(flags & numbers);
    }
}
