package io.github.ehckit.document;

import java.util.Arrays;
import java.util.List;

/**
 * A list of items, each of which may contain a list of its own.
 *
 * @param order whether their order matters
 * @param items at least one
 */
public record ItemList(Order order, List<Item> items) implements FlowContent {
    /** The greatest depth of lists within lists. */
    public static final int DEEPEST = 6;

    /** The order of a list: whether the order of the items matters. */
    public enum Order {
        BULLETED,
        /** Counted from 1. */
        NUMBERED
    }

    /**
     * One item.
     *
     * @param flows paragraphs and lists inside this item; at least one
     */
    public record Item(List<FlowContent> flows) {
        public Item {
            flows = List.copyOf(flows);
        }

        public static Item of(String text) {
            return new Item(List.of(Paragraph.of(text)));
        }

        public static Item of(FlowContent... flows) {
            return new Item(List.of(flows));
        }
    }

    public ItemList {
        items = List.copyOf(items);
    }

    public static ItemList bulleted(String... items) {
        return new ItemList(Order.BULLETED, Arrays.stream(items).map(Item::of).toList());
    }

    public static ItemList numbered(String... items) {
        return new ItemList(Order.NUMBERED, Arrays.stream(items).map(Item::of).toList());
    }

    public static ItemList bulleted(List<Item> items) {
        return new ItemList(Order.BULLETED, items);
    }

    public static ItemList numbered(List<Item> items) {
        return new ItemList(Order.NUMBERED, items);
    }
}
