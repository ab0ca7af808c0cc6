package io.github.ehckit.example.clamav;

import io.github.ehckit.spi.Contributions;
import io.github.ehckit.spi.EhcPlugin;
import io.github.ehckit.spi.PluginInfo;
import io.github.ehckit.spi.SpiLevel;

/**
 * The plugin that contributes the ClamAV scanner to a host that gives {@link ClamdSettings}. Named in {@code
 * META-INF/services}.
 */
public final class ClamavPlugin implements EhcPlugin {

    @Override
    public PluginInfo info() {
        return new PluginInfo("clamav", SpiLevel.of(1));
    }

    @Override
    public void contribute(Contributions to) {
        to.scanner(new ClamdScanner(to.fromHost(ClamdSettings.class)));
    }
}
