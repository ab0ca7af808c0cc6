package io.github.ehckit.example.benchmark.pdf;

import io.github.ehckit.document.Block;
import io.github.ehckit.document.Cell;
import io.github.ehckit.document.DocumentModel;
import io.github.ehckit.document.ItemList;
import io.github.ehckit.document.Run;
import io.github.ehckit.document.Section;
import io.github.ehckit.document.Table;
import io.github.ehckit.document.Text;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.openpdf.text.Chunk;
import org.openpdf.text.Document;
import org.openpdf.text.Font;
import org.openpdf.text.HeaderFooter;
import org.openpdf.text.ListItem;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;

/** The engine OpenPDF with its own layout, without tags. */
final class OpenPdf {
    private static final BaseFont REGULAR = font("NotoSans-Regular");
    private static final BaseFont BOLD = font("NotoSans-Bold");

    private final Document document = new Document(PageSize.A4, 60, 60, 84, 80);

    private static BaseFont font(String name) {
        try {
            return BaseFont.createFont(
                    name + ".ttf", BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, Documents.font(name), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void write(DocumentModel model, OutputStream to) {
        new OpenPdf().document(model, to);
    }

    private void document(DocumentModel model, OutputStream to) {
        PdfWriter.getInstance(document, to).setFullCompression();
        document.addTitle(model.metadata().title());
        document.setFooter(new HeaderFooter(new Phrase("Page ", new Font(REGULAR, 9)), true));
        document.open();
        document.add(heading(Text.of(model.metadata().title()), 26));
        model.blocks().forEach(block -> block(block, 18));
        document.close();
    }

    private void block(Block block, float heading) {
        switch (block) {
            case Section section -> {
                document.add(heading(section.heading(), heading));
                section.blocks().forEach(inner -> block(inner, 14.5f));
            }
            case io.github.ehckit.document.Paragraph paragraph -> document.add(paragraph(paragraph.text()));
            case ItemList list -> document.add(list(list));
            case Table table -> document.add(table(table));
            default ->
                throw new IllegalArgumentException(
                        "The documents of this benchmark have no such block. Render others with the hub.");
        }
    }

    private Paragraph heading(Text text, float size) {
        Paragraph paragraph = new Paragraph(text.plain(), new Font(BOLD, size));
        paragraph.setSpacingBefore(20);
        paragraph.setSpacingAfter(8);
        return paragraph;
    }

    private Paragraph paragraph(Text text) {
        Paragraph paragraph = new Paragraph();
        paragraph.setLeading(17);
        paragraph.setSpacingAfter(9);
        text.runs().forEach(run -> paragraph.add(chunk(run)));
        return paragraph;
    }

    private Chunk chunk(Run run) {
        Chunk chunk = new Chunk(run.text(), new Font(run.emphasis().isStrong() ? BOLD : REGULAR, 12));
        run.link().ifPresent(link -> chunk.setAnchor(link.target().toString()));
        return chunk;
    }

    private org.openpdf.text.List list(ItemList list) {
        org.openpdf.text.List items = new org.openpdf.text.List(false, 18);
        items.setListSymbol(new Chunk("•", new Font(REGULAR, 12)));
        list.items().forEach(item -> {
            ListItem element = new ListItem(17, plain(item.flows()), new Font(REGULAR, 12));
            element.setSpacingAfter(4);
            items.add(element);
        });
        return items;
    }

    private static String plain(List<io.github.ehckit.document.FlowContent> flows) {
        return flows.getFirst() instanceof io.github.ehckit.document.Paragraph paragraph
                ? paragraph.text().plain()
                : "";
    }

    private PdfPTable table(Table table) {
        float[] widths = new float[table.columns()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = table.widths().get(i);
        }
        PdfPTable grid = new PdfPTable(widths);
        grid.setWidthPercentage(100);
        grid.setSpacingBefore(16);
        grid.setHeaderRows(1);
        table.head().forEach(row -> row.cells().forEach(cell -> grid.addCell(cell(cell))));
        table.body().forEach(row -> row.cells().forEach(cell -> grid.addCell(cell(cell))));
        return grid;
    }

    private PdfPCell cell(Cell cell) {
        boolean header = cell.role() == Cell.Role.HEADER;
        PdfPCell made = new PdfPCell(new Phrase(17, plain(cell.content()), new Font(header ? BOLD : REGULAR, 12)));
        made.setPadding(6);
        made.setLeading(17, 0);
        return made;
    }
}
