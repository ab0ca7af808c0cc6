package io.github.ehckit.spi.content;

import io.github.ehckit.upload.Source;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;

/**
 * A writer that strips a film. The copy is blank in user data, metadata and XMP of the film and of its tracks, the
 * samples of every track that is neither picture nor sound, and all else that a film can be shown without: cameras
 * write the place, the device and the person under names of their own. Boxes keep their length, so that the film is
 * found where it was.
 */
final class VideoStrip {
    /** Boxes beside a film without which it could not be shown, or a fragment not be found. */
    private static final Set<String> BESIDE_THE_FILM =
            Set.of("ftyp", "styp", "moov", "mdat", "moof", "mfra", "imda", "sidx", "ssix", "pdin", "prft");

    private static final Set<String> IN_THE_FILM = Set.of("mvhd", "trak", "mvex", "iods", "ctab", "clip");
    private static final Set<String> IN_A_TRACK =
            Set.of("tkhd", "tref", "trgr", "edts", "mdia", "tapt", "clip", "matt", "load", "imap", "txas", "ludt");
    private static final Set<String> SAYINGS = Set.of("udta", "meta", "uuid");
    private static final Set<String> CONTAINERS = Set.of("mdia", "minf", "stbl", "mvex", "traf");

    private final Boxes boxes;
    private final Patches patches;
    private final VideoTracks tracks;

    /**
     * Blanks the boxes of a film.
     *
     * @param in of which the boxes are read
     * @param patches to which it adds the blanks
     */
    VideoStrip(Input in, Boxes boxes, Findings findings, Patches patches) {
        this.boxes = boxes;
        this.patches = patches;
        this.tracks = new VideoTracks(in, findings, patches);
    }

    static void strip(Source from, Findings findings, OutputStream to) throws IOException {
        patches(from, findings).copy(from, to);
    }

    /** Everything that is blanked. A film in which it cannot be found has a fault. */
    static Patches patches(Source from, Findings findings) throws IOException {
        Patches patches = new Patches();
        try (Input in = Input.of(from)) {
            Boxes boxes = new Boxes(in, findings);
            VideoStrip strip = new VideoStrip(in, boxes, findings, patches);
            boxes.each(strip::outermost);
            strip.blankSamples(from);
        }
        return patches;
    }

    /** Blanks the samples of the tracks that were read, unless they lie in fragments, which are blanked as they are read. */
    void blankSamples(Source from) throws IOException {
        tracks.blank(from);
    }

    /** Blanks the metadata in or beside a film; the box is one of the outermost. */
    void outermost(Box box) throws IOException {
        switch (box.type()) {
            case "moov" -> boxes.within(box, this::film);
            case "moof" -> {
                tracks.beginFragment(box);
                boxes.within(box, this::inside);
            }
            default -> freeUnless(BESIDE_THE_FILM.contains(box.type()), box);
        }
    }

    private void film(Box box) throws IOException {
        if (box.type().equals("trak")) {
            tracks.begin();
            boxes.within(box, this::track);
        } else {
            inside(box);
        }
        freeUnless(IN_THE_FILM.contains(box.type()), box);
    }

    private void track(Box box) throws IOException {
        inside(box);
        freeUnless(IN_A_TRACK.contains(box.type()), box);
    }

    private void inside(Box box) throws IOException {
        tracks.read(box);
        if (CONTAINERS.contains(box.type())) {
            boxes.within(box, this::inside);
        }
        freeUnless(!SAYINGS.contains(box.type()), box);
    }

    private void freeUnless(boolean needed, Box box) {
        if (!needed) {
            patches.free(box);
        }
    }
}
