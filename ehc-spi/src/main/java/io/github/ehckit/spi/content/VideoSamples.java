package io.github.ehckit.spi.content;

import io.github.ehckit.spi.content.VideoTrack.Table;
import io.github.ehckit.upload.Source;
import java.io.IOException;
import java.util.Optional;

/**
 * The places of a track's samples: in chunks, each with as many samples as its run says, each as long as the table of
 * sizes says (ISO/IEC 14496-12, sections 8.7.3 to 8.7.5).
 */
record VideoSamples(VideoSizes sizes, VideoRuns runs, VideoTable places, int width) {

    /** Blanks them all. A track that has not got all three tables has no samples. */
    static void blank(VideoTrack track, Source source, Findings findings, SampleBudget budget, Patches patches)
            throws IOException {
        Optional<Box> sizes = track.table(Table.SIZES);
        Optional<Box> runs = track.table(Table.RUNS);
        Optional<Box> places = track.table(Table.PLACES);
        if (sizes.isEmpty() || runs.isEmpty() || places.isEmpty()) {
            return;
        }
        try (VideoTable ofSizes = VideoTable.of(sizes.get(), source, findings);
                VideoTable ofRuns = VideoTable.of(runs.get(), source, findings);
                VideoTable ofPlaces = VideoTable.of(places.get(), source, findings)) {
            new VideoSamples(
                            VideoSizes.of(ofSizes, source.bytes(), budget),
                            VideoRuns.of(ofRuns, budget),
                            ofPlaces,
                            places.get().type().equals("co64") ? 8 : 4)
                    .blank(findings, budget, patches);
        }
    }

    private void blank(Findings findings, SampleBudget budget, Patches patches) throws IOException {
        long chunks = places.next(4);
        for (long chunk = 1; chunk <= chunks && findings.none() && budget.hasPlace(); chunk++) {
            long from = places.next(width);
            patches.add(Patch.blank(from, from + sizes.next(runs.samplesIn(chunk))));
        }
    }
}
