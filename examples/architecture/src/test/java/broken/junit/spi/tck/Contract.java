package broken.junit.spi.tck;

import org.junit.jupiter.api.Assertions;

final class Contract {
    void holds() {
        Assertions.assertNotNull(this);
    }
}
