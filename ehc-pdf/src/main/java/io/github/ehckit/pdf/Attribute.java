package io.github.ehckit.pdf;

import java.util.List;

/** An attribute of an element of the structure, beside its type: ISO 32000-1, 14.8.5. */
sealed interface Attribute {
    String owner();

    String key();

    record Name(String owner, String key, String value) implements Attribute {}

    record Count(String owner, String key, int value) implements Attribute {}

    record Box(String owner, String key, List<Float> corners) implements Attribute {}

    static Attribute columnScope() {
        return new Name("Table", "Scope", "Column");
    }

    static Attribute rowScope() {
        return new Name("Table", "Scope", "Row");
    }

    static Attribute columns(int count) {
        return new Count("Table", "ColSpan", count);
    }

    static Attribute rows(int count) {
        return new Count("Table", "RowSpan", count);
    }

    static Attribute bullets() {
        return new Name("List", "ListNumbering", "Disc");
    }

    static Attribute numbers() {
        return new Name("List", "ListNumbering", "Decimal");
    }

    static Attribute block() {
        return new Name("Layout", "Placement", "Block");
    }

    static Attribute box(float left, float bottom, float right, float top) {
        return new Box("Layout", "BBox", List.of(left, bottom, right, top));
    }
}
