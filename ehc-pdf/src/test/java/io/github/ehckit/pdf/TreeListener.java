package io.github.ehckit.pdf;

import io.github.ehckit.document.Language;
import io.github.ehckit.spi.tck.SpokenElement;
import io.github.ehckit.spi.tck.SpokenElement.Kind;
import io.github.ehckit.spi.tck.SpokenElement.Words;
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
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/** Reads a file as software does that reads aloud: along its structure tree, and by its languages. */
final class TreeListener {
    private final Map<COSDictionary, Map<Integer, String>> texts = new HashMap<>();
    private final List<SpokenElement> pieces = new ArrayList<>();

    private TreeListener() {}

    static List<SpokenElement> listen(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            TreeListener listener = new TreeListener();
            for (PDPage page : document.getPages()) {
                listener.texts.put(page.getCOSObject(), ReadBack.texts(page));
            }
            Language language = Language.of(document.getDocumentCatalog().getLanguage());
            for (Object kid :
                    document.getDocumentCatalog().getStructureTreeRoot().getKids()) {
                listener.element((PDStructureElement) kid, Kind.PARAGRAPH, language);
            }
            return listener.pieces;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void element(PDStructureElement element, Kind where, Language around) {
        Language language = language(element, around);
        switch (element.getStructureType()) {
            case "H1", "H2", "H3", "H4", "H5", "H6" ->
                piece(Kind.HEADING, element.getStructureType().charAt(1) - '0', element, language);
            case "P" -> piece(where, 0, element, language);
            case "Caption" -> piece(Kind.CAPTION, 0, element, language);
            case "Figure" ->
                pieces.add(SpokenElement.of(Kind.ALTERNATIVE, 0, language, element.getAlternateDescription()));
            case "LBody" -> content(element, Kind.ITEM, language);
            case "TH" -> content(element, Kind.HEADER, language);
            case "TD" -> content(element, Kind.CELL, language);
            case "Reference" -> entry(element, language);
            case "Lbl" -> {}
            default -> kids(element).forEach(kid -> element(kid, where, language));
        }
    }

    private static Language language(PDStructureElement element, Language around) {
        return element.getLanguage() == null ? around : Language.of(element.getLanguage());
    }

    /** An element that holds text of its own, or blocks. */
    private void content(PDStructureElement element, Kind where, Language language) {
        if (kids(element).stream().anyMatch(kid -> List.of("P", "L").contains(kid.getStructureType()))) {
            kids(element).forEach(kid -> element(kid, where, language));
        } else {
            piece(where, 0, element, language);
        }
    }

    /** The number of the page is none of its words. */
    private void entry(PDStructureElement element, Language language) {
        List<Words> words = new ArrayList<>();
        words(element, language, words);
        Words last = words.removeLast();
        words.add(new Words(last.language(), last.text().replaceAll("(^| )\\d+$", "")));
        pieces.add(new SpokenElement(Kind.ENTRY, 0, words));
    }

    private void piece(Kind kind, int level, PDStructureElement element, Language language) {
        List<Words> words = new ArrayList<>();
        words(element, language, words);
        pieces.add(new SpokenElement(kind, level, words));
    }

    private void words(PDStructureElement element, Language around, List<Words> into) {
        Language language = language(element, around);
        for (Object kid : element.getKids()) {
            switch (kid) {
                case PDStructureElement inner -> words(inner, language, into);
                case Integer number -> into.add(new Words(language, text(element.getPage(), number)));
                case PDMarkedContentReference mark ->
                    into.add(new Words(language, text(ReadBack.page(mark, element), mark.getMCID())));
                default -> {}
            }
        }
    }

    private String text(PDPage page, int number) {
        return texts.getOrDefault(page.getCOSObject(), Map.of()).getOrDefault(number, "not painted");
    }

    private static List<PDStructureElement> kids(PDStructureElement element) {
        return element.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .toList();
    }
}
