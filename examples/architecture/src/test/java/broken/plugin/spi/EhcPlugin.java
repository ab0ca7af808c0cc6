package broken.plugin.spi;

public interface EhcPlugin {}
