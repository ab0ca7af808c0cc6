package io.github.ehckit.spi.tck;

import io.github.ehckit.document.Block;
import io.github.ehckit.document.Cell;
import io.github.ehckit.document.DocumentModel;
import io.github.ehckit.document.Figure;
import io.github.ehckit.document.FlowContent;
import io.github.ehckit.document.ItemList;
import io.github.ehckit.document.KeyValues;
import io.github.ehckit.document.Language;
import io.github.ehckit.document.Outline;
import io.github.ehckit.document.Paragraph;
import io.github.ehckit.document.Row;
import io.github.ehckit.document.Section;
import io.github.ehckit.document.Table;
import io.github.ehckit.document.TableOfContents;
import io.github.ehckit.document.Text;
import io.github.ehckit.spi.tck.SpokenElement.Kind;
import java.util.ArrayList;
import java.util.List;

/** The elements that must be read out of a document, in their order. */
final class ExpectedTranscript {
    private final List<SpokenElement> pieces = new ArrayList<>();
    private final Language language;
    private final Outline outline;
    private int begun;

    private ExpectedTranscript(DocumentModel document) {
        this.language = document.metadata().language();
        this.outline = Outline.of(document);
    }

    static List<SpokenElement> of(DocumentModel document) {
        ExpectedTranscript hearing = new ExpectedTranscript(document);
        hearing.hear(Kind.HEADING, 1, Text.of(document.metadata().title()));
        document.metadata().marks().forEach(mark -> hearing.hear(Kind.PARAGRAPH, 0, Text.of(mark)));
        hearing.blocks(document.blocks(), 1);
        return List.copyOf(hearing.pieces);
    }

    private void blocks(List<Block> blocks, int level) {
        blocks.forEach(block -> block(block, level));
    }

    private void block(Block block, int level) {
        switch (block) {
            case Section section -> section(section, level + 1);
            case FlowContent flow -> flow(flow, Kind.PARAGRAPH);
            case KeyValues facts -> facts.pairs().forEach(this::fact);
            case Table table -> table(table);
            case Figure figure -> figure(figure);
            case TableOfContents contents ->
                outline.listed(contents, begun, level).forEach(entry -> hear(Kind.ENTRY, 0, entry.heading()));
        }
    }

    private void section(Section section, int level) {
        begun++;
        hear(Kind.HEADING, level, section.heading());
        blocks(section.blocks(), level);
    }

    private void flow(FlowContent flow, Kind where) {
        switch (flow) {
            case Paragraph paragraph -> hear(where, 0, paragraph.text());
            case ItemList list -> list.items().forEach(item -> item.flows().forEach(inside -> flow(inside, Kind.ITEM)));
        }
    }

    private void fact(KeyValues.KeyValue fact) {
        hear(Kind.HEADER, 0, fact.key());
        fact.value().forEach(flow -> flow(flow, Kind.CELL));
    }

    private void table(Table table) {
        hear(Kind.CAPTION, 0, table.caption());
        rows(table.head());
        rows(table.body());
    }

    private void rows(List<Row> rows) {
        rows.forEach(row -> row.cells().forEach(this::cell));
    }

    private void cell(Cell cell) {
        Kind where = cell.role() == Cell.Role.HEADER ? Kind.HEADER : Kind.CELL;
        cell.content().forEach(flow -> flow(flow, where));
    }

    private void figure(Figure figure) {
        hear(Kind.ALTERNATIVE, 0, Text.of(figure.alternative()));
        figure.caption().ifPresent(caption -> hear(Kind.CAPTION, 0, caption));
    }

    private void hear(Kind kind, int level, Text text) {
        pieces.add(SpokenElement.of(kind, level, language, text));
    }
}
