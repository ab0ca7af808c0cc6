package broken.unnumbered.spi.tck;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;

@Disabled("shows a fault in its names")
public abstract class WrongContract {
    @BeforeEach
    void prepare() {}

    @Test
    public void CS1_what_is_committed_is_read_back() {}

    @Test
    public void keepsHistory() {}
}
