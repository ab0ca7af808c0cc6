package io.github.ehckit.example.benchmark.pdf;

import io.github.ehckit.document.DocumentModel;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.SAXParserFactory;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.apps.FopFactoryBuilder;
import org.apache.fop.configuration.ConfigurationException;
import org.apache.fop.configuration.DefaultConfigurationBuilder;
import org.xml.sax.InputSource;

/** The engine Apache FOP, PDF/UA-1 and PDF/A-2a. Its factory, and with it its fonts, is made once. */
final class Fop {
    private static final FopFactory FACTORY = factory();

    private Fop() {}

    static void write(DocumentModel document, OutputStream to) throws Exception {
        SAXParserFactory.newDefaultNSInstance()
                .newSAXParser()
                .parse(
                        new InputSource(new StringReader(objects(document))),
                        FACTORY.newFop("application/pdf", FACTORY.newFOUserAgent(), to)
                                .getDefaultHandler());
    }

    private static FopFactory factory() {
        String configuration =
                "<fop version=\"1.0\"><accessibility>true</accessibility><renderers><renderer mime=\"application/pdf\">"
                        + "<pdf-ua-mode>PDF/UA-1</pdf-ua-mode><pdf-a-mode>PDF/A-2a</pdf-a-mode><fonts>"
                        + font("NotoSans-Regular", "normal") + font("NotoSans-Bold", "bold")
                        + "</fonts></renderer></renderers></fop>";
        try {
            return new FopFactoryBuilder(new File(".").toURI())
                    .setConfiguration(new DefaultConfigurationBuilder()
                            .build(new ByteArrayInputStream(configuration.getBytes(StandardCharsets.UTF_8))))
                    .build();
        } catch (ConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Describes a font to FOP, which reads fonts from files alone. */
    private static String font(String name, String weight) {
        try {
            Path file = Files.createTempFile(name, ".ttf");
            file.toFile().deleteOnExit();
            Files.write(file, Documents.font(name));
            return "<font kerning=\"yes\" embed-url=\"" + file.toUri()
                    + "\"><font-triplet name=\"noto\" style=\"normal\" weight=\"" + weight + "\"/></font>";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String objects(DocumentModel document) {
        return """
            <fo:root xmlns:fo="http://www.w3.org/1999/XSL/Format" xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
              xml:lang="en-GB" font-family="noto" font-size="12pt" line-height="17pt"><fo:layout-master-set>
            <fo:simple-page-master master-name="a4" page-width="595.28pt" page-height="841.89pt" margin="84pt 60pt 40pt 60pt">
            <fo:region-body margin-bottom="40pt"/><fo:region-after extent="20pt"/></fo:simple-page-master>
            </fo:layout-master-set><fo:declarations><x:xmpmeta xmlns:x="adobe:ns:meta/">
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""
              xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title><rdf:Alt><rdf:li xml:lang="x-default">Advice</rdf:li>
            </rdf:Alt></dc:title></rdf:Description></rdf:RDF></x:xmpmeta></fo:declarations>
            <fo:page-sequence master-reference="a4"><fo:static-content flow-name="xsl-region-after" role="artifact">
            <fo:block font-size="9pt">Page <fo:page-number/> of <fo:page-number-citation-last ref-id="end"/></fo:block>
            </fo:static-content><fo:flow flow-name="xsl-region-body">
            """ + "<fo:block role=\"H1\" font-size=\"26pt\" line-height=\"34pt\" font-weight=\"bold\">"
                + Markup.escaped(document.metadata().title()) + "</fo:block>" + new Objects().of(document.blocks())
                + "<fo:block id=\"end\"/></fo:flow></fo:page-sequence></fo:root>";
    }

    private static final class Objects extends Markup {
        @Override
        String heading(int level, int number, String text) {
            return "<fo:block role=\"H" + level
                    + "\" font-weight=\"bold\" keep-with-next=\"always\" space-before=\"20pt\""
                    + " space-after=\"10pt\" font-size=\"" + (level == 2 ? "18pt" : "14.5pt") + "\">" + text
                    + "</fo:block>";
        }

        @Override
        String paragraph(String content) {
            return "<fo:block role=\"P\" space-before=\"9pt\">" + content + "</fo:block>";
        }

        @Override
        String strong(String content) {
            return "<fo:inline font-weight=\"bold\">" + content + "</fo:inline>";
        }

        @Override
        String link(String address, String content) {
            return "<fo:basic-link fox:alt-text=\"link\" external-destination=\"url('" + address + "')\">" + content
                    + "</fo:basic-link>";
        }

        @Override
        String list(String items) {
            return "<fo:list-block provisional-distance-between-starts=\"18pt\">" + items + "</fo:list-block>";
        }

        @Override
        String item(String content) {
            return "<fo:list-item space-before=\"4pt\"><fo:list-item-label end-indent=\"label-end()\"><fo:block>•</fo:block>"
                    + "</fo:list-item-label><fo:list-item-body start-indent=\"body-start()\"><fo:block>" + content
                    + "</fo:block></fo:list-item-body></fo:list-item>";
        }

        @Override
        String table(String caption, List<Integer> widths, String head, String body) {
            StringBuilder columns = new StringBuilder();
            widths.forEach(width -> columns.append("<fo:table-column column-width=\"proportional-column-width(")
                    .append(width)
                    .append(")\"/>"));
            return "<fo:block font-weight=\"bold\" keep-with-next=\"always\" space-before=\"16pt\">" + caption
                    + "</fo:block><fo:table table-layout=\"fixed\" width=\"100%\">" + columns + "<fo:table-header>"
                    + head
                    + "</fo:table-header><fo:table-body>" + body + "</fo:table-body></fo:table>";
        }

        @Override
        String row(String cells) {
            return "<fo:table-row keep-together.within-page=\"always\">" + cells + "</fo:table-row>";
        }

        @Override
        String cell(boolean header, boolean inHead, String content) {
            String role = header ? " role=\"TH\" fox:header=\"true\" font-weight=\"bold\"" : "";
            return "<fo:table-cell padding=\"6pt 14pt 6pt 0pt\" border-bottom=\"0.5pt solid #c4c9ce\"" + role
                    + "><fo:block>" + content + "</fo:block></fo:table-cell>";
        }
    }
}
