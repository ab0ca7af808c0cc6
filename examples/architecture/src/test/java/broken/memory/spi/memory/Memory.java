package broken.memory.spi.memory;

public record Memory() {}
