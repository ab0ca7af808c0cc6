package io.github.ehckit.spi.content;

import java.util.ArrayList;
import java.util.List;

/** The order in which the chunks of a PNG may come. */
final class PngOrder {
    /** Types in the order of their first coming, a run of one type once, without those that may come anywhere. */
    private final List<String> runs = new ArrayList<>();

    /** Answers whether a chunk of the type may come now. */
    boolean allows(String type) {
        boolean allowed = switch (type) {
            case "IHDR" -> runs.isEmpty();
            case "PLTE" -> begun() && !runs.contains("PLTE") && !runs.contains("IDAT");
            case "IDAT" -> begun() && (!runs.contains("IDAT") || runs.getLast().equals("IDAT"));
            case "IEND" -> runs.contains("IDAT");
            default -> begun();
        };
        note(type);
        return allowed;
    }

    private boolean begun() {
        return !runs.isEmpty();
    }

    private void note(String type) {
        String kind = Character.isUpperCase(type.charAt(0)) ? type : "other";
        if (runs.isEmpty() || !runs.getLast().equals(kind)) {
            runs.remove("other");
            runs.add(kind);
        }
    }
}
