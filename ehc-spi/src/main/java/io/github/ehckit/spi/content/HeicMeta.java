package io.github.ehckit.spi.content;

import java.io.IOException;

/**
 * A reader of the box {@code meta} of a HEIC file (ISO/IEC 14496-12, section 8.11; ISO/IEC 23008-12): its items, places
 * and sizes.
 */
record HeicMeta(Input in, Boxes boxes, Findings findings, HeicItems items) {
    private static final long MOST = 16 << 20;

    void read(Box meta) throws IOException {
        if (!findings.addIf(meta.end() - meta.body() > MOST, Fault.TOO_LARGE) && !lacks(meta, 4)) {
            in.skip(4);
            boxes.within(meta, this::part);
        }
    }

    private void part(Box box) throws IOException {
        switch (box.type()) {
            case "hdlr" -> findings.addIf(lacks(box, 12) || !in.text(12).endsWith("pict"), Fault.DAMAGED);
            case "iinf" -> items(box);
            case "iloc" -> new HeicPlaces(in, findings, items).read(box);
            case "iprp" -> boxes.within(box, this::properties);
            case "idat" -> items.dataBox(box);
            default -> {}
        }
    }

    private void items(Box box) throws IOException {
        if (lacks(box, 8)) {
            return;
        }
        boolean few = in.u4() >> 24 == 0;
        in.skip(few ? 2 : 4);
        boxes.within(box, this::item);
    }

    private void item(Box box) throws IOException {
        if (!box.type().equals("infe") || lacks(box, 4)) {
            return;
        }
        int version = (int) (in.u4() >> 24);
        if (version >= 2 && !lacks(box, version == 2 ? 8 : 10)) {
            long id = version == 2 ? in.u2() : in.u4();
            in.skip(2);
            findings.addIf(items.item(id, in.text(4)), Fault.TOO_MANY);
        }
    }

    private void properties(Box box) throws IOException {
        if (box.type().equals("ipco")) {
            boxes.within(box, this::checkPictureSize);
        }
    }

    private void checkPictureSize(Box box) throws IOException {
        if (box.type().equals("ispe") && !lacks(box, 12)) {
            in.skip(4);
            Pixels.check(in.u4(), in.u4(), findings);
        }
    }

    /** Answers whether less is left of the box than is about to be read. */
    private boolean lacks(Box box, int bytes) {
        return findings.addIf(box.end() - in.position() < bytes, Fault.DAMAGED);
    }
}
