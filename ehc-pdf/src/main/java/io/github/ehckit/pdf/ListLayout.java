package io.github.ehckit.pdf;

import io.github.ehckit.document.ItemList;
import io.github.ehckit.document.ItemList.Item;
import io.github.ehckit.document.ItemList.Order;
import io.github.ehckit.document.Paragraph;
import java.util.ArrayList;
import java.util.List;

/**
 * The layout of lists: numbers and bullets hang in the margin of their items, each on the side where the text of its
 * item begins.
 */
final class ListLayout {
    private static final float LEAST_HANG = 18;
    private static final float AFTER_LABEL = 6;
    private static final float BETWEEN_ITEMS = 4;
    private static final String BULLET = "•";

    private final ItemList list;
    private final FlowLayout flows;
    private final TextStyle style;
    private final boolean numbered;

    private ListLayout(ItemList list, FlowLayout flows, TextStyle style) {
        this.list = list;
        this.flows = flows;
        this.style = style;
        this.numbered = list.order() == Order.NUMBERED;
    }

    static ListLayout of(ItemList list, FlowLayout flows, TextStyle style) {
        return new ListLayout(list, flows.in(direction(list.items().getFirst(), flows)), style);
    }

    /** An item runs as its first words do, and a list as its first item does. */
    private static Direction direction(Item item, FlowLayout flows) {
        return switch (item.flows().getFirst()) {
            case Paragraph paragraph -> flows.direction(paragraph.text());
            case ItemList nested -> direction(nested.items().getFirst(), flows);
        };
    }

    List<LineBox> lay(Node parent, Column area) {
        Node element = parent.add("L").with(numbered ? Attribute.numbers() : Attribute.bullets());
        float hang = hang();
        List<LineBox> strips = new ArrayList<>();
        for (int i = 0; i < list.items().size(); i++) {
            List<LineBox> item = item(list.items().get(i), label(i + 1), element.add("LI"), area, hang);
            item.set(0, item.getFirst().below(i == 0 ? Math.min(style.gap(), 6) : BETWEEN_ITEMS));
            item.add(staysWithNext(i) ? item.removeLast().keptWithNext() : item.removeLast());
            strips.addAll(item);
        }
        return strips;
    }

    /** No page ends with the first item alone, and none begins with the last. */
    private boolean staysWithNext(int index) {
        int last = list.items().size() - 1;
        return index < last && (index == 0 || index == last - 1);
    }

    private String label(int number) {
        return numbered ? number + "." : BULLET;
    }

    private float hang() {
        String widest = label(list.items().size());
        float width = TextWidth.width(widest, Fonts.latin(style.style())) * style.size() / 1000f;
        return Math.max(LEAST_HANG, width + AFTER_LABEL);
    }

    /** Returns the item's boxes, the first of them with its label. */
    private List<LineBox> item(Item item, String label, Node element, Column area, float hang) {
        Node labelled = element.add("Lbl");
        FlowLayout inside = flows.in(direction(item, flows));
        Column text = inside.direction().place(area.indented(hang), area);
        List<LineBox> strips = inside.content(item.flows(), style, element.add("LBody"), text);
        List<LineBox> all = new ArrayList<>(strips);
        LineBox mark =
                inside.lines(Spans.of(label, style, labelled), style, area).getFirst();
        all.set(0, strips.getFirst().after(beside(mark, strips.getFirst())));
        return all;
    }

    /** Places the label on the line of the text, however high that is. */
    private PaintOperation beside(LineBox label, LineBox text) {
        PaintOperation.Words words = (PaintOperation.Words) label.draws().getFirst();
        return new PaintOperation.Words(words.line(), words.x(), style.baseline(text.height()), words.size());
    }
}
