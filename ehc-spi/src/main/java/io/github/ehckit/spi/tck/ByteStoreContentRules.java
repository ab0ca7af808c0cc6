package io.github.ehckit.spi.tck;

import static io.github.ehckit.spi.tck.TckBytes.THEN;
import static io.github.ehckit.spi.tck.TckBytes.large;
import static io.github.ehckit.spi.tck.TckBytes.says;
import static io.github.ehckit.spi.tck.TckBytes.sha256;
import static io.github.ehckit.spi.tck.TckBytes.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.ehckit.port.ByteStore;
import io.github.ehckit.port.StorageException;
import io.github.ehckit.upload.Sha256;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The rules BS1 to BS4 and BS8: bytes are stored under their digest, and read only after their release. */
interface ByteStoreContentRules extends ByteStoreUnderTest {

    @Test
    @IfThisFails("bytes are lost or changed, or the digest is not that of all bytes.")
    default void BS1_what_is_kept_is_read_back_under_its_digest() {
        TckBytes bytes = TckBytes.of(bytes());
        for (byte[] each : List.of(text(""), text("x"), text("Zoë\r\n\u0000"), large())) {
            Sha256 digest = bytes.kept(each, THEN);
            assertEquals(sha256(each), digest);
            says(each, bytes.quarantined(digest));
            bytes.store().release(bytes.authority(), digest);
            says(each, bytes.released(digest));
        }
    }

    @Test
    @IfThisFails("bytes can be found before they are kept, or are lost before they can be kept.")
    default void BS2_what_is_not_kept_is_found_by_nobody() {
        TckBytes bytes = TckBytes.of(bytes());
        try (ByteStore.Received received = bytes.receive(text("secret"), THEN)) {
            says(text("secret"), Optional.of(received));
            assertEquals(Optional.empty(), bytes.quarantined(received.digest()));
            assertEquals(Optional.empty(), bytes.released(received.digest()));
        }
        assertEquals(Optional.empty(), bytes.quarantined(sha256(text("secret"))));
        assertThrows(StorageException.class, () -> bytes.store().release(bytes.authority(), sha256(text("secret"))));
    }

    @Test
    @IfThisFails("bytes that were never scanned are handed out, because quarantine and released bytes share one place.")
    default void BS3_nothing_is_released_that_was_only_kept() {
        TckBytes bytes = TckBytes.of(bytes());
        Sha256 digest = bytes.kept(text("perhaps a virus"), THEN);
        assertEquals(Optional.empty(), bytes.released(digest));
        bytes.store().release(bytes.authority(), digest);
        bytes.store().release(bytes.authority(), digest);
        says(text("perhaps a virus"), bytes.released(digest));
    }

    @Test
    @IfThisFails("the same bytes cannot be kept a second time, or the second copy in quarantine hides the released "
            + "one.")
    default void BS4_the_same_bytes_are_kept_again() {
        TckBytes bytes = TckBytes.of(bytes());
        Sha256 digest = bytes.released(text("twice"), THEN);
        assertEquals(digest, bytes.kept(text("twice"), THEN));
        says(text("twice"), bytes.released(digest));
        bytes.store().release(bytes.authority(), digest);
        says(text("twice"), bytes.released(digest));
    }

    @Test
    @IfThisFails("a file is written directly at its final path, where another thread writes at the same time.")
    default void BS4_the_same_bytes_are_kept_by_several_at_once() {
        TckBytes bytes = TckBytes.of(bytes());
        for (int round = 0; round < ConcurrentRuns.ROUNDS; round++) {
            byte[] same = text("round " + round);
            List<Sha256> digests = ConcurrentRuns.run(runner -> bytes.released(same, THEN));
            assertEquals(Collections.nCopies(ConcurrentRuns.RUNNERS, sha256(same)), digests);
            says(same, bytes.released(sha256(same)));
        }
    }

    @Test
    @IfThisFails("bytes are held in memory only, or the store answers before they are on the disk.")
    default void BS8_what_was_kept_is_there_in_a_store_that_is_opened_anew() {
        ByteStore store = bytes();
        TckBytes before = TckBytes.of(store);
        Sha256 kept = before.kept(text("kept"), THEN);
        Sha256 released = before.released(text("released"), THEN);
        TckBytes after = before.in(outlivesTheProcess() ? bytes() : store);
        says(text("kept"), after.quarantined(kept));
        says(text("released"), after.released(released));
    }
}
