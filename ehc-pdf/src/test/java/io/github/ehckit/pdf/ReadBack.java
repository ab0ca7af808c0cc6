package io.github.ehckit.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDAttributeObject;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDListAttributeObject;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/**
 * The structure tree of a file as somebody else's software reads it: one line an element, indented by its depth, with its
 * type, attributes, language, alternative and the text that is its own.
 */
final class ReadBack {
    private final Map<COSDictionary, Map<Integer, String>> texts = new HashMap<>();
    private final List<String> lines = new ArrayList<>();

    private ReadBack() {}

    static List<String> tree(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            ReadBack reading = new ReadBack();
            for (PDPage page : document.getPages()) {
                reading.texts.put(page.getCOSObject(), texts(page));
            }
            for (Object kid :
                    document.getDocumentCatalog().getStructureTreeRoot().getKids()) {
                reading.element((PDStructureElement) kid, 0);
            }
            return reading.lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void element(PDStructureElement element, int depth) {
        int at = lines.size();
        lines.add("");
        StringBuilder own = new StringBuilder();
        for (Object kid : element.getKids()) {
            switch (kid) {
                case PDStructureElement inner -> element(inner, depth + 1);
                case Integer number -> own.append(text(element.getPage(), number));
                case PDMarkedContentReference mark -> own.append(text(page(mark, element), mark.getMCID()));
                case PDObjectReference link -> {}
                default -> throw new IllegalStateException(kid.getClass().toString());
            }
        }
        lines.set(at, "  ".repeat(depth) + describe(element, own.toString()));
    }

    static PDPage page(PDMarkedContentReference mark, PDStructureElement element) {
        return mark.getPage() == null ? element.getPage() : mark.getPage();
    }

    private static String describe(PDStructureElement element, String text) {
        StringBuilder line = new StringBuilder(element.getStructureType());
        for (int i = 0; i < element.getAttributes().size(); i++) {
            line.append(attributes(element.getAttributes().getObject(i)));
        }
        line.append(element.getLanguage() == null ? "" : " lang=" + element.getLanguage());
        line.append(element.getAlternateDescription() == null ? "" : " alt=" + element.getAlternateDescription());
        return line + (text.isEmpty() ? "" : ": " + text);
    }

    private static String attributes(PDAttributeObject attributes) {
        return switch (attributes) {
            case PDTableAttributeObject table ->
                (table.getScope() == null ? "" : " " + table.getScope())
                        + (table.getColSpan() == 1 ? "" : " columns=" + table.getColSpan())
                        + (table.getRowSpan() == 1 ? "" : " rows=" + table.getRowSpan());
            case PDListAttributeObject list -> " " + list.getListNumbering();
            default -> "";
        };
    }

    private String text(PDPage page, int number) {
        return texts.getOrDefault(page.getCOSObject(), Map.of()).getOrDefault(number, "not painted");
    }

    /** What the marked content of a page says, by its number. */
    static Map<Integer, String> texts(PDPage page) throws IOException {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.setSuppressDuplicateOverlappingText(false);
        extractor.processPage(page);
        Map<Integer, String> texts = new HashMap<>();
        for (PDMarkedContent content : extractor.getMarkedContents()) {
            if (content.getMCID() >= 0) {
                texts.put(content.getMCID(), text(content));
            }
        }
        return texts;
    }

    private static String text(PDMarkedContent content) {
        if (content.getActualText() != null) {
            return content.getActualText();
        }
        StringBuilder text = new StringBuilder();
        for (Object part : content.getContents()) {
            if (part instanceof TextPosition position) {
                text.append(position.getUnicode());
            }
        }
        return text.toString();
    }
}
