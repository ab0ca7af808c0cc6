package io.github.ehckit.document;

import io.github.ehckit.document.ItemList.Item;
import io.github.ehckit.document.KeyValues.KeyValue;
import io.github.ehckit.message.Argument;
import io.github.ehckit.message.Place;
import io.github.ehckit.outcome.Refusal;
import java.util.ArrayList;
import java.util.List;

/**
 * The check that every reader can use a document. It reports every problem, each with its place and never with its
 * text.
 */
final class DocumentCheck {
    private final List<Refusal> problems = new ArrayList<>();
    private final Outline outline;
    private final List<Section> begun = new ArrayList<>();

    private DocumentCheck(Outline outline) {
        this.outline = outline;
    }

    static List<Refusal> problems(DocumentMetadata metadata, List<Block> blocks) {
        DocumentCheck check = new DocumentCheck(Outline.of(blocks));
        check.about(metadata);
        check.blocks("blocks", blocks, 1);
        return List.copyOf(check.problems);
    }

    private void about(DocumentMetadata metadata) {
        words("about.title", metadata.title());
        words("about.authority", metadata.authority());
        words("about.reference", metadata.reference());
        for (int i = 0; i < metadata.marks().size(); i++) {
            words(at("about.marks", i), metadata.marks().get(i));
        }
    }

    private void blocks(String path, List<? extends Block> blocks, int level) {
        for (int i = 0; i < blocks.size(); i++) {
            block(at(path, i), blocks.get(i), level);
        }
    }

    private void block(String path, Block block, int level) {
        switch (block) {
            case Section section -> section(path, section, level + 1);
            case FlowContent flow -> flow(path, flow, 1);
            case KeyValues keyValues -> keyValues(path, keyValues);
            case Table table -> table(path, table);
            case Figure figure -> figure(path, figure);
            case TableOfContents contents -> contents(path, contents, level);
        }
    }

    private void section(String path, Section section, int level) {
        begun.add(section);
        words(path + ".heading", section.heading());
        if (level > Section.DEEPEST) {
            refuse(path, DocumentRefusal.HEADING_TOO_DEEP, Argument.of("deepest", Section.DEEPEST));
        } else {
            blocks(path + ".blocks", section.blocks(), level);
        }
    }

    private void flows(String path, List<FlowContent> flows, int depth) {
        for (int i = 0; i < flows.size(); i++) {
            flow(at(path, i), flows.get(i), depth);
        }
    }

    private void flow(String path, FlowContent flow, int depth) {
        switch (flow) {
            case Paragraph paragraph -> words(path, paragraph.text());
            case ItemList list -> items(path, list.items(), depth);
        }
    }

    private void items(String path, List<Item> items, int depth) {
        some(path, items, DocumentRefusal.LIST_WITHOUT_ITEMS);
        if (depth > ItemList.DEEPEST) {
            refuse(path, DocumentRefusal.LIST_TOO_DEEP, Argument.of("deepest", ItemList.DEEPEST));
            return;
        }
        for (int i = 0; i < items.size(); i++) {
            some(at(path, i), items.get(i).flows(), DocumentRefusal.ITEM_WITHOUT_CONTENT);
            flows(at(path, i), items.get(i).flows(), depth + 1);
        }
    }

    private void keyValues(String path, KeyValues block) {
        some(path, block.pairs(), DocumentRefusal.FACTS_WITHOUT_PAIRS);
        for (int i = 0; i < block.pairs().size(); i++) {
            KeyValue pair = block.pairs().get(i);
            words(at(path, i) + ".key", pair.key());
            flows(at(path, i) + ".value", pair.value(), 1);
        }
    }

    private void table(String path, Table table) {
        words(path + ".caption", table.caption());
        problems.addAll(TableCheck.problems(path, table));
        rows(path + ".head", table.head());
        rows(path + ".body", table.body());
    }

    private void rows(String path, List<Row> rows) {
        for (int i = 0; i < rows.size(); i++) {
            List<Cell> cells = rows.get(i).cells();
            for (int c = 0; c < cells.size(); c++) {
                cell(at(at(path, i), c), cells.get(c));
            }
        }
    }

    private void cell(String path, Cell cell) {
        if (cell.role() == Cell.Role.HEADER && cell.content().isEmpty()) {
            words(path, "");
        }
        flows(path, cell.content(), 1);
    }

    private void figure(String path, Figure figure) {
        words(path + ".alternative", figure.alternative());
        figure.caption().ifPresent(caption -> words(path + ".caption", caption));
    }

    private void contents(String path, TableOfContents contents, int level) {
        some(path, outline.listed(contents, begun.size(), level), DocumentRefusal.CONTENTS_WITHOUT_SECTIONS);
    }

    private void words(String path, Text text) {
        words(path, text.plain());
        if (text.runs().stream().anyMatch(run -> run.link().isPresent() && VisibleText.isBlank(run.text()))) {
            refuse(path, DocumentRefusal.LINK_WITHOUT_WORDS);
        }
    }

    private void words(String path, String text) {
        if (VisibleText.isBlank(text)) {
            refuse(path, DocumentRefusal.WITHOUT_WORDS);
        }
    }

    private void some(String path, List<?> things, DocumentRefusal otherwise) {
        if (things.isEmpty()) {
            refuse(path, otherwise);
        }
    }

    private void refuse(String path, DocumentRefusal because, Argument... arguments) {
        problems.add(because.at(Place.of(path), arguments));
    }

    private static String at(String path, int index) {
        return path + "[" + index + "]";
    }
}
