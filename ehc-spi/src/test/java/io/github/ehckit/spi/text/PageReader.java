package io.github.ehckit.spi.text;

import io.github.ehckit.document.TranscriptEntry;
import io.github.ehckit.document.TranscriptEntry.Role;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Reads a page as a machine that knows XML: what its main part says, in order, and what each piece is. */
final class PageReader {
    private static final Set<String> BLOCKS = Set.of("p", "ul", "ol", "dl", "div", "table");

    private final List<TranscriptEntry> passages = new ArrayList<>();

    private PageReader() {}

    static Document parse(byte[] page) {
        try {
            DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
            return builder.parse(new ByteArrayInputStream(page));
        } catch (Exception e) {
            throw new IllegalStateException("not well-formed", e);
        }
    }

    static List<TranscriptEntry> passages(byte[] page) {
        PageReader reader = new PageReader();
        reader.element((Element) parse(page).getElementsByTagName("main").item(0));
        return reader.passages;
    }

    private void element(Element element) {
        switch (element.getTagName()) {
            case "h1" -> say(Role.TITLE, 1, element);
            case "h2", "h3", "h4", "h5", "h6" ->
                say(Role.HEADING, element.getTagName().charAt(1) - '0', element);
            case "p" -> say(element.getAttribute("class").equals("mark") ? Role.MARK : Role.PARAGRAPH, 0, element);
            case "dt" -> say(Role.KEY, 0, element);
            case "caption", "figcaption" -> say(Role.CAPTION, 0, element);
            case "a" -> say(Role.CONTENTS_ENTRY, 0, element);
            case "img" -> passages.add(new TranscriptEntry(Role.ALTERNATIVE, 0, element.getAttribute("alt")));
            case "li", "dd", "td", "th" -> content(element);
            default -> kids(element);
        }
    }

    private void content(Element element) {
        boolean entry = element.getParentNode().getParentNode().getNodeName().matches("nav|li")
                && element.getElementsByTagName("a").getLength() > 0
                && ((Element) element.getElementsByTagName("a").item(0))
                        .getAttribute("href")
                        .startsWith("#");
        if (entry || hasBlocks(element)) {
            kids(element);
        } else if (element.hasChildNodes()) {
            say(Role.PARAGRAPH, 0, element);
        }
    }

    private static boolean hasBlocks(Element element) {
        NodeList kids = element.getChildNodes();
        for (int i = 0; i < kids.getLength(); i++) {
            if (BLOCKS.contains(kids.item(i).getNodeName())) {
                return true;
            }
        }
        return false;
    }

    private void kids(Element element) {
        NodeList kids = element.getChildNodes();
        for (int i = 0; i < kids.getLength(); i++) {
            if (kids.item(i) instanceof Element inner) {
                element(inner);
            }
        }
    }

    private void say(Role role, int level, Element element) {
        passages.add(new TranscriptEntry(role, level, text(element)));
    }

    private static String text(Node node) {
        StringBuilder text = new StringBuilder();
        NodeList kids = node.getChildNodes();
        for (int i = 0; i < kids.getLength(); i++) {
            Node kid = kids.item(i);
            text.append(kid.getNodeType() == Node.TEXT_NODE ? kid.getNodeValue() : text(kid));
            text.append(kid.getNodeName().equals("br") ? " " : "");
        }
        return text.toString();
    }
}
