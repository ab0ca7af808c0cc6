package io.github.ehckit.spi.content;

import io.github.ehckit.upload.Source;
import java.io.IOException;

/**
 * A check that an MP4 or QuickTime film is whole: one description of it with a track at least, and the data that it
 * describes.
 */
record VideoCheck(Boxes boxes, Findings findings) {

    static void check(Source source, Findings findings) throws IOException {
        Tally types = new Tally("ftyp", "moov", "mdat");
        try (Input in = Input.of(source)) {
            VideoCheck check = new VideoCheck(new Boxes(in, findings), findings);
            check.boxes.each(box -> {
                types.note(box.type());
                findings.addIf(box.type().equals("ftyp") && box.start() > 0, Fault.DAMAGED);
                check.film(box);
            });
        }
        if (findings.none()) {
            findings.addIf(types.of("moov") == 0 || types.of("mdat") == 0, Fault.TRUNCATED);
            findings.addIf(types.of("moov") > 1, Fault.DAMAGED);
        }
        if (findings.none()) {
            VideoStrip.patches(source, findings);
        }
    }

    private void film(Box film) throws IOException {
        if (film.type().equals("moov")) {
            Tally parts = new Tally("mvhd", "trak");
            boxes.within(film, box -> {
                parts.note(box.type());
                track(box);
            });
            findings.addIf(!parts.hasAll(), Fault.DAMAGED);
        }
    }

    private void track(Box track) throws IOException {
        if (track.type().equals("trak")) {
            Tally parts = new Tally("tkhd", "mdia");
            boxes.within(track, box -> parts.note(box.type()));
            findings.addIf(!parts.hasAll(), Fault.DAMAGED);
        }
    }
}
