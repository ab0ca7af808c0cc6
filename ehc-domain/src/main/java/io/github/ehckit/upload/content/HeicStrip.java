package io.github.ehckit.upload.content;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes a HEIC photograph in which Exif, XMP and what makers add are blank. Which way up it is, is a property of the picture and
 * not of its Exif.
 */
final class HeicStrip {
    private HeicStrip() {}

    static void strip(Source from, Findings findings, OutputStream to) throws IOException {
        Patches patches = new Patches();
        HeicItems items = new HeicItems();
        try (Input in = Input.of(from)) {
            HeicMeta meta = new HeicMeta(in, findings, items);
            Boxes.of(in, findings).each(box -> {
                if (box.type().equals("meta")) {
                    meta.read(box);
                } else {
                    VideoStrip.film(box, in, findings, patches);
                }
            });
        }
        items.blank(patches);
        patches.copy(from, to);
    }
}
