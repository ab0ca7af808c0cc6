package io.github.ehckit.spi.tck.content;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * An office file, part by part, to which a test adds a fault.
 *
 * @param parts by their names, in the order of the file
 */
record TckOffice(Map<String, byte[]> parts) {
    static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    static final String DOCUMENT = "word/document.xml";
    private static final String MANIFEST = "META-INF/manifest.xml";
    private static final String TYPES = "[Content_Types].xml";
    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String OPEN = "urn:oasis:names:tc:opendocument:xmlns:";
    private static final String KINDS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    static TckOffice docx() {
        return docx(WORD);
    }

    /** Makes a document whose main part is of a type. */
    static TckOffice docx(String type) {
        return new TckOffice(new LinkedHashMap<>())
                .with(TYPES, types(override("/word/document.xml", type)))
                .with("_rels/.rels", relation("officeDocument", "word/document.xml", ""))
                .with(DOCUMENT, document("<w:p><w:r><w:t>Advice</w:t></w:r></w:p>"));
    }

    static TckOffice xlsx() {
        return new TckOffice(new LinkedHashMap<>())
                .with(
                        TYPES,
                        types(override("/xl/workbook.xml", EXCEL + "sheet.main+xml")
                                + override("/xl/worksheets/sheet1.xml", EXCEL + "worksheet+xml")))
                .with("_rels/.rels", relation("officeDocument", "xl/workbook.xml", ""))
                .with(
                        "xl/workbook.xml",
                        XML + "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\""
                                + KINDS
                                + "\"><sheets><sheet name=\"Hours\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>")
                .with("xl/_rels/workbook.xml.rels", relation("worksheet", "worksheets/sheet1.xml", ""))
                .with("xl/worksheets/sheet1.xml", sheet("<v>2</v>"));
    }

    static TckOffice odt() {
        return new TckOffice(new LinkedHashMap<>())
                .with("mimetype", "application/vnd.oasis.opendocument.text")
                .with("content.xml", content("<text:p>Advice</text:p>"))
                .with(MANIFEST, manifest(""));
    }

    /** Makes a text whose manifest says that a password protects its content. */
    static TckOffice odtWithPassword() {
        return odt().with(
                        MANIFEST,
                        manifest(
                                "<manifest:encryption-data manifest:checksum-type=\"SHA256/1K\" manifest:checksum=\"AA==\">"
                                        + "<manifest:algorithm manifest:algorithm-name=\"AES256-CBC\""
                                        + " manifest:initialisation-vector=\"AA==\"/></manifest:encryption-data>"));
    }

    /** Returns the main part of a Word document. */
    static String document(String body) {
        return XML + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                + body + "</w:body></w:document>";
    }

    /** Returns the content of an OpenDocument text. */
    static String content(String text) {
        return XML + "<office:document-content xmlns:office=\"" + OPEN + "office:1.0\" xmlns:text=\"" + OPEN
                + "text:1.0\" xmlns:draw=\"" + OPEN
                + "drawing:1.0\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" office:version=\"1.2\"><office:body><office:text>"
                + text + "</office:text></office:body></office:document-content>";
    }

    /** Returns a sheet of one cell. */
    static String sheet(String cell) {
        return XML + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                + "<sheetData><row r=\"1\"><c r=\"A1\">" + cell + "</c></row></sheetData></worksheet>";
    }

    /** Returns this file with one part more, or another in its place. */
    TckOffice with(String name, String part) {
        return with(name, part.getBytes(StandardCharsets.UTF_8));
    }

    TckOffice with(String name, byte[] part) {
        Map<String, byte[]> more = new LinkedHashMap<>(parts);
        more.put(name, part);
        return new TckOffice(more);
    }

    /** Returns this file with a relation of a kind from the document to a target. */
    TckOffice related(String kind, String target, String attributes) {
        return with("word/_rels/document.xml.rels", relation(kind, target, attributes));
    }

    /** Returns the bytes of the file. The type of an OpenDocument is at its start and is not packed. */
    byte[] packed() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(
                        part.getKey().equals("mimetype") ? stored(part.getValue()) : new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }

    private static ZipEntry stored(byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(content);
        ZipEntry entry = new ZipEntry("mimetype");
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        return entry;
    }

    private static String manifest(String ofContent) {
        return XML + "<manifest:manifest xmlns:manifest=\"" + OPEN + "manifest:1.0\" manifest:version=\"1.2\">"
                + "<manifest:file-entry manifest:full-path=\"/\""
                + " manifest:media-type=\"application/vnd.oasis.opendocument.text\"/>"
                + "<manifest:file-entry manifest:full-path=\"content.xml\" manifest:media-type=\"text/xml\">"
                + ofContent + "</manifest:file-entry></manifest:manifest>";
    }

    private static String types(String overrides) {
        return XML + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>" + overrides + "</Types>";
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + type + "\"/>";
    }

    private static String relation(String kind, String target, String attributes) {
        return XML + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"r1\" Type=\"" + KINDS + "/" + kind + "\" Target=\"" + target + "\" " + attributes
                + "/></Relationships>";
    }
}
