package io.github.ehckit.spi.content;

import io.github.ehckit.spi.content.VideoTrack.Table;
import io.github.ehckit.upload.Source;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The tracks of a film. Samples of those that are neither seen nor heard are blanked: cameras write the place into them, frame by
 * frame. That holds for subtitles too, into which drones write theirs.
 */
final class VideoTracks {
    private static final int MOST = 50;

    private final Input in;
    private final Findings findings;
    private final Patches patches;
    private final SampleBudget budget;
    private final VideoFragment fragment;
    private final List<VideoTrack> tracks = new ArrayList<>();
    private final Map<Long, Long> usualSizes = new HashMap<>();

    VideoTracks(Input in, Findings findings, Patches patches) {
        this.in = in;
        this.findings = findings;
        this.patches = patches;
        this.budget = new SampleBudget(findings);
        this.fragment = new VideoFragment(this, in, findings, patches, budget);
    }

    void begin() {
        findings.addIf(tracks.size() >= MOST, Fault.TOO_MANY);
        tracks.add(new VideoTrack());
    }

    void beginFragment(Box moof) {
        fragment.begin(moof);
    }

    /** Reads from a box its data about the track that was begun last, or about a fragment. */
    void read(Box box) throws IOException {
        switch (box.type()) {
            case "tkhd" -> number(box);
            case "hdlr" -> handler(box);
            case "trex" -> usualSize(box);
            case "stsz", "stz2" -> table(Table.SIZES, box);
            case "stsc" -> table(Table.RUNS, box);
            case "stco", "co64" -> table(Table.PLACES, box);
            default -> fragment.read(box);
        }
    }

    /** Blanks the samples that lie outside of fragments. */
    void blank(Source source) throws IOException {
        for (VideoTrack track : tracks) {
            if (track.isHidden() && findings.none()) {
                VideoSamples.blank(track, source, findings, budget, patches);
            }
        }
    }

    /** The track of a number. */
    Optional<VideoTrack> numbered(long number) {
        return tracks.stream().filter(track -> track.number() == number).findFirst();
    }

    /** Returns the size of the samples of a track in fragments that do not say it. */
    long usualSize(long track) {
        return usualSizes.getOrDefault(track, 0L);
    }

    private void number(Box box) throws IOException {
        if (!tracks.isEmpty() && has(box, 24)) {
            boolean longTimes = in.u4() >> 24 == 1;
            in.skip(longTimes ? 16 : 8);
            tracks.getLast().number(in.u4());
        }
    }

    /** QuickTime has a second one in each track, for the data and not the media. */
    private void handler(Box box) throws IOException {
        if (!tracks.isEmpty() && has(box, 12)) {
            in.skip(4);
            boolean ofData = in.text(4).equals("dhlr");
            String type = in.text(4);
            findings.addIf(!ofData && tracks.getLast().handledBy(type), Fault.DAMAGED);
        }
    }

    private void usualSize(Box box) throws IOException {
        if (!findings.addIf(!has(box, 24), Fault.DAMAGED)
                && !findings.addIf(usualSizes.size() > MOST, Fault.TOO_MANY)) {
            in.skip(4);
            long track = in.u4();
            in.skip(8);
            usualSizes.put(track, in.u4());
        }
    }

    private void table(Table table, Box box) {
        findings.addIf(!tracks.isEmpty() && tracks.getLast().add(table, box), Fault.DAMAGED);
    }

    private boolean has(Box box, int bytes) {
        return box.end() - in.position() >= bytes;
    }
}
