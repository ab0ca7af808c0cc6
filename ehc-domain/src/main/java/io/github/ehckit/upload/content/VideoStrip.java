package io.github.ehckit.upload.content;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;

/**
 * Writes a film in which what was said about it is blank: user data, metadata and XMP of the film and of its tracks, where cameras
 * write the place, the device and the person. Boxes keep their length, so that the film is found where it was.
 */
final class VideoStrip {
    private static final Set<String> BESIDE_THE_FILM = Set.of("udta", "meta", "uuid", "sefd", "mpvd");
    private static final Set<String> WITHIN_A_TRACK = Set.of("udta", "meta");

    private VideoStrip() {}

    static void strip(Source from, Findings findings, OutputStream to) throws IOException {
        Patches patches = new Patches();
        try (Input in = Input.of(from)) {
            Boxes.of(in, findings).each(box -> film(box, in, findings, patches));
        }
        patches.copy(from, to);
    }

    /** Blanks what is said in or beside a film; the box is one of the outermost. */
    static void film(Box box, Input in, Findings findings, Patches patches) throws IOException {
        if (box.type().equals("moov")) {
            Boxes.in(box, in, findings).each(part -> track(part, in, findings, patches));
        }
        free(box, BESIDE_THE_FILM, patches);
    }

    private static void track(Box box, Input in, Findings findings, Patches patches) throws IOException {
        if (box.type().equals("trak")) {
            Boxes.in(box, in, findings).each(part -> free(part, WITHIN_A_TRACK, patches));
        }
        free(box, BESIDE_THE_FILM, patches);
    }

    private static void free(Box box, Set<String> types, Patches patches) {
        if (types.contains(box.type())) {
            patches.free(box);
        }
    }
}
