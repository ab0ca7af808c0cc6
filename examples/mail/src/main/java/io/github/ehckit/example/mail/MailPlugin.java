package io.github.ehckit.example.mail;

import io.github.ehckit.spi.Contributions;
import io.github.ehckit.spi.EhcPlugin;
import io.github.ehckit.spi.PluginInfo;
import io.github.ehckit.spi.SpiLevel;

/**
 * The plugin that contributes the mail folder to a host that gives {@link MailSettings}. Named in {@code
 * META-INF/services}.
 */
public final class MailPlugin implements EhcPlugin {

    @Override
    public PluginInfo info() {
        return new PluginInfo("mail-folder", SpiLevel.of(1));
    }

    @Override
    public void contribute(Contributions to) {
        MailSettings settings = to.fromHost(MailSettings.class);
        to.notifier(new MailFolder(settings.folder(), settings.letter(), settings.addresses()));
    }
}
