package io.github.ehckit.spi.content;

import io.github.ehckit.upload.Source;
import java.io.EOFException;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipException;

/**
 * A walk through a ZIP from its first byte to its directory: member upon member, without gap or overlap, each as the
 * directory says, and unpacking to the size and checksum that it says (APPNOTE.TXT, sections 4.3.7 to 4.3.9).
 */
final class ZipWalk {
    private final Source source;
    private final ZipDirectory directory;
    private final Findings findings;

    ZipWalk(Source source, ZipDirectory directory, Findings findings) {
        this.source = source;
        this.directory = directory;
        this.findings = findings;
    }

    /** Passes every member that is not a folder to a reader, until the ZIP itself has a fault. */
    void each(PartReader reader) throws IOException {
        List<ZipMember> inOrder = directory.members().stream()
                .sorted(Comparator.comparingLong(ZipMember::start))
                .toList();
        try (Input in = Input.of(source)) {
            for (int i = 0; i < inOrder.size(); i++) {
                long end = i + 1 < inOrder.size() ? inOrder.get(i + 1).start() : directory.start();
                if (!member(inOrder.get(i), end, in, reader)) {
                    return;
                }
            }
        }
    }

    /** Reads one member, which fills the place until the end, and says whether it was sound. */
    private boolean member(ZipMember member, long end, Input in, PartReader reader) throws IOException {
        if (findings.addIf(member.start() != in.position(), Fault.MIXED)) {
            return false;
        }
        ZipHeader header = new ZipHeader(member, in, end);
        boolean sound = header.isLocal() && unpack(member, in, reader) && header.isDescribed();
        findings.addIf(!sound, Fault.DAMAGED);
        return sound && !findings.addIf(in.position() != end, Fault.MIXED);
    }

    private boolean unpack(ZipMember member, Input in, PartReader reader) throws IOException {
        long data = in.position();
        try (Unpacked content = Unpacked.of(member, in.stream())) {
            if (!member.folder()) {
                reader.read(member, data, content);
            }
            return content.isWhole();
        } catch (ZipException | EOFException notDeflated) {
            return false;
        }
    }
}
