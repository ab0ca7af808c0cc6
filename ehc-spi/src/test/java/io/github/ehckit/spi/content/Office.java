package io.github.ehckit.spi.content;

/** The least that makes an office file, to which a test adds what is wrong. */
final class Office {
    static final String TYPES = "[Content_Types].xml";
    static final String DOCUMENT = "word/document.xml";
    static final String RELATIONS = "word/_rels/document.xml.rels";
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String VENDOR = "application/vnd.openxmlformats-officedocument.";

    private Office() {}

    static RawZip docx() {
        return new RawZip()
                .deflated(TYPES, types("/word/document.xml", VENDOR + "wordprocessingml.document.main+xml"))
                .deflated("_rels/.rels", relations("officeDocument", "word/document.xml", ""))
                .deflated(DOCUMENT, XML + "<w:document xmlns:w=\"w\"><w:body>Advice</w:body></w:document>");
    }

    static RawZip xlsx() {
        return new RawZip()
                .deflated(TYPES, types("/xl/workbook.xml", VENDOR + "spreadsheetml.sheet.main+xml"))
                .deflated("_rels/.rels", relations("officeDocument", "xl/workbook.xml", ""))
                .deflated("xl/workbook.xml", XML + "<workbook/>");
    }

    static RawZip odt() {
        return new RawZip()
                .stored("mimetype", "application/vnd.oasis.opendocument.text")
                .deflated("content.xml", content(""))
                .deflated("META-INF/manifest.xml", XML + "<manifest:manifest/>");
    }

    static String content(String body) {
        return XML + "<office:document-content><office:body>" + body + "</office:body></office:document-content>";
    }

    static String types(String part, String type) {
        return XML
                + "<Types><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Override PartName=\"" + part + "\" ContentType=\"" + type + "\"/></Types>";
    }

    /** A file of relations with one of a kind, and further attributes. */
    static String relations(String kind, String target, String attributes) {
        return XML
                + "<Relationships><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                + kind + "\" Target=\"" + target + "\" " + attributes + "/></Relationships>";
    }

    static byte[] docxWith(String name, String content) {
        return docx().deflated(name, content).bytes();
    }

    static byte[] docxRelatedTo(String kind, String target, String attributes) {
        return docxWith(RELATIONS, relations(kind, target, attributes));
    }

    static byte[] docxOfType(String type) {
        return docx().with(TYPES, types("/word/document.xml", type)).bytes();
    }
}
