package io.github.ehckit.spi.content;

import io.github.ehckit.spi.content.HeicItems.Extent;
import java.io.IOException;

/** A reader of the box {@code iloc}, which gives the places of the items (ISO/IEC 14496-12, section 8.11.3). */
record HeicPlaces(Input in, Findings findings, HeicItems items) {

    /** How many bytes each number has: none, four or eight. */
    private record Widths(int version, int offset, int length, int base, int index) {
        static Widths of(int version, int packed) {
            return new Widths(
                    version, packed >> 12, packed >> 8 & 15, packed >> 4 & 15, version == 0 ? 0 : packed & 15);
        }

        int id() {
            return version < 2 ? 2 : 4;
        }

        int item() {
            return id() + (version == 0 ? 0 : 2) + 2 + base + 2;
        }

        int extent() {
            return index + offset + length;
        }
    }

    void read(Box box) throws IOException {
        if (lacks(box, 8)) {
            return;
        }
        Widths widths = Widths.of((int) (in.u4() >> 24), in.u2());
        if (lacks(box, widths.id())) {
            return;
        }
        long count = number(widths.id());
        for (long i = 0; i < count && findings.none(); i++) {
            item(box, widths);
        }
    }

    private void item(Box box, Widths widths) throws IOException {
        if (lacks(box, widths.item())) {
            return;
        }
        long id = number(widths.id());
        int method = widths.version() > 0 ? in.u2() & 15 : 0;
        in.skip(2);
        long base = number(widths.base());
        int extents = in.u2();
        for (int i = 0; i < extents && findings.none() && !lacks(box, widths.extent()); i++) {
            in.skip(widths.index());
            Extent extent = new Extent(id, method, base + number(widths.offset()), number(widths.length()));
            findings.addIf(items.extent(extent), Fault.TOO_MANY);
        }
    }

    private long number(int bytes) throws IOException {
        return switch (bytes) {
            case 0 -> 0;
            case 2 -> in.u2();
            case 4 -> in.u4();
            case 8 -> in.u8();
            default -> {
                findings.add(Fault.DAMAGED);
                in.skip(bytes);
                yield 0;
            }
        };
    }

    private boolean lacks(Box box, int bytes) {
        return findings.addIf(box.end() - in.position() < bytes, Fault.DAMAGED);
    }
}
