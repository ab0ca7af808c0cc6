package io.github.ehckit.pdf;

import io.github.ehckit.document.DocumentMetadata;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;

/** The XMP metadata of a file for machines: title, language, date, and the standards that it keeps. */
final class Xmp {
    private static final String ABOUT = """
        <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
        <x:xmpmeta xmlns:x="adobe:ns:meta/">
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
          xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
          xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
        <dc:format>application/pdf</dc:format>
        <dc:title><rdf:Alt><rdf:li xml:lang="x-default">${title}</rdf:li></rdf:Alt></dc:title>
        <dc:creator><rdf:Seq><rdf:li>${authority}</rdf:li></rdf:Seq></dc:creator>
        <dc:identifier>${reference}</dc:identifier>
        <dc:language><rdf:Bag><rdf:li>${language}</rdf:li></rdf:Bag></dc:language>
        <xmp:CreateDate>${date}</xmp:CreateDate>
        <xmp:ModifyDate>${date}</xmp:ModifyDate>
        <pdf:Producer>${producer}</pdf:Producer>
        """;
    private static final String UA_1_AND_A = """
        <pdfuaid:part>1</pdfuaid:part>
        <pdfaid:part>${part}</pdfaid:part>
        <pdfaid:conformance>A</pdfaid:conformance>
        </rdf:Description>
        <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
          xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
          xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
        <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
        <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
        <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
        <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
        <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
        <pdfaProperty:category>internal</pdfaProperty:category>
        <pdfaProperty:description>PDF/UA version identifier</pdfaProperty:description>
        <pdfaProperty:name>part</pdfaProperty:name>
        <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
        </rdf:li></rdf:Seq></pdfaSchema:property>
        </rdf:li></rdf:Bag></pdfaExtension:schemas>
        </rdf:Description>
        """;
    private static final String UA_2 = """
        <pdfuaid:part>2</pdfuaid:part>
        <pdfuaid:rev>2024</pdfuaid:rev>
        </rdf:Description>
        """;
    private static final String END = """
        </rdf:RDF>
        </x:xmpmeta>
        <?xpacket end="r"?>\
        """;

    private Xmp() {}

    /** @param attached whether the file holds another, which PDF/A allows from its part 3 */
    static byte[] packet(DocumentMetadata metadata, String producer, PdfStandard standard, boolean attached) {
        String kept = standard == PdfStandard.UA_1 ? UA_1_AND_A : UA_2;
        return XmpTemplate.of(ABOUT + kept + END)
                .with("part", attached ? "3" : "2")
                .with("title", metadata.title())
                .with("authority", metadata.authority())
                .with("reference", metadata.reference())
                .with("language", metadata.language().tag())
                .with("date", metadata.asOf().truncatedTo(ChronoUnit.SECONDS).toString())
                .with("producer", producer)
                .text()
                .getBytes(StandardCharsets.UTF_8);
    }
}
