package io.github.ehckit.pdf;

import io.github.ehckit.document.Block;
import io.github.ehckit.document.DocumentMetadata;
import io.github.ehckit.document.DocumentModel;
import io.github.ehckit.document.Figure;
import io.github.ehckit.document.FlowContent;
import io.github.ehckit.document.ItemList;
import io.github.ehckit.document.KeyValues;
import io.github.ehckit.document.Outline;
import io.github.ehckit.document.Paragraph;
import io.github.ehckit.document.Section;
import io.github.ehckit.document.Table;
import io.github.ehckit.document.TableOfContents;
import java.util.ArrayList;
import java.util.List;

/** The layout of a document: it turns blocks into boxes on pages, and makes the structure tree beside them. */
final class DocumentLayout {
    private static final float MARK_INSET = 10;
    private static final int MOST_LINES_THAT_LEAD_IN = 2;

    /** The gap above a block, by the block before it. Text keeps its own after text and headings. */
    private enum Gap {
        UNDER_HEADING(10),
        AFTER_TEXT(16),
        BETWEEN_BLOCKS(20);

        private final float points;

        Gap(float points) {
            this.points = points;
        }

        float points() {
            return points;
        }
    }

    private final DocumentModel document;
    private final Outline outline;
    private final FlowLayout flows;
    private final Pages pages;
    private final PdfStandard standard;
    private final Node root = new Node("Document");
    private int begun;

    DocumentLayout(DocumentModel document, Typesetter typesetter, Pages pages, PdfStandard standard) {
        this.document = document;
        this.outline = Outline.of(document);
        this.flows = FlowLayout.onPage(typesetter);
        this.pages = pages;
        this.standard = standard;
    }

    /** Lays out everything; returns the root of the structure tree. */
    Node lay() {
        DocumentMetadata metadata = document.metadata();
        pages.add(
                flows.lines(Spans.of(metadata.title(), TextStyle.TITLE, root.add("H1")), TextStyle.TITLE, Column.PAGE));
        metadata.marks().forEach(mark -> pages.add(mark(mark)));
        blocks(document.blocks(), root, 1);
        return root;
    }

    /** Lays out a word in a frame. */
    private List<LineBox> mark(String mark) {
        TextStyle style = TextStyle.MARK;
        Column area = flows.direction().place(Column.PAGE.indented(MARK_INSET), Column.PAGE);
        List<LineBox> lines = flows.lines(Spans.of(mark, style, root.add("P")), style, area);
        return lines.size() > 1 ? lines : List.of(framed(lines.getFirst(), style));
    }

    private static LineBox framed(LineBox line, TextStyle style) {
        PaintOperation.Words words = (PaintOperation.Words) line.draws().getFirst();
        float width = words.line().width() + 2 * MARK_INSET;
        PaintOperation frame =
                new PaintOperation.Frame(words.x() - MARK_INSET, -3, width, line.height() + 6, style.tint());
        return line.after(frame).below(14);
    }

    private void blocks(List<Block> blocks, Node parent, int level) {
        Gap gap = level == 1 ? Gap.BETWEEN_BLOCKS : Gap.UNDER_HEADING;
        for (int i = 0; i < blocks.size(); i++) {
            block(blocks.get(i), parent, level, gap, leadsIn(blocks, i));
            gap = blocks.get(i) instanceof FlowContent ? Gap.AFTER_TEXT : Gap.BETWEEN_BLOCKS;
        }
    }

    /** Answers whether a block is a paragraph that introduces the facts, the table or the list after it. */
    private static boolean leadsIn(List<Block> blocks, int index) {
        return blocks.get(index) instanceof Paragraph
                && index + 1 < blocks.size()
                && switch (blocks.get(index + 1)) {
                    case KeyValues facts -> true;
                    case Table table -> true;
                    case ItemList list -> true;
                    case Paragraph paragraph -> false;
                    case Section section -> false;
                    case Figure figure -> false;
                    case TableOfContents contents -> false;
                };
    }

    private void block(Block block, Node parent, int level, Gap gap, boolean leadsIn) {
        float above = gap.points();
        switch (block) {
            case Section section -> section(section, parent, level + 1);
            case FlowContent flow -> flow(flow, parent, gap, leadsIn);
            case KeyValues keyValues -> pages.add(new KeyValueLayout(keyValues, flows).keyValues(parent, above));
            case Table table -> TableLayout.lay(table, parent, above, flows, pages);
            case Figure figure -> pages.add(new FigureLayout(flows, standard).figure(figure, parent, above));
            case TableOfContents contents ->
                pages.add(new ContentsLayout(flows)
                        .contents(outline.listed(contents, begun, level), level, parent, above));
        }
    }

    private void flow(FlowContent flow, Node parent, Gap gap, boolean leadsIn) {
        List<LineBox> strips = new ArrayList<>(flows.flow(flow, TextStyle.BODY, parent, Column.PAGE));
        if (gap == Gap.BETWEEN_BLOCKS) {
            strips.set(0, strips.getFirst().below(gap.points()));
        }
        if (leadsIn && strips.size() <= MOST_LINES_THAT_LEAD_IN) {
            strips.add(strips.removeLast().keptWithNext());
        }
        pages.add(strips);
    }

    private void section(Section section, Node parent, int level) {
        boolean part = section.rank() == Section.Rank.PART;
        if (part) {
            pages.startPage();
        }
        Node element = parent.add(part ? "Part" : "Sect");
        pages.add(heading(section, element, level));
        blocks(section.blocks(), element, level);
    }

    private List<LineBox> heading(Section section, Node element, int level) {
        TextStyle style = TextStyle.heading(level);
        Node head = element.add("H" + level);
        List<LineBox> lines = flows.lines(Spans.of(section.heading(), style, head), style, Column.PAGE);
        List<LineBox> kept = new ArrayList<>();
        lines.forEach(line -> kept.add(line.keptWithNext()));
        String title = section.heading().plain().replace('\n', ' ');
        kept.addFirst(
                new LineBox(style.gap(), 0, true, List.of(new PaintOperation.Anchor(begun++, level, title, head))));
        kept.set(1, kept.get(1).below(0));
        return kept;
    }
}
