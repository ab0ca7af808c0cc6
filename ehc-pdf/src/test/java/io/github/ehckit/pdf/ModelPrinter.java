package io.github.ehckit.pdf;

import io.github.ehckit.document.Block;
import io.github.ehckit.document.Cell;
import io.github.ehckit.document.DocumentMetadata;
import io.github.ehckit.document.DocumentModel;
import io.github.ehckit.document.Emphasis;
import io.github.ehckit.document.Figure;
import io.github.ehckit.document.FlowContent;
import io.github.ehckit.document.ItemList;
import io.github.ehckit.document.KeyValues;
import io.github.ehckit.document.Paragraph;
import io.github.ehckit.document.Row;
import io.github.ehckit.document.Run;
import io.github.ehckit.document.Section;
import io.github.ehckit.document.Table;
import io.github.ehckit.document.TableOfContents;
import io.github.ehckit.document.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A document as people read it in a difference: one line a block, what is inside it indented. */
final class ModelPrinter {
    private final StringBuilder out = new StringBuilder();

    private ModelPrinter() {}

    static String print(DocumentModel document) {
        ModelPrinter printer = new ModelPrinter();
        printer.about(document.metadata());
        printer.blocks(0, document.blocks());
        return printer.out.toString();
    }

    private void about(DocumentMetadata metadata) {
        line(0, "title: " + metadata.title());
        line(0, "language: " + metadata.language().tag());
        line(0, "as of: " + metadata.asOf());
        line(0, "authority: " + metadata.authority() + " " + metadata.brandColour());
        line(0, "reference: " + metadata.reference());
        line(0, "footer: " + metadata.footer());
        metadata.marks().forEach(mark -> line(0, "mark: " + mark));
    }

    private void blocks(int depth, List<? extends Block> blocks) {
        blocks.forEach(block -> block(depth, block));
    }

    private void block(int depth, Block block) {
        switch (block) {
            case Section section -> {
                line(depth, word(section.rank()) + ": " + text(section.heading()));
                blocks(depth + 1, section.blocks());
            }
            case FlowContent flow -> flow(depth, flow);
            case KeyValues facts ->
                facts.pairs().forEach(pair -> {
                    line(depth, "key: " + text(pair.key()));
                    blocks(depth + 1, pair.value());
                });
            case Table table -> {
                line(depth, "table " + table.widths() + ": " + text(table.caption()));
                rows(depth + 1, "head", table.head());
                rows(depth + 1, "row", table.body());
            }
            case Figure figure -> {
                String caption =
                        figure.caption().map(words -> " | " + text(words)).orElse("");
                int content = Arrays.hashCode(figure.picture().bytes());
                line(depth, figure.picture() + " " + content + ": " + figure.alternative() + caption);
            }
            case TableOfContents contents -> line(depth, "contents to level " + contents.deepest());
        }
    }

    private void flow(int depth, FlowContent flow) {
        switch (flow) {
            case Paragraph paragraph -> line(depth, text(paragraph.text()));
            case ItemList list -> {
                line(depth, word(list.order()));
                list.items().forEach(item -> item(depth + 1, item));
            }
        }
    }

    private void item(int depth, ItemList.Item item) {
        line(depth, "-");
        blocks(depth + 1, item.flows());
    }

    private void rows(int depth, String part, List<Row> rows) {
        for (Row row : rows) {
            line(depth, part);
            row.cells().forEach(cell -> cell(depth + 1, cell));
        }
    }

    private void cell(int depth, Cell cell) {
        boolean plain = cell.columns() == 1 && cell.rows() == 1;
        line(depth, word(cell.role()) + (plain ? "" : " " + cell.columns() + " x " + cell.rows()));
        blocks(depth + 1, cell.content());
    }

    private static String text(Text text) {
        return text.runs().stream().map(ModelPrinter::run).collect(Collectors.joining());
    }

    private static String run(Run run) {
        String text = run.text().replace("\n", "⏎");
        String how = (run.emphasis() == Emphasis.NONE ? "" : " " + word(run.emphasis()))
                + run.language().map(language -> " " + language.tag()).orElse("")
                + run.link().map(link -> " " + link.target()).orElse("");
        return how.isEmpty() ? text : "{" + how.strip() + ": " + text + "}";
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private void line(int depth, String text) {
        out.append("  ".repeat(depth)).append(text.stripTrailing()).append('\n');
    }
}
