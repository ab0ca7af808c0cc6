package broken.memory.spi;

import broken.memory.spi.memory.Memory;

public final class EhcHub {
    private final Object store;

    private EhcHub(Object store) {
        this.store = store;
    }

    public static EhcHub inMemory() {
        return new EhcHub(new Memory());
    }

    public Object store() {
        return store;
    }
}
