package io.github.ehckit.spi.content;

import io.github.ehckit.upload.FileType;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A reader of the parts of an OpenDocument text: that it is one, and which parts would act or fetch (OpenDocument 1.3,
 * parts 2 and 3).
 */
final class OpenDocument {
    private static final String TYPE = "mimetype";
    private static final Pattern ACTIVE_NAME =
            Pattern.compile("(?i)(.*/)?(Basic|Scripts|Dialogs)/.+|META-INF/macrosignatures\\.xml");
    private static final Set<String> ACTIVE = Set.of("event-listener", "execute-macro", "script", "applet", "plugin");
    private static final Set<String> FETCHING =
            Set.of("dde-source", "dde-connection", "dde-connection-decl", "auto-reload");
    /** Elements that point to elsewhere, and are followed by choice or not at all. */
    private static final Set<String> LINKS = Set.of("a", "template", "bibliography-mark");

    private static final Pattern ELSEWHERE = Pattern.compile("(?is)([a-z][a-z0-9+.-]*:|/).*");

    /** A part that was found. */
    private enum Part {
        ANY,
        TYPE,
        TEXT,
        MANIFEST
    }

    private final Findings findings;
    private final Set<Part> had = EnumSet.noneOf(Part.class);

    OpenDocument(Findings findings) {
        this.findings = findings;
    }

    /** Its type stands alone in the first part, unpacked, so that it can be read at one place of the file. */
    void part(ZipMember member, String head) {
        if (member.name().equals(TYPE) && !had.contains(Part.ANY) && member.stored()) {
            had.add(Part.TYPE);
            if (head.equals(FileType.ODT.mediaType())) {
                had.add(Part.TEXT);
            }
        }
        if (member.name().equals("META-INF/manifest.xml")) {
            had.add(Part.MANIFEST);
        }
        had.add(Part.ANY);
        findings.addIf(begun() && ACTIVE_NAME.matcher(member.name()).matches(), Fault.ACTIVE);
    }

    void tag(String part, Tag tag) {
        if (begun()) {
            findings.addIf(ACTIVE.contains(tag.name()), Fault.ACTIVE);
            findings.addIf(FETCHING.contains(tag.name()), Fault.EXTERNAL);
            findings.addIf(
                    part.equals("/meta-inf/manifest.xml") && tag.name().equals("encryption-data"), Fault.PROTECTED);
            findings.addIf(tag.name().equals("object-ole"), Fault.EMBEDDED);
            findings.addIf(!LINKS.contains(tag.name()) && isElsewhere(tag), Fault.EXTERNAL);
        }
    }

    /** Answers whether the first part says of which type the file is. */
    boolean begun() {
        return had.contains(Part.TYPE);
    }

    Optional<FileType> type() {
        return had.contains(Part.TEXT) ? Optional.of(FileType.ODT) : Optional.empty();
    }

    boolean lacksManifest() {
        return !had.contains(Part.MANIFEST);
    }

    private static boolean isElsewhere(Tag tag) {
        return tag.cut().contains("href") || tag.values("href").anyMatch(OpenDocument::isElsewhere);
    }

    private static boolean isElsewhere(String href) {
        String place = LinkTarget.unescaped(href).strip().replace('\\', '/');
        return ELSEWHERE.matcher(place).matches() || leavesPackage(place);
    }

    /** Answers whether it steps out of the folders that it has stepped into. */
    private static boolean leavesPackage(String place) {
        int depth = 0;
        for (String folder : place.split("/")) {
            depth += switch (folder) {
                case "", "." -> 0;
                case ".." -> -1;
                default -> 1;
            };
            if (depth < 0) {
                return true;
            }
        }
        return false;
    }
}
