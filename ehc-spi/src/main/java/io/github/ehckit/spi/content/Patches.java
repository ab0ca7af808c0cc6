package io.github.ehckit.spi.content;

import io.github.ehckit.upload.Source;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The patches to a file whose parts refer to each other by their places. */
final class Patches {
    private static final int BLOCK = 1 << 13;

    private final List<Patch> patches = new ArrayList<>();

    void add(Patch patch) {
        patches.add(patch);
    }

    /** Makes of a box one that every reader passes over. */
    void free(Box box) {
        patches.add(new Patch(box.start() + 4, 4, "free", '\0'));
        patches.add(Patch.blank(box.body(), box.end()));
    }

    /** Where patches overlap, the later place wins; none reaches beyond the end of the file. */
    void copy(Source from, OutputStream to) throws IOException {
        patches.sort(Comparator.comparingLong(Patch::from));
        try (Input in = Input.of(from)) {
            for (Patch patch : patches) {
                in.copy(Math.max(0, Math.min(in.left(), patch.from() - in.position())), to);
                write(patch, in, to);
            }
            in.copy(in.left(), to);
        }
    }

    /** Writes the patch a block at a time, and passes over the bytes that it replaces. */
    private static void write(Patch patch, Input in, OutputStream to) throws IOException {
        long from = in.position();
        long end = Math.min(patch.end(), from + in.left());
        byte[] block = new byte[(int) Math.max(0, Math.min(BLOCK, end - from))];
        for (long at = from; at < end; at += BLOCK) {
            int count = (int) Math.min(BLOCK, end - at);
            patch.fill(block, count, at);
            to.write(block, 0, count);
        }
        in.skip(Math.max(0, end - from));
    }
}
