package io.github.ehckit.spi.tck;

import static io.github.ehckit.spi.tck.TckAttachments.SECOND;
import static io.github.ehckit.spi.tck.TckBytes.THEN;
import static io.github.ehckit.spi.tck.TckBytes.says;
import static io.github.ehckit.spi.tck.TckBytes.text;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ehckit.upload.Sha256;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The rule BS7: a sweep deletes the bytes that are not in use, and no others. */
interface ByteStoreSweepRules extends ByteStoreUnderTest {

    @Test
    @IfThisFails("bytes in use are swept, or only one of quarantine and released bytes is swept.")
    default void BS7_what_is_not_in_use_is_swept() {
        TckBytes bytes = TckBytes.of(bytes());
        Sha256 used = bytes.kept(text("in use, waiting"), THEN);
        Sha256 readable = bytes.released(text("in use, released"), THEN);
        Sha256 orphan = bytes.kept(text("orphan, waiting"), THEN);
        Sha256 discarded = bytes.released(text("orphan, released"), THEN);
        Set<Sha256> inUse = Set.of(used, readable);
        int swept = bytes.store()
                .sweep(
                        bytes.authority(),
                        THEN.plus(SECOND),
                        all -> all.stream().filter(inUse::contains).collect(Collectors.toSet()));
        assertEquals(2, swept);
        assertEquals(Optional.empty(), bytes.quarantined(orphan));
        assertEquals(Optional.empty(), bytes.released(discarded));
        says(text("in use, waiting"), bytes.quarantined(used));
        says(text("in use, released"), bytes.released(readable));
    }

    @Test
    @IfThisFails("bytes are swept whose row is about to be written: their age is ignored, or counted from the first "
            + "time that they were kept.")
    default void BS7_what_was_kept_since_is_left_alone() {
        TckBytes bytes = TckBytes.of(bytes());
        Sha256 young = bytes.kept(text("young"), THEN.plus(SECOND));
        bytes.kept(text("again"), THEN);
        Sha256 again = bytes.kept(text("again"), THEN.plus(SECOND));
        assertEquals(0, bytes.store().sweep(bytes.authority(), THEN.plus(SECOND), all -> Set.of()));
        says(text("young"), bytes.quarantined(young));
        says(text("again"), bytes.quarantined(again));
    }
}
