package io.github.ehckit.spi.content;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Writes a ZIP by hand, rightly or wrongly. */
final class RawZip {
    private final List<RawMember> members = new ArrayList<>();
    private byte[] before = {};
    private byte[] after = {};
    private String comment = "";
    private int more;

    RawZip stored(String name, String content) {
        return add(new RawMember(name, content.getBytes(StandardCharsets.UTF_8), false));
    }

    RawZip deflated(String name, String content) {
        return deflated(name, content.getBytes(StandardCharsets.UTF_8));
    }

    RawZip deflated(String name, byte[] content) {
        return add(new RawMember(name, content, true));
    }

    RawZip add(RawMember member) {
        members.add(member);
        return this;
    }

    /** Another content for the member of a name. */
    RawZip with(String name, String content) {
        members.replaceAll(member -> member.name.equals(name)
                ? new RawMember(name, content.getBytes(StandardCharsets.UTF_8), member.method == 8)
                : member);
        return this;
    }

    RawZip without(String name) {
        members.removeIf(member -> member.name.equals(name));
        return this;
    }

    /** A lie about the member of a name. */
    RawZip change(String name, Consumer<RawMember> lie) {
        members.stream().filter(member -> member.name.equals(name)).forEach(lie);
        return this;
    }

    RawZip before(String bytes) {
        before = bytes.getBytes(StandardCharsets.ISO_8859_1);
        return this;
    }

    RawZip after(String bytes) {
        after = bytes.getBytes(StandardCharsets.ISO_8859_1);
        return this;
    }

    RawZip comment(String text) {
        comment = text;
        return this;
    }

    /** A directory that speaks of more members than there are. */
    RawZip counting(int others) {
        more = others;
        return this;
    }

    byte[] bytes() {
        Little zip = new Little().bytes(before);
        for (RawMember member : members) {
            zip.bytes(member.before);
            member.start = member.shared ? members.getFirst().start : zip.length();
            zip.bytes(member.shared ? new byte[0] : member.local());
        }
        int directory = zip.length();
        members.forEach(member -> zip.bytes(member.row()));
        return end(zip, directory).bytes(after).toByteArray();
    }

    private Little end(Little zip, int directory) {
        int length = zip.length() - directory;
        int count = members.size() + more;
        return zip.four(0x06054B50)
                .four(0)
                .two(count)
                .two(count)
                .four(length)
                .four(directory)
                .two(comment.length())
                .bytes(comment.getBytes(StandardCharsets.ISO_8859_1));
    }
}
