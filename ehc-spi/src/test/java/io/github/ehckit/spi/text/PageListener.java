package io.github.ehckit.spi.text;

import io.github.ehckit.document.Language;
import io.github.ehckit.spi.tck.SpokenElement;
import io.github.ehckit.spi.tck.SpokenElement.Kind;
import io.github.ehckit.spi.tck.SpokenElement.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Reads the main part of a page as software does that reads aloud: by elements and their {@code lang}. */
public final class PageListener {
    private static final Set<String> BLOCKS = Set.of("p", "ul", "ol");

    private final List<SpokenElement> pieces = new ArrayList<>();

    private PageListener() {}

    public static List<SpokenElement> listen(byte[] page) {
        Document document = PageReader.parse(page);
        PageListener listener = new PageListener();
        Language language = Language.of(document.getDocumentElement().getAttribute("lang"));
        listener.kids((Element) document.getElementsByTagName("main").item(0), Kind.PARAGRAPH, language);
        return listener.pieces;
    }

    private void kids(Element element, Kind where, Language language) {
        for (Node kid : nodes(element)) {
            if (kid instanceof Element inner) {
                element(inner, where, language);
            }
        }
    }

    private void element(Element element, Kind where, Language language) {
        switch (element.getTagName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" ->
                piece(Kind.HEADING, element.getTagName().charAt(1) - '0', element, language);
            case "p" -> piece(where, 0, element, language);
            case "caption", "figcaption" -> piece(Kind.CAPTION, 0, element, language);
            case "img" -> pieces.add(SpokenElement.of(Kind.ALTERNATIVE, 0, language, element.getAttribute("alt")));
            case "dt", "th" -> content(element, Kind.HEADER, language);
            case "dd", "td" -> content(element, Kind.CELL, language);
            case "li" -> content(element, where == Kind.ENTRY ? Kind.ENTRY : Kind.ITEM, language);
            case "nav" -> kids(element, Kind.ENTRY, language);
            case "a" -> piece(where, 0, element, language);
            default -> kids(element, where, language);
        }
    }

    /** An element that holds text of its own, or blocks. */
    private void content(Element element, Kind where, Language language) {
        boolean entry = where == Kind.ENTRY;
        if (entry || nodes(element).stream().anyMatch(kid -> BLOCKS.contains(kid.getNodeName()))) {
            kids(element, where, language);
        } else {
            piece(where, 0, element, language);
        }
    }

    private void piece(Kind kind, int level, Element element, Language language) {
        List<Words> words = new ArrayList<>();
        words(element, language, words);
        pieces.add(new SpokenElement(kind, level, words));
    }

    private static void words(Node node, Language language, List<Words> into) {
        for (Node kid : nodes(node)) {
            if (kid instanceof Element inner) {
                String tag = inner.getAttribute("lang");
                into.add(new Words(language, inner.getTagName().equals("br") ? " " : ""));
                words(inner, tag.isEmpty() ? language : Language.of(tag), into);
            } else {
                into.add(new Words(language, kid.getNodeValue()));
            }
        }
    }

    private static List<Node> nodes(Node of) {
        List<Node> nodes = new ArrayList<>();
        NodeList kids = of.getChildNodes();
        for (int i = 0; i < kids.getLength(); i++) {
            nodes.add(kids.item(i));
        }
        return nodes;
    }
}
