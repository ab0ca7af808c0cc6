package broken.plugin.persistence;

import broken.plugin.spi.EhcPlugin;

record StorePlugin() implements EhcPlugin {}
