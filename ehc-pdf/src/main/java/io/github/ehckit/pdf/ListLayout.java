package io.github.ehckit.pdf;

import io.github.ehckit.document.ItemList;
import io.github.ehckit.document.ItemList.Item;
import io.github.ehckit.document.ItemList.Order;
import java.util.ArrayList;
import java.util.List;

/** Lays out lists: numbers and bullets hang in the margin of their items. */
final class ListLayout {
    private static final float LEAST_HANG = 18;
    private static final float AFTER_LABEL = 6;
    private static final float BETWEEN_ITEMS = 4;
    private static final String BULLET = "•";

    private final Typesetter typesetter;
    private final FlowLayout flows;
    private final TextStyle style;

    ListLayout(Typesetter typesetter, FlowLayout flows, TextStyle style) {
        this.typesetter = typesetter;
        this.flows = flows;
        this.style = style;
    }

    List<Strip> list(ItemList list, Node parent, Area area) {
        boolean numbered = list.order() == Order.NUMBERED;
        Node element = parent.add("L").with(numbered ? Attribute.numbers() : Attribute.bullets());
        float hang = hang(numbered ? label(list.items().size()) : BULLET);
        List<Strip> strips = new ArrayList<>();
        for (int i = 0; i < list.items().size(); i++) {
            String label = numbered ? label(i + 1) : BULLET;
            List<Strip> item = item(list.items().get(i), label, element.add("LI"), area, hang);
            strips.add(item.getFirst().below(i == 0 ? Math.min(style.gap(), 6) : BETWEEN_ITEMS));
            strips.addAll(item.subList(1, item.size()));
        }
        return strips;
    }

    private static String label(int number) {
        return number + ".";
    }

    private float hang(String widest) {
        float width = Measure.width(widest, Fonts.latin(style.style())) * style.size() / 1000f;
        return Math.max(LEAST_HANG, width + AFTER_LABEL);
    }

    /** The item's strips, the first of them with its label. */
    private List<Strip> item(Item item, String label, Node element, Area area, float hang) {
        Node labelled = element.add("Lbl");
        Node body = element.add("LBody");
        List<Strip> strips = flows.content(item.flows(), style, body, area.indented(hang));
        List<Strip> all = new ArrayList<>(strips);
        all.set(0, strips.getFirst().after(words(label, labelled, area, strips.getFirst())));
        return all;
    }

    private Draw words(String label, Node element, Area area, Strip beside) {
        Line line = typesetter
                .lines(Spans.of(label, style, element), style.size(), area.width())
                .getFirst();
        float height = beside.height();
        return new Draw.Words(line, area.left(), style.baseline(height), style.size());
    }
}
