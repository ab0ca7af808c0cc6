package broken.memory.spi;

import broken.memory.spi.memory.Memory;

record WrongAssembly(Memory memory) {}
