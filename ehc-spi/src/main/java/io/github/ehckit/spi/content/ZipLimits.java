package io.github.ehckit.spi.content;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The limits of the members of a ZIP: of each, and of their number and size together with those of the ZIPs within it.
 */
final class ZipLimits {
    private static final long MOST_BYTES = 200L << 20;
    private static final long RATIO = 100;
    /** Below this a member may be packed as tightly as it will: blank sheets and pictures are. */
    private static final long ALWAYS = 1 << 20;

    private final AtomicLong bytes = new AtomicLong();
    private final AtomicInteger count = new AtomicInteger();

    void check(List<ZipMember> members, Findings findings) {
        Set<String> names = new HashSet<>();
        for (ZipMember member : members) {
            findings.addIf(!names.add(member.name().toLowerCase(Locale.ROOT)), Fault.DAMAGED);
            check(member, findings);
        }
        findings.addIf(count.addAndGet(members.size()) > ZipDirectory.MOST, Fault.TOO_MANY);
        findings.addIf(bytes.get() > MOST_BYTES, Fault.TOO_LARGE);
    }

    private void check(ZipMember member, Findings findings) {
        findings.addIf(member.encrypted(), Fault.PROTECTED);
        findings.addIf(!member.readable(), Fault.HIDDEN);
        findings.addIf(!member.ordinary() || !isName(member.name()), Fault.HIDDEN);
        findings.addIf(isBomb(member), Fault.TOO_LARGE);
        bytes.addAndGet(member.unpacked());
    }

    private static boolean isBomb(ZipMember member) {
        return member.unpacked() > ALWAYS && member.unpacked() > RATIO * member.packed();
    }

    /** A path that stays below where it is unpacked, on every system. */
    private static boolean isName(String name) {
        boolean shown = name.chars().noneMatch(c -> c < ' ' || c == 0x7F || c == '\\' || c == ':' || c == 0xFFFD);
        boolean below = List.of(name.split("/", -1)).stream().noneMatch(part -> part.equals("..") || part.equals("."));
        return shown && below && !name.isEmpty() && !name.startsWith("/") && !name.contains("//");
    }
}
