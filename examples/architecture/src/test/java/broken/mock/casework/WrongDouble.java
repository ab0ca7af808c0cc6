package broken.mock.casework;

import org.mockito.Mockito;

final class WrongDouble {
    Object store() {
        return Mockito.mock();
    }
}
