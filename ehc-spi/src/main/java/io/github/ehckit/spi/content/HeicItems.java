package io.github.ehckit.spi.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The items of a HEIC file: those that only describe the picture, and the place of each. */
final class HeicItems {
    /**
     * The extent of a part of an item: its place and length.
     *
     * @param method 0 from the start of the file, 1 from that of the box {@code idat}, 2 within another item
     */
    record Extent(long item, int method, long from, long length) {
        boolean inBox() {
            return method == 1;
        }

        /** Answers whether it lies somewhere in particular; without a length it is all that it may lie in. */
        boolean placed() {
            return method < 2 && length > 0;
        }
    }

    /** A photograph has some hundreds, of tiles above all. */
    private static final int MOST = 100_000;

    private final Map<Long, String> sayings = new HashMap<>();
    private final List<Extent> extents = new ArrayList<>();
    private final List<Box> boxes = new ArrayList<>();

    /** Says whether it was one too many. */
    boolean item(long id, String type) {
        if (type.equals("Exif") || type.equals("mime") || type.equals("uri ")) {
            sayings.put(id, type);
        }
        return sayings.size() > MOST;
    }

    /** Says whether it was one too many. */
    boolean extent(Extent extent) {
        return extents.size() >= MOST || !extents.add(extent);
    }

    /** The first one counts. */
    void dataBox(Box box) {
        if (boxes.isEmpty()) {
            boxes.add(box);
        }
    }

    boolean any() {
        return !extents.isEmpty();
    }

    /** Answers whether every extent lies within the file. */
    boolean within(long bytes) {
        return extents.stream()
                .allMatch(e -> e.inBox() || (e.from() >= 0 && e.length() >= 0 && e.from() <= bytes - e.length()));
    }

    /** Answers whether metadata of the picture lie at a place where they cannot be blanked. */
    boolean hide() {
        return extents.stream().anyMatch(extent -> sayings.containsKey(extent.item()) && !extent.placed());
    }

    /** Blanks the metadata of the picture: Exif that says nothing, and XMP of spaces. */
    void blank(Patches patches) {
        for (Extent extent : extents) {
            String type = sayings.get(extent.item());
            if (type != null && (!extent.inBox() || !boxes.isEmpty())) {
                patches.add(blank(type, extent));
            }
        }
    }

    private Patch blank(String type, Extent extent) {
        long from = extent.from() + (extent.inBox() ? boxes.getFirst().body() : 0);
        return type.equals("Exif")
                ? new Patch(from, extent.length(), "\0\0\0\0MM\0*\0\0\0\b", '\0')
                : new Patch(from, extent.length(), "", ' ');
    }
}
