package io.github.ehckit.example.benchmark.pdf;

import io.github.ehckit.document.Block;
import io.github.ehckit.document.Cell;
import io.github.ehckit.document.FlowContent;
import io.github.ehckit.document.ItemList;
import io.github.ehckit.document.Paragraph;
import io.github.ehckit.document.Row;
import io.github.ehckit.document.Run;
import io.github.ehckit.document.Section;
import io.github.ehckit.document.Table;
import io.github.ehckit.document.Text;
import java.util.List;

/** The markup of a document for an engine; the engines differ in the beginning and the end of each element. */
abstract class Markup {
    private final StringBuilder markup = new StringBuilder(1 << 16);
    private int sections;

    abstract String heading(int level, int number, String text);

    abstract String paragraph(String content);

    abstract String strong(String content);

    abstract String link(String address, String content);

    abstract String list(String items);

    abstract String item(String content);

    abstract String table(String caption, List<Integer> widths, String head, String body);

    abstract String row(String cells);

    abstract String cell(boolean header, boolean inHead, String content);

    final String of(List<Block> blocks) {
        blocks.forEach(block -> block(block, 2));
        return markup.toString();
    }

    private void block(Block block, int level) {
        switch (block) {
            case Section section -> {
                markup.append(
                        heading(level, sections++, escaped(section.heading().plain())));
                section.blocks().forEach(inner -> block(inner, level + 1));
            }
            case Paragraph paragraph -> markup.append(paragraph(text(paragraph.text())));
            case ItemList list -> markup.append(list(items(list)));
            case Table table ->
                markup.append(table(
                        escaped(table.caption().plain()),
                        table.widths(),
                        rows(table.head(), true),
                        rows(table.body(), false)));
            default ->
                throw new IllegalArgumentException(
                        "The documents of this benchmark have no such block. Render others with the hub.");
        }
    }

    private String items(ItemList list) {
        StringBuilder items = new StringBuilder();
        list.items().forEach(item -> items.append(item(flows(item.flows()))));
        return items.toString();
    }

    private String rows(List<Row> rows, boolean head) {
        StringBuilder all = new StringBuilder();
        rows.forEach(row -> all.append(row(cells(row, head))));
        return all.toString();
    }

    private String cells(Row row, boolean head) {
        StringBuilder cells = new StringBuilder();
        row.cells().forEach(cell -> cells.append(cell(cell.role() == Cell.Role.HEADER, head, flows(cell.content()))));
        return cells.toString();
    }

    private String flows(List<FlowContent> flows) {
        return flows.getFirst() instanceof Paragraph paragraph ? text(paragraph.text()) : "";
    }

    private String text(Text text) {
        StringBuilder content = new StringBuilder();
        text.runs().forEach(run -> content.append(run(run)));
        return content.toString();
    }

    private String run(Run run) {
        String text = run.emphasis().isStrong() ? strong(escaped(run.text())) : escaped(run.text());
        return run.link().map(link -> link(link.target().toString(), text)).orElse(text);
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
