package io.github.ehckit.pdf;

import io.github.ehckit.document.Block;
import io.github.ehckit.document.Cell;
import io.github.ehckit.document.DocumentModel;
import io.github.ehckit.document.Figure;
import io.github.ehckit.document.FlowContent;
import io.github.ehckit.document.ItemList;
import io.github.ehckit.document.KeyValues;
import io.github.ehckit.document.Outline;
import io.github.ehckit.document.Paragraph;
import io.github.ehckit.document.Row;
import io.github.ehckit.document.Run;
import io.github.ehckit.document.Section;
import io.github.ehckit.document.Table;
import io.github.ehckit.document.TableOfContents;
import io.github.ehckit.document.Text;
import java.util.ArrayList;
import java.util.List;

/** The structure tree that a document must have, in the form that {@link ReadBack} reads it, said once more from the model. */
final class ExpectedTree {
    private final List<String> lines = new ArrayList<>();
    private final Outline outline;
    private final int captionDepth;
    private int begun;

    private ExpectedTree(Outline outline, int captionDepth) {
        this.outline = outline;
        this.captionDepth = captionDepth;
    }

    static List<String> of(DocumentModel document) {
        return of(document, 0);
    }

    /** The same in PDF 2.0, where the caption of a figure lies within it. */
    static List<String> ofPdf2(DocumentModel document) {
        return of(document, 1);
    }

    private static List<String> of(DocumentModel document, int captionDepth) {
        ExpectedTree tree = new ExpectedTree(Outline.of(document), captionDepth);
        tree.line(0, "Document");
        tree.line(1, "H1: " + document.metadata().title());
        document.metadata().marks().forEach(mark -> tree.line(1, "P: " + mark));
        tree.blocks(1, document.blocks(), 1);
        return tree.lines;
    }

    private void line(int depth, String text) {
        lines.add("  ".repeat(depth) + text);
    }

    private void blocks(int depth, List<? extends Block> blocks, int level) {
        blocks.forEach(block -> block(depth, block, level));
    }

    private void block(int depth, Block block, int level) {
        switch (block) {
            case Section section -> {
                begun++;
                line(depth, section.rank() == Section.Rank.PART ? "Part" : "Sect");
                text(depth + 1, "H" + (level + 1), section.heading());
                blocks(depth + 1, section.blocks(), level + 1);
            }
            case Paragraph paragraph -> text(depth, "P", paragraph.text());
            case ItemList list -> list(depth, list);
            case KeyValues facts -> facts(depth, facts);
            case Table table -> table(depth, table);
            case Figure figure -> {
                line(depth, "Figure alt=" + figure.alternative());
                figure.caption().ifPresent(caption -> text(depth + captionDepth, "Caption", caption));
            }
            case TableOfContents contents -> contents(depth, contents, level);
        }
    }

    private void text(int depth, String type, Text text) {
        List<Run> runs = text.runs();
        boolean alone = runs.size() == 1 && runs.getFirst().link().isEmpty();
        boolean parts = !alone
                && runs.stream()
                        .anyMatch(
                                run -> run.link().isPresent() || run.language().isPresent());
        String language = alone ? language(runs.getFirst()) : "";
        line(depth, type + language + (parts ? "" : ": " + text.plain().replace('\n', ' ')));
        if (parts) {
            parts(depth + 1, runs);
        }
    }

    /** Each run with a language or a link is an element, and so is all that stands between two of them. */
    private void parts(int depth, List<Run> runs) {
        StringBuilder between = new StringBuilder();
        for (Run run : runs) {
            if (run.link().isPresent() || run.language().isPresent()) {
                between(depth, between);
                line(depth, part(run));
            } else {
                between.append(run.text());
            }
        }
        between(depth, between);
    }

    private void between(int depth, StringBuilder text) {
        if (!text.isEmpty()) {
            line(depth, "Span: " + text.toString().replace('\n', ' '));
            text.setLength(0);
        }
    }

    private static String part(Run run) {
        return (run.link().isPresent() ? "Link" : "Span") + language(run) + ": "
                + run.text().replace('\n', ' ');
    }

    private static String language(Run run) {
        return run.language().map(language -> " lang=" + language.tag()).orElse("");
    }

    private void list(int depth, ItemList list) {
        boolean numbered = list.order() == ItemList.Order.NUMBERED;
        line(depth, numbered ? "L Decimal" : "L Disc");
        for (int i = 0; i < list.items().size(); i++) {
            line(depth + 1, "LI");
            line(depth + 2, "Lbl: " + (numbered ? i + 1 + "." : "•"));
            content(depth + 2, "LBody", list.items().get(i).flows());
        }
    }

    private void content(int depth, String type, List<FlowContent> flows) {
        if (flows.size() == 1 && flows.getFirst() instanceof Paragraph paragraph) {
            text(depth, type, paragraph.text());
        } else {
            line(depth, type);
            blocks(depth + 1, flows, 1);
        }
    }

    private void facts(int depth, KeyValues facts) {
        line(depth, "Table");
        for (KeyValues.KeyValue pair : facts.pairs()) {
            line(depth + 1, "TR");
            text(depth + 2, "TH Row", pair.key());
            content(depth + 2, "TD", pair.value());
        }
    }

    private void table(int depth, Table table) {
        line(depth, "Table");
        text(depth + 1, "Caption", table.caption());
        if (!table.head().isEmpty()) {
            line(depth + 1, "THead");
            rows(depth + 2, table.head(), " Column");
        }
        line(depth + 1, "TBody");
        rows(depth + 2, table.body(), " Row");
    }

    private void rows(int depth, List<Row> rows, String scope) {
        for (Row row : rows) {
            line(depth, "TR");
            row.cells().forEach(cell -> content(depth + 1, type(cell, scope), cell.content()));
        }
    }

    private static String type(Cell cell, String scope) {
        return (cell.role() == Cell.Role.HEADER ? "TH" + scope : "TD")
                + (cell.columns() == 1 ? "" : " columns=" + cell.columns())
                + (cell.rows() == 1 ? "" : " rows=" + cell.rows());
    }

    /** Page numbers are left to a test of their own. */
    private void contents(int depth, TableOfContents contents, int level) {
        line(depth, "TOC");
        int deepest = level + 1;
        for (Outline.Entry entry : outline.listed(contents, begun, level)) {
            int nested = entry.level() - level - 1;
            if (entry.level() > deepest) {
                line(depth + nested, "TOC");
            }
            deepest = entry.level();
            line(depth + nested + 1, "TOCI");
            line(depth + nested + 2, "Reference");
            line(depth + nested + 3, "Link: " + entry.heading().plain().replace('\n', ' ') + " #");
        }
    }
}
