package io.github.ehckit.spi.tck;

import static io.github.ehckit.spi.tck.TckBytes.THEN;
import static io.github.ehckit.spi.tck.TckBytes.sha256;
import static io.github.ehckit.spi.tck.TckBytes.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.ehckit.port.StorageException;
import io.github.ehckit.upload.Sha256;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The rules BS5 and BS6: each authority has bytes of its own, and content that fails leaves nothing. */
interface ByteStoreTenancyRules extends ByteStoreUnderTest {

    @Test
    @IfThisFails("equal bytes of two authorities are one file, so that a digest shows that another authority has the "
            + "file.")
    default void BS5_nothing_of_one_authority_is_found_or_released_by_another() {
        TckBytes ours = TckBytes.of(bytes());
        TckBytes theirs = ours.elsewhere();
        Sha256 digest = ours.kept(text("equal"), THEN);
        assertEquals(Optional.empty(), theirs.quarantined(digest));
        assertThrows(StorageException.class, () -> theirs.store().release(theirs.authority(), digest));
        theirs.released(text("equal"), THEN);
        assertEquals(Optional.empty(), ours.released(digest));
    }

    @Test
    @IfThisFails("sweeping for one authority deletes the bytes of another.")
    default void BS5_nothing_of_one_authority_is_swept_by_another() {
        TckBytes ours = TckBytes.of(bytes());
        TckBytes theirs = ours.elsewhere();
        Sha256 digest = ours.kept(text("ours"), THEN);
        assertEquals(0, theirs.store().sweep(theirs.authority(), TckCases.LATE, all -> Set.of()));
        assertEquals(true, ours.quarantined(digest).isPresent());
    }

    @Test
    @IfThisFails("half a file is kept, or the exception of the content is replaced by another one.")
    default void BS6_content_that_fails_leaves_nothing() {
        TckBytes bytes = TckBytes.of(bytes());
        IOException broken = new IOException("the line is cut on purpose");
        IOException thrown = assertThrows(
                IOException.class,
                () -> bytes.store().receive(bytes.authority(), THEN, to -> {
                    to.write(text("half"));
                    throw broken;
                }));
        assertSame(broken, thrown, "the exception of the content");
        assertEquals(Optional.empty(), bytes.quarantined(sha256(text("half"))));
        assertEquals(0, bytes.store().sweep(bytes.authority(), TckCases.LATE, all -> Set.of()), "what is left over");
    }
}
