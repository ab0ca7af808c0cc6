package io.github.ehckit.upload.content;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What the parts of an Office Open XML file say: which type it is, and what of it would act or fetch (ECMA-376, part 2). */
final class OpenXml {
    private static final String TYPES = "/[content_types].xml";
    private static final Map<String, FileType> MAIN = Map.of(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", FileType.DOCX,
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", FileType.XLSX);
    private static final Pattern ACTIVE =
            Pattern.compile(".*(macroenabled|macrosheet|vbaproject|vbadata|activex|attachedtoolbars).*");
    private static final Pattern EMBEDDED = Pattern.compile(".*(oleobject|afchunk|\\.package).*");
    private static final Pattern EXTERNAL =
            Pattern.compile(".*(externallink|\\.connections\\+xml|querytable|subdocument).*");
    private static final Pattern ACTIVE_NAME =
            Pattern.compile(".*/(vbaproject.*|activex/.*|activex[0-9]+\\.(xml|bin)|macrosheets/.*)");

    private final Findings findings;
    private final Map<String, String> mains = new HashMap<>();
    private final Set<String> parts = new HashSet<>();
    private final Set<String> documents = new HashSet<>();

    OpenXml(Findings findings) {
        this.findings = findings;
    }

    /** Whether a part of the name is read as XML, whatever is in it. */
    static boolean isXml(String name) {
        return name.endsWith(".xml") || name.endsWith(".rels");
    }

    void part(String name) {
        String path = "/" + name.toLowerCase(Locale.ROOT);
        parts.add(path);
        findings.addIf(ACTIVE_NAME.matcher(path).matches(), Fault.ACTIVE);
    }

    void tag(String part, Tag tag) {
        if (part.equals(TYPES)) {
            tag.value("ContentType").ifPresent(type -> contentType(tag, type.toLowerCase(Locale.ROOT)));
        } else if (part.endsWith(".rels") && tag.name().equals("Relationship")) {
            relationship(part, tag);
        }
    }

    /** Whether there is a part that says of which types the parts are. */
    boolean begun() {
        return parts.contains(TYPES);
    }

    /** Of the one part that the file says is the document, and that is there. */
    Optional<FileType> type() {
        return mains.size() == 1 && parts.containsAll(mains.keySet()) && documents.equals(mains.keySet())
                ? mains.values().stream().map(MAIN::get).findFirst()
                : Optional.empty();
    }

    private void contentType(Tag tag, String type) {
        findings.addIf(ACTIVE.matcher(type).matches(), Fault.ACTIVE);
        findings.addIf(EXTERNAL.matcher(type).matches(), Fault.EXTERNAL);
        findings.addIf(type.contains("aspnet") || type.equals("text/html"), Fault.EMBEDDED);
        if (MAIN.containsKey(type)) {
            mains.put(tag.value("PartName").orElse("").toLowerCase(Locale.ROOT), type);
        }
    }

    private void relationship(String part, Tag tag) {
        String type = tag.value("Type").orElse("").toLowerCase(Locale.ROOT);
        String kind = type.substring(type.lastIndexOf('/') + 1);
        findings.addIf(ACTIVE.matcher(kind).matches(), Fault.ACTIVE);
        findings.addIf(EMBEDDED.matcher(kind).matches(), Fault.EMBEDDED);
        findings.addIf(tag.says("TargetMode", "External") && !mayBeOutside(kind, tag), Fault.EXTERNAL);
        if (part.equals("/_rels/.rels") && kind.equals("officedocument")) {
            String target = tag.value("Target").orElse("").toLowerCase(Locale.ROOT);
            documents.add(target.startsWith("/") ? target : "/" + target);
        }
    }

    /** Links that a reader follows by choice, and the template that was used, if it lies on a drive of the reader's own. */
    private static boolean mayBeOutside(String kind, Tag tag) {
        String target = tag.value("Target").orElse("");
        return kind.equals("hyperlink")
                || (kind.equals("attachedtemplate") && target.matches("(?i)(file:///)?[a-z]:[^|]*"));
    }
}
