package broken.unnumbered.casework;

import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;

@Disabled("lies outside of the kit")
abstract class CaseContract {
    @Test
    void is_named_as_it_likes() {}
}
