package broken.junit.spi;

import org.junit.jupiter.api.Assertions;

final class WrongHub {
    void open() {
        Assertions.assertNotNull(this);
    }
}
