package broken.plugin.persistence;

import broken.plugin.spi.EhcPlugin;

record WrongStore(EhcPlugin plugin) {}
