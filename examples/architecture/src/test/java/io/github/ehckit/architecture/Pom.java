package io.github.ehckit.architecture;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** A build file as it is written, before Maven adds what it inherits. */
final class Pom {
    private final Document parsed;

    private Pom(Document parsed) {
        this.parsed = parsed;
    }

    static Pom at(Path file) throws Exception {
        return reading(Sources.read(file));
    }

    /** Reads XML that is given as text. */
    static Pom reading(String xml) throws Exception {
        InputSource source = new InputSource(new StringReader(xml));
        return new Pom(DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(source));
    }

    /** Returns the build file in a folder of this project, such as {@code ehc-domain}. */
    static Pom of(String folder) throws Exception {
        return at(Sources.ROOT.resolve(folder).resolve("pom.xml"));
    }

    /** Returns the texts of the elements at an XPath, in their order. */
    List<String> texts(String path) throws Exception {
        NodeList nodes =
                (NodeList) XPathFactory.newInstance().newXPath().evaluate(path, parsed, XPathConstants.NODESET);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(at -> nodes.item(at).getTextContent())
                .toList();
    }
}
