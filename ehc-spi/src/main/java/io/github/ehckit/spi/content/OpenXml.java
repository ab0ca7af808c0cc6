package io.github.ehckit.spi.content;

import io.github.ehckit.upload.FileType;
import io.github.ehckit.upload.UploadNotice;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A reader of the parts of an Office Open XML file: its type, and the parts that would act or fetch (ECMA-376, part 2).
 */
final class OpenXml {
    private static final String TYPES = "/[content_types].xml";
    private static final Map<String, FileType> MAIN = Map.of(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", FileType.DOCX,
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", FileType.XLSX);
    /** A workbook within a document, which is another file whether or not it has macros. */
    private static final String BINARY_WORKBOOK = "application/vnd.ms-excel.sheet.binary.macroenabled.12";

    private static final Pattern ACTIVE =
            Pattern.compile(".*(macroenabled|macrosheet|vbaproject|vbadata|activex|attachedtoolbars).*");
    private static final Pattern EMBEDDED = Pattern.compile(".*(oleobject|afchunk|\\.package).*");
    private static final Pattern EXTERNAL =
            Pattern.compile(".*(externallink|\\.connections\\+xml|querytable|subdocument|webextension).*");
    private static final Pattern ACTIVE_NAME =
            Pattern.compile(".*/(vbaproject.*|activex/.*|activex[0-9]+\\.(xml|bin)|macrosheets/.*)");
    private static final Pattern CUSTOM_PROPERTY = Pattern.compile("(.*/)?customproperty[^/]*\\.bin");

    /** The attribute by which Office takes an unknown element for its content (ECMA-376, part 3, 7.4). */
    private static final String UNWRAPPED = "ProcessContent";

    private final Findings findings;
    private final ContentTypes types;
    private final Set<String> unread = new HashSet<>();
    private final Set<String> parts = new HashSet<>();
    private final Set<String> documents = new HashSet<>();

    OpenXml(Findings findings) {
        this.findings = findings;
        this.types = new ContentTypes(findings);
    }

    /** Answers whether a part of the name is read as XML, whatever its content. */
    static boolean isXml(String name) {
        return name.endsWith(".xml") || name.endsWith(".rels");
    }

    /**
     * Answers whether a part of the name holds data that an add-in of Excel keeps with a workbook, which Excel itself
     * does not read.
     */
    static boolean isCustomProperty(String name) {
        return CUSTOM_PROPERTY.matcher(name).matches();
    }

    void part(String name) {
        String path = "/" + name.toLowerCase(Locale.ROOT);
        parts.add(path);
        findings.addIf(ACTIVE_NAME.matcher(path).matches(), Fault.ACTIVE);
    }

    /** Takes note that a part was not read as XML. */
    void unread(String part) {
        unread.add(part);
    }

    void tag(String part, Tag tag) {
        if (part.equals(TYPES)) {
            tag.value("ContentType")
                    .ifPresent(type -> contentType(tag, type.strip().toLowerCase(Locale.ROOT)));
        } else if (part.endsWith(".rels") && tag.name().equals("Relationship")) {
            relationship(part, tag);
        } else {
            findings.addIf(isFetched(tag), Fault.EXTERNAL);
            findings.addIf(tag.name().equals("ddeLink"), Fault.ACTIVE);
        }
        findings.addIf(tag.values(UNWRAPPED).findAny().isPresent(), Fault.HIDDEN);
    }

    /** Answers whether it is the data of a letter to many, or a picture of a drawing in VML that lies elsewhere. */
    private static boolean isFetched(Tag tag) {
        return switch (tag.name()) {
            case "connectString", "udl" ->
                tag.value("val").isEmpty() || !tag.values("val").allMatch(String::isBlank);
            case "dataSource", "headerSource" -> tag.value("id").isPresent();
            case "imagedata", "fill", "stroke" ->
                tag.cut().contains("src")
                        || tag.values("src").anyMatch(place -> LinkTarget.of(place) != LinkTarget.OWN_DISK);
            default -> false;
        };
    }

    /** Answers whether there is a part that says of which types the parts are. */
    boolean begun() {
        return parts.contains(TYPES);
    }

    /**
     * Returns the type of the one part that the file says is the document, and that is there; a fault if XML was not
     * read as such.
     */
    Optional<FileType> type() {
        findings.addIf(
                unread.stream()
                        .anyMatch(part ->
                                types.of(part).filter(ContentTypes::isXml).isPresent()),
                Fault.HIDDEN);
        boolean one = documents.size() == 1
                && parts.containsAll(documents)
                && documents.containsAll(types.named(MAIN.keySet()));
        return one ? documents.stream().findFirst().flatMap(types::of).map(MAIN::get) : Optional.empty();
    }

    private void contentType(Tag tag, String type) {
        boolean workbook = type.equals(BINARY_WORKBOOK);
        findings.addIf(!workbook && ACTIVE.matcher(type).matches(), Fault.ACTIVE);
        findings.addIf(EXTERNAL.matcher(type).matches(), Fault.EXTERNAL);
        findings.addIf(workbook || type.contains("aspnet") || type.equals("text/html"), Fault.EMBEDDED);
        types.add(tag, type);
    }

    private void relationship(String part, Tag tag) {
        String type = tag.value("Type").orElse("").strip().toLowerCase(Locale.ROOT);
        String kind = type.substring(type.lastIndexOf('/') + 1);
        String target = tag.value("Target").orElse("").toLowerCase(Locale.ROOT);
        findings.addIf(ACTIVE.matcher(kind).matches(), Fault.ACTIVE);
        findings.addIf(EMBEDDED.matcher(kind).matches(), Fault.EMBEDDED);
        findings.addIf(kind.contains("webextension"), Fault.EXTERNAL);
        findings.addIf(isCustomProperty(target) && !kind.equals("customproperty"), Fault.HIDDEN);
        if (tag.says("TargetMode", "External")) {
            outside(kind, tag);
        }
        if (part.equals("/_rels/.rels") && kind.equals("officedocument") && documents.size() < 2) {
            documents.add(target.startsWith("/") ? target : "/" + target);
        }
    }

    /**
     * Links that a reader follows by choice may lead anywhere; the template that was used may lie on one's own disk, and on a
     * server of one's own office, of which a notice tells.
     */
    private void outside(String kind, Tag tag) {
        boolean template = kind.equals("attachedtemplate");
        findings.addIf(!template && !kind.equals("hyperlink"), Fault.EXTERNAL);
        if (template) {
            template(tag);
        }
    }

    private void template(Tag tag) {
        LinkTarget target = LinkTarget.of(tag.value("Target").orElse(""));
        findings.addIf(target == LinkTarget.ELSEWHERE || tag.cut().contains("Target"), Fault.EXTERNAL);
        findings.noticeIf(target == LinkTarget.OWN_NETWORK, UploadNotice.TEMPLATE_ON_SERVER);
    }
}
