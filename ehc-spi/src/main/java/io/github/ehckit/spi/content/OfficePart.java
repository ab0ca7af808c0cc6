package io.github.ehckit.spi.content;

import java.io.IOException;
import java.io.InputStream;

/** A part of an office file that is XML, whose elements and text are read for acting and fetching. */
record OfficePart(String name, OpenXml openXml, OpenDocument openDocument, WordFields fields, ExcelFormulas formulas)
        implements TagSink {

    /** Answers whether a part of the name is a drawing in VML, which need not be well-formed. */
    static boolean isLoose(String name) {
        return name.endsWith(".vml");
    }

    /** Reads a part; drawings in VML need not be well-formed, since Excel writes pages for browsers into them. */
    static void read(String name, InputStream content, OpenXml openXml, OpenDocument openDocument, XmlLimits limits)
            throws IOException {
        OfficePart part =
                new OfficePart(name, openXml, openDocument, new WordFields(limits), new ExcelFormulas(limits));
        XmlScan.scan(content, limits, !isLoose(name), part);
        part.fields.endOfPart();
        part.formulas.endOfPart();
    }

    @Override
    public void tag(Tag tag) {
        openXml.tag(name, tag);
        openDocument.tag(name, tag);
        fields.tag(tag);
        formulas.tag(tag);
    }

    @Override
    public void text(CharSequence text) {
        fields.text(text);
        formulas.text(text);
    }

    @Override
    public void end() {
        fields.end();
        formulas.end();
    }
}
