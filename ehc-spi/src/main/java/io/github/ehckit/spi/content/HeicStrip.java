package io.github.ehckit.spi.content;

import io.github.ehckit.upload.Source;
import java.io.IOException;
import java.io.OutputStream;

/**
 * A writer that strips a HEIC photograph: Exif, XMP and the additions of makers are blank in the copy. The orientation
 * is a property of the picture and not of its Exif.
 */
final class HeicStrip {
    private HeicStrip() {}

    static void strip(Source from, Findings findings, OutputStream to) throws IOException {
        patches(from, findings).copy(from, to);
    }

    /** Everything that is blanked. A photograph in which it cannot be found has a fault. */
    static Patches patches(Source from, Findings findings) throws IOException {
        Patches patches = new Patches();
        HeicItems items = new HeicItems();
        try (Input in = Input.of(from)) {
            Boxes boxes = new Boxes(in, findings);
            HeicMeta meta = new HeicMeta(in, boxes, findings, items);
            VideoStrip sequence = new VideoStrip(in, boxes, findings, patches);
            boxes.each(box -> {
                if (box.type().equals("meta")) {
                    meta.read(box);
                } else {
                    sequence.outermost(box);
                }
            });
            sequence.blankSamples(from);
        }
        items.blank(patches);
        return patches;
    }
}
