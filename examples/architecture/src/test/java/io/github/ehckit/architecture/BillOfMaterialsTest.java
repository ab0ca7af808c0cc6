package io.github.ehckit.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

class BillOfMaterialsTest {
    private static final String MANAGED = "/project/dependencyManagement/dependencies/dependency";

    /** Or importing it would move a library of the host, or its scope, whatever else the host imports. */
    @Test
    void it_manages_our_own_artefacts_and_nothing_else() throws Exception {
        assertThat(texts(MANAGED + "[not(classifier)]/artifactId")).containsExactlyElementsOf(Sources.ARTEFACTS);
        assertThat(texts(MANAGED + "/classifier")).as("jars beside them").containsExactly("tck", "chinese");
        assertThat(texts(MANAGED + "/groupId")).containsOnly("io.github.ehckit");
        assertThat(texts(MANAGED + "/scope")).isEmpty();
    }

    private static List<String> texts(String path) throws Exception {
        Document parent = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(Sources.ROOT.resolve("pom.xml").toFile());
        NodeList nodes =
                (NodeList) XPathFactory.newInstance().newXPath().evaluate(path, parent, XPathConstants.NODESET);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .map(node -> node.getTextContent())
                .toList();
    }
}
