package io.github.ehckit.upload.content;

import java.io.IOException;

/** An MP4 or QuickTime film that is whole: one description of it with a track at least, and the data that it describes. */
final class VideoCheck {
    private VideoCheck() {}

    static void check(Source source, Findings findings) throws IOException {
        Tally types = new Tally("ftyp", "moov", "mdat");
        try (Input in = Input.of(source)) {
            Boxes.of(in, findings).each(box -> {
                types.note(box.type());
                findings.addIf(box.type().equals("ftyp") && box.start() > 0, Fault.DAMAGED);
                film(box, in, findings);
            });
        }
        if (findings.none()) {
            findings.addIf(types.of("moov") == 0 || types.of("mdat") == 0, Fault.TRUNCATED);
            findings.addIf(types.of("moov") > 1, Fault.DAMAGED);
        }
    }

    private static void film(Box film, Input in, Findings findings) throws IOException {
        if (film.type().equals("moov")) {
            Tally parts = new Tally("mvhd", "trak");
            Boxes.in(film, in, findings).each(box -> {
                parts.note(box.type());
                track(box, in, findings);
            });
            findings.addIf(!parts.hasAll(), Fault.DAMAGED);
        }
    }

    private static void track(Box track, Input in, Findings findings) throws IOException {
        if (track.type().equals("trak")) {
            Tally parts = new Tally("tkhd", "mdia");
            Boxes.in(track, in, findings).each(box -> parts.note(box.type()));
            findings.addIf(!parts.hasAll(), Fault.DAMAGED);
        }
    }
}
