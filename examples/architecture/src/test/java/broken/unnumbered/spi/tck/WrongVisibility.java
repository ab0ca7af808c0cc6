package broken.unnumbered.spi.tck;

import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;

@Disabled("shows a fault in its visibility")
public abstract class WrongVisibility {
    @Test
    void CS2_a_stale_commit_is_refused() {}
}
