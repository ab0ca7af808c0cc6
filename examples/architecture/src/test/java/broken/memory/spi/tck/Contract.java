package broken.memory.spi.tck;

import broken.memory.spi.memory.Memory;

public record Contract(Memory example) {}
