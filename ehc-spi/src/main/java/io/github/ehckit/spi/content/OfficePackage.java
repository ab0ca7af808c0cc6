package io.github.ehckit.spi.content;

import io.github.ehckit.upload.FileType;
import io.github.ehckit.upload.Source;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An office package: a Word document, an Excel workbook or an OpenDocument text, as a ZIP whose parts are read one by
 * one. It may contain, one deep, the workbooks from which its charts are drawn, and pictures that are PDFs.
 */
final class OfficePackage implements PartReader {
    /**
     * The places where Word for Mac and LibreOffice put a picture that is a PDF, and OpenOffice a preview of a text.
     */
    private static final Pattern PICTURE = Pattern.compile("(/(word|xl)/media|/pictures|/thumbnails|/docprops)/[^/]*");

    private static final Pattern PACKED_DRAWING = Pattern.compile("/(word|xl)/media/[^/]*\\.(emz|wmz)");

    private final Source source;
    private final Findings findings;
    private final ZipLimits limits;
    private final XmlLimits xmlLimits;
    private final PdfPictures pictures;
    private final boolean outermost;
    private final OpenXml openXml;
    private final OpenDocument openDocument;
    private final List<Source> within = new ArrayList<>();

    private OfficePackage(
            Source source,
            Findings findings,
            ZipLimits limits,
            XmlLimits xmlLimits,
            PdfPictures pictures,
            boolean outermost) {
        this.source = source;
        this.findings = findings;
        this.limits = limits;
        this.xmlLimits = xmlLimits;
        this.pictures = pictures;
        this.outermost = outermost;
        this.openXml = new OpenXml(findings);
        this.openDocument = new OpenDocument(findings);
    }

    /** Returns the type of the file, if it is an office file and can be read; its faults are added to the findings. */
    static Optional<FileType> check(Source source, Findings findings) throws IOException {
        try (PdfPictures pictures = new PdfPictures()) {
            OfficePackage whole =
                    new OfficePackage(source, findings, new ZipLimits(), new XmlLimits(findings), pictures, true);
            Optional<FileType> type = whole.check();
            pictures.check(findings);
            return type;
        }
    }

    private Optional<FileType> check() throws IOException {
        ZipDirectory directory = ZipDirectory.of(source, findings);
        limits.check(directory.members(), findings);
        if (!findings.none()) {
            return Optional.empty();
        }
        new ZipWalk(source, directory, findings).each(this);
        for (Source inner : within) {
            Optional<FileType> type = new OfficePackage(inner, findings, limits, xmlLimits, pictures, false).check();
            findings.addIf(findings.none() && !type.equals(Optional.of(FileType.XLSX)), Fault.EMBEDDED);
        }
        return type();
    }

    /** Empty if it is none, or could be taken for two. */
    private Optional<FileType> type() {
        Optional<FileType> microsoft = openXml.type();
        Optional<FileType> oasis = openDocument.type();
        findings.addIf(openXml.begun() && openDocument.begun(), Fault.MIXED);
        findings.addIf(oasis.isPresent() && openDocument.lacksManifest(), Fault.DAMAGED);
        return microsoft.isPresent() ? microsoft : oasis;
    }

    @Override
    public void read(ZipMember member, long data, InputStream content) throws IOException {
        PushbackInputStream part = new PushbackInputStream(content, PartKind.LENGTH);
        byte[] head = part.readNBytes(PartKind.LENGTH);
        part.unread(head);
        openDocument.part(member, Ascii.text(head));
        openXml.part(member.name());
        look(member, data, PartKind.of(Ascii.text(head)), part);
    }

    private void look(ZipMember member, long data, PartKind kind, PushbackInputStream part) throws IOException {
        String name = "/" + member.name().toLowerCase(Locale.ROOT);
        if ((kind != PartKind.XML || OfficePart.isLoose(name)) && member.unpacked() > 0) {
            openXml.unread(name);
        }
        switch (kind) {
            case XML -> xml(name, part);
            case ZIP -> zip(name, member, data);
            case PDF -> picture(name, member, data);
            case PACKED -> findings.addIf(!PACKED_DRAWING.matcher(name).matches(), Fault.EMBEDDED);
            case FILE -> findings.addIf(!name.endsWith(".odttf"), Fault.EMBEDDED);
            case OBJECT -> findings.add(name.contains("vbaproject") ? Fault.ACTIVE : Fault.EMBEDDED);
            case DATA -> findings.addIf(OpenXml.isXml(name) && member.unpacked() > 0, Fault.HIDDEN);
        }
    }

    /** Reads a part as XML, unless it is data that an add-in keeps, in UTF-16 without a mark. */
    private void xml(String name, PushbackInputStream part) throws IOException {
        byte[] two = part.readNBytes(2);
        part.unread(two);
        if (!OpenXml.isCustomProperty(name) || two.length < 2 || two[1] != 0) {
            OfficePart.read(name, part, openXml, openDocument, xmlLimits);
        } else {
            openXml.unread(name);
        }
    }

    private void picture(String name, ZipMember member, long data) {
        findings.addIf(!PICTURE.matcher(name).matches(), Fault.EMBEDDED);
        pictures.add(new ZipMemberSource(source, member, data), findings);
    }

    private void zip(String name, ZipMember member, long data) {
        boolean chart = outermost && name.matches("/(word|xl)/embeddings/[^/]*\\.xlsx");
        findings.addIf(!chart, Fault.EMBEDDED);
        if (chart) {
            within.add(new ZipMemberSource(source, member, data));
        }
    }
}
