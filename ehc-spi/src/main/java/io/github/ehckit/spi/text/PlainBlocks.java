package io.github.ehckit.spi.text;

import io.github.ehckit.document.Block;
import io.github.ehckit.document.Cell;
import io.github.ehckit.document.DocumentMetadata;
import io.github.ehckit.document.DocumentModel;
import io.github.ehckit.document.Figure;
import io.github.ehckit.document.FlowContent;
import io.github.ehckit.document.ItemList;
import io.github.ehckit.document.KeyValues;
import io.github.ehckit.document.Outline;
import io.github.ehckit.document.Paragraph;
import io.github.ehckit.document.Row;
import io.github.ehckit.document.Section;
import io.github.ehckit.document.Table;
import io.github.ehckit.document.TableOfContents;
import io.github.ehckit.document.Text;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;

/** The blocks of a document as lines of plain text. */
final class PlainBlocks {
    private static final String STEP = "  ";
    private static final int LONGEST_RULE = 76;

    private final Writer out;
    private final DocumentModel document;
    private final Outline outline;
    private int begun;

    PlainBlocks(Writer out, DocumentModel document) {
        this.out = out;
        this.document = document;
        this.outline = Outline.of(document);
    }

    void write() throws IOException {
        DocumentMetadata metadata = document.metadata();
        underlined(metadata.title(), '=');
        for (String mark : metadata.marks()) {
            line("");
            line("[" + mark + "]");
        }
        blocks(document.blocks(), 1);
        line("");
        line("-- ");
        for (String foot : List.of(metadata.reference(), metadata.authority(), metadata.footer())) {
            if (!foot.isBlank()) {
                line(foot);
            }
        }
    }

    private void blocks(List<Block> blocks, int level) throws IOException {
        for (Block block : blocks) {
            Interruption.check();
            line("");
            block(block, level);
        }
    }

    private void block(Block block, int level) throws IOException {
        switch (block) {
            case Section section -> section(section, level + 1);
            case FlowContent flow -> flow(flow, "", "");
            case KeyValues facts -> keyValues(facts);
            case Table table -> table(table);
            case Figure figure -> figure(figure);
            case TableOfContents contents -> contents(outline.listed(contents, begun, level), level);
        }
    }

    private void section(Section section, int level) throws IOException {
        begun++;
        if (section.rank() == Section.Rank.PART) {
            line("=".repeat(LONGEST_RULE));
            line("");
        }
        if (level == 2) {
            underlined(oneLine(section.heading()), '-');
        } else {
            line("#".repeat(level) + " " + oneLine(section.heading()));
        }
        blocks(section.blocks(), level);
    }

    private void underlined(String heading, char rule) throws IOException {
        line(heading);
        line(String.valueOf(rule).repeat(Math.clamp(heading.length(), 3, LONGEST_RULE)));
    }

    /**
     * Writes a paragraph or a list.
     *
     * @param first the text before its first line
     * @param indent the text before all others
     */
    private void flow(FlowContent flow, String first, String indent) throws IOException {
        switch (flow) {
            case Paragraph paragraph -> line(first + paragraph.text().plain().replace("\n", "\n" + indent));
            case ItemList list -> list(list, first, indent);
        }
    }

    private void list(ItemList list, String first, String indent) throws IOException {
        for (int i = 0; i < list.items().size(); i++) {
            String label = list.order() == ItemList.Order.NUMBERED ? i + 1 + ". " : "- ";
            item(list.items().get(i).flows(), (i == 0 ? first : indent) + label, indent + " ".repeat(label.length()));
        }
    }

    private void item(List<FlowContent> flows, String first, String indent) throws IOException {
        for (int i = 0; i < flows.size(); i++) {
            flow(flows.get(i), i == 0 ? first : indent, indent);
        }
    }

    private void keyValues(KeyValues facts) throws IOException {
        for (KeyValues.KeyValue pair : facts.pairs()) {
            line(oneLine(pair.key()) + ":");
            item(pair.value(), STEP, STEP);
        }
    }

    private void table(Table table) throws IOException {
        underlined(oneLine(table.caption()), '-');
        rows(table.head());
        if (!table.head().isEmpty()) {
            line("-".repeat(LONGEST_RULE));
        }
        rows(table.body());
    }

    private void rows(List<Row> rows) throws IOException {
        for (Row row : rows) {
            Interruption.check();
            line(row.cells().stream().map(PlainBlocks::cell).collect(Collectors.joining(" | ")));
        }
    }

    private static String cell(Cell cell) {
        return cell.content().stream().map(PlainBlocks::inCell).collect(Collectors.joining(" / "));
    }

    private static String inCell(FlowContent flow) {
        return switch (flow) {
            case Paragraph paragraph -> oneLine(paragraph.text());
            case ItemList list ->
                list.items().stream()
                        .flatMap(item -> item.flows().stream())
                        .map(PlainBlocks::inCell)
                        .collect(Collectors.joining(" / "));
        };
    }

    private void figure(Figure figure) throws IOException {
        line("[" + figure.alternative() + "]");
        if (figure.caption().isPresent()) {
            line(oneLine(figure.caption().get()));
        }
    }

    private void contents(List<Outline.Entry> entries, int level) throws IOException {
        for (Outline.Entry entry : entries) {
            line(STEP.repeat(entry.level() - level - 1) + "- " + oneLine(entry.heading()));
        }
    }

    private static String oneLine(Text text) {
        return text.plain().replace('\n', ' ');
    }

    private void line(String text) throws IOException {
        out.append(text).append('\n');
    }
}
