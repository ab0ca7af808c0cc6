package io.github.ehckit.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nu.validator.htmlparser.common.XmlViolationPolicy;
import nu.validator.htmlparser.sax.HtmlParser;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

@DisplayName("P16 Pages are HTML by the parser of the W3C's validator")
class HtmlSyntaxTest {
    static Set<String> names() {
        return GoldenDocuments.ALL.keySet();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("names")
    void golden_documents_have_no_fault(String name) throws Exception {
        assertThat(faults(Twins.html(GoldenDocuments.ALL.get(name)))).isEmpty();
    }

    @Test
    void a_page_that_is_not_html_is_told() throws Exception {
        assertThat(faults("<html><p><div></p></table>")).isNotEmpty();
    }

    private static List<String> faults(String page) throws IOException, SAXException {
        List<String> faults = new ArrayList<>();
        HtmlParser parser = new HtmlParser(XmlViolationPolicy.ALLOW);
        parser.setContentHandler(new DefaultHandler());
        parser.setErrorHandler(new ErrorHandler() {
            @Override
            public void warning(SAXParseException fault) {
                faults.add(fault.getMessage());
            }

            @Override
            public void error(SAXParseException fault) {
                faults.add(fault.getMessage());
            }

            @Override
            public void fatalError(SAXParseException fault) {
                faults.add(fault.getMessage());
            }
        });
        parser.parse(new InputSource(new StringReader(page)));
        return faults;
    }
}
