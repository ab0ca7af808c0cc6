package io.github.ehckit.spi.content;

import io.github.ehckit.upload.Source;
import java.io.IOException;

/** A check that a HEIC photograph is whole: its items lie within the file, and no picture is larger than is taken. */
final class HeicCheck {
    private HeicCheck() {}

    static void check(Source source, Findings findings) throws IOException {
        HeicItems items = new HeicItems();
        Tally types = new Tally("meta");
        try (Input in = Input.of(source)) {
            Boxes boxes = new Boxes(in, findings);
            HeicMeta meta = new HeicMeta(in, boxes, findings, items);
            boxes.each(box -> {
                types.note(box.type());
                if (box.type().equals("meta")) {
                    meta.read(box);
                }
            });
        }
        if (findings.none()) {
            findings.addIf(!types.hasAll(), Fault.TRUNCATED);
            findings.addIf(types.of("meta") > 1 || (types.hasAll() && !items.any()), Fault.DAMAGED);
            findings.addIf(!items.within(source.bytes()), Fault.TRUNCATED);
            findings.addIf(items.hide(), Fault.HIDDEN);
        }
        if (findings.none()) {
            HeicStrip.patches(source, findings);
        }
    }
}
